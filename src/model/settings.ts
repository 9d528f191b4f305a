/** Every setting with its default; the type of the settings is the type of this object. */
export const defaults = {
	/** Names of detectors that are switched off. */
	off: [] as readonly string[],
	/** Match patterns of sites that are always cleaned, but not now. */
	paused: [] as readonly string[],
	/** How sure a finding must be: careful .8, normal .5, thorough .3. */
	caution: 'normal' as 'careful' | 'normal' | 'thorough',
	theme: 'system' as 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast' | 'custom',
	/** The colours of the theme 'custom': paper, ink and links. */
	customPaper: '#f4f1e8',
	customInk: '#24211d',
	customLink: '#2b5fa8',
	/** The number of removals on the toolbar button. */
	badge: true,
	/** Reader in the same tab, or in a new one. */
	readerTab: 'same' as 'same' | 'new',
	/** The face of the reader's text: Literata, Source Sans, Atkinson Hyperlegible, OpenDyslexic, the system's, or one by name. */
	font: 'serif' as 'serif' | 'sans' | 'hyperlegible' | 'dyslexic' | 'system' | 'own',
	/** The name of a face on this machine, for the font 'own'. */
	ownFont: '',
	/** px. */
	size: 20,
	/** Characters a line. */
	measure: 66,
	/** Line height, in sizes. */
	leading: 1.6,
	/** Space between letters, in sizes. */
	letters: 0,
	/** Space between words, in sizes, beyond the face's own. */
	wordSpace: 0,
	/** How a paragraph begins: after a space, or with an indent. */
	paragraphs: 'space' as 'space' | 'indent',
	/** Space between paragraphs, in sizes. */
	paragraphSpace: 0.9,
	/** Even left edge, or even edges on both sides. */
	align: 'start' as 'start' | 'justify',
	/** Words broken at the end of a line, as the article's language does. */
	hyphens: false,
	/** One long page, pages to turn, or pages of two columns. */
	flow: 'scroll' as 'scroll' | 'pages' | 'spreads',
	/** Japanese from top to bottom, columns from right to left. */
	vertical: false,
	/** How many lines are in the light at once; the others are dimmed. */
	lineFocus: 'none' as 'none' | 'one' | 'three' | 'five',
	/** A line under the line one reads. */
	ruler: false,
	/** Paragraphs other than the one being read are dimmed. */
	dim: false,
	/** The beginnings of words stand out. */
	emphasis: false,
	/** Pictures shown, loaded only when asked for one by one, or left out. */
	pictures: 'show' as 'show' | 'ask' | 'hide',
	/** Links look like the text around them. */
	plainLinks: false,
	/** On paper, links have numbers, and their addresses stand at the end: what is printed cannot be clicked. */
	printLinks: true,
	/** Key quotes beside the text and marked in it. */
	margin: true,
	/** Reading aloud, in normal speeds. */
	speed: 1,
	/** The address of a voice; '' for the first one on this machine. */
	voice: '',
	/** The speaker's name before each quote that is read aloud. */
	sayWho: false,
	/** The address of a voice for quotes; '' for the same as the text's. */
	quoteVoice: '',
	/** Only quotes are read aloud. */
	onlyQuotes: false,
	/** Keys of the reader that were changed: 'nextQuote n'. */
	readerKeys: [] as readonly string[],
};

export type Settings = typeof defaults;

/** The values of the settings that are one of a few. */
export const choices = {
	caution: ['careful', 'normal', 'thorough'],
	theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'custom'],
	readerTab: ['same', 'new'],
	font: ['serif', 'sans', 'hyperlegible', 'dyslexic', 'system', 'own'],
	paragraphs: ['space', 'indent'],
	align: ['start', 'justify'],
	flow: ['scroll', 'pages', 'spreads'],
	lineFocus: ['none', 'one', 'three', 'five'],
	pictures: ['show', 'ask', 'hide'],
} as const satisfies {readonly [Key in keyof Settings]?: readonly Settings[Key][]};

const colour = /^#[\da-f]{6}$/i;
// A name only: it becomes part of a style.
const faceName = /^[\p{L}\p{N} ._-]{0,60}$/u;
const shapes: Partial<Record<keyof Settings, RegExp>> = {
	customPaper: colour,
	customInk: colour,
	customLink: colour,
	ownFont: faceName,
};

/** From, to and step of the settings that are numbers. */
export const ranges = {
	size: [14, 32, 1],
	measure: [40, 90, 2],
	leading: [1.2, 2.2, 0.1],
	letters: [0, 0.12, 0.01],
	wordSpace: [0, 0.5, 0.05],
	paragraphSpace: [0, 2, 0.1],
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

	if (typeof value !== typeof fallback) {
		return false;
	}

	const few: readonly unknown[] | undefined = Object.entries(choices).find(([name]) => name === key)?.[1];
	return (few?.includes(value) ?? true) && (shapes[key]?.test(String(value)) ?? true);
};

/** Settings from what was stored, by whatever version: a value of the wrong type gives way to its default. */
export function readSettings(stored: unknown): Settings {
	const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
	const kept = given.filter(([key, value]) => Object.hasOwn(defaults, key) && fits(key as keyof Settings, value));
	return {...defaults, ...Object.fromEntries(kept)};
}
