/** Every setting with its default; the type of the settings is the type of this object. */
export const defaults = {
	/** Names of detectors that are switched off. */
	off: [] as readonly string[],
	/** How sure a finding must be: careful .8, normal .5, thorough .3. */
	caution: 'normal' as 'careful' | 'normal' | 'thorough',
	theme: 'system' as 'system' | 'light' | 'dark',
	/** The number of removals on the toolbar button. */
	badge: true,
	/** Reader in the same tab, or in a new one. */
	readerTab: 'same' as 'same' | 'new',
};

export type Settings = typeof defaults;

const choices: Partial<Record<keyof Settings, readonly string[]>> = {
	caution: ['careful', 'normal', 'thorough'],
	theme: ['system', 'light', 'dark'],
	readerTab: ['same', 'new'],
};

const fits = (key: keyof Settings, value: unknown): boolean => {
	const fallback = defaults[key];
	if (Array.isArray(fallback)) {
		return Array.isArray(value) && value.every((item) => typeof item === 'string');
	}

	return typeof value === typeof fallback && (choices[key]?.includes(value as string) ?? true);
};

/** Settings from what was stored, by whatever version: a value of the wrong type gives way to its default. */
export function readSettings(stored: unknown): Settings {
	const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
	const kept = given.filter(([key, value]) => Object.hasOwn(defaults, key) && fits(key as keyof Settings, value));
	return {...defaults, ...Object.fromEntries(kept)};
}
