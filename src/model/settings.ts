/** Every setting with its default; the type of the settings is the type of this object. */
export const defaults = {
	/** Names of detectors that are switched off. */
	off: [] as readonly string[],
	/** Match patterns of sites that are always cleaned, but not now. */
	paused: [] as readonly string[],
	/** How sure a finding must be: careful .8, normal .5, thorough .3. */
	caution: 'normal' as 'careful' | 'normal' | 'thorough',
	theme: 'system' as 'system' | 'light' | 'sepia' | 'dark' | 'black',
	/** The number of removals on the toolbar button. */
	badge: true,
	/** Reader in the same tab, or in a new one. */
	readerTab: 'same' as 'same' | 'new',
	/** The face of the reader's text: Literata, Source Sans, Atkinson Hyperlegible, or what the system reads with. */
	font: 'serif' as 'serif' | 'sans' | 'hyperlegible' | 'system',
	/** px. */
	size: 20,
	/** Characters a line. */
	measure: 66,
	/** Line height, in sizes. */
	leading: 1.6,
	/** Space between letters, in sizes. */
	letters: 0,
	/** How a paragraph begins: after a space, or with an indent. */
	paragraphs: 'space' as 'space' | 'indent',
	/** Key quotes beside the text and marked in it. */
	margin: true,
	/** Reading aloud, in normal speeds. */
	speed: 1,
	/** The address of a voice; '' for the first one on this machine. */
	voice: '',
	/** The speaker's name before each quote that is read aloud. */
	sayWho: false,
};

export type Settings = typeof defaults;

const choices: Partial<Record<keyof Settings, readonly string[]>> = {
	caution: ['careful', 'normal', 'thorough'],
	theme: ['system', 'light', 'sepia', 'dark', 'black'],
	readerTab: ['same', 'new'],
	font: ['serif', 'sans', 'hyperlegible', 'system'],
	paragraphs: ['space', 'indent'],
};

/** From, to and step of the settings that are numbers. */
export const ranges = {
	size: [14, 32, 1],
	measure: [40, 90, 2],
	leading: [1.2, 2.2, 0.1],
	letters: [0, 0.12, 0.01],
	speed: [0.5, 2.5, 0.1],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number, number]>>;

const isInRange = (key: keyof Settings, value: number): boolean => {
	const range = Object.entries(ranges).find(([name]) => name === key)?.[1];
	return range === undefined || (value >= range[0] && value <= range[1]);
};

const fits = (key: keyof Settings, value: unknown): boolean => {
	const fallback = defaults[key];
	if (Array.isArray(fallback)) {
		return Array.isArray(value) && value.every((item) => typeof item === 'string');
	}

	if (typeof value === 'number' && !isInRange(key, value)) {
		return false;
	}

	return typeof value === typeof fallback && (choices[key]?.includes(value as string) ?? true);
};

/** Settings from what was stored, by whatever version: a value of the wrong type gives way to its default. */
export function readSettings(stored: unknown): Settings {
	const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
	const kept = given.filter(([key, value]) => Object.hasOwn(defaults, key) && fits(key as keyof Settings, value));
	return {...defaults, ...Object.fromEntries(kept)};
}
