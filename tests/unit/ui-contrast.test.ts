import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {choices, defaults} from '../../src/model/settings';
import {between, contrast, enough, paletteOf} from '../../src/ui/contrast';

const css = readFileSync('src/ui/theme.css', 'utf8');

/** The custom properties a theme sets, each `light-dark()` resolved for its scheme. */
function palette(theme: string, scheme: 'light' | 'dark'): Record<string, string> {
	const colours: Record<string, string> = {};
	for (const [, selector = '', body = ''] of css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
		if (/:root\s*$/.test(selector) || selector.includes(`"${theme}"`)) {
			for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+): ([^;]+);/g)) {
				const pair = /light-dark\((#\w+), (#\w+)\)/.exec(value);
				colours[name] = pair ? ((scheme === 'light' ? pair[1] : pair[2]) ?? '') : value;
			}
		}
	}

	return colours;
}

const words = [
	['ink', 'paper'],
	['grey', 'paper'],
	['blue', 'paper'],
	['red', 'paper'],
	['ink', 'sheet'],
	['grey', 'sheet'],
	['ink', 'marker'],
	['mark-ink', 'mark-yellow'],
	['mark-ink', 'mark-green'],
	['mark-ink', 'mark-blue'],
	['mark-ink', 'mark-pink'],
	['on-blue', 'blue'],
	['on-blue', 'blue-strong'],
] as const;

const themes = [
	['system', 'light'],
	['system', 'dark'],
	['sepia', 'light'],
	['light', 'light'],
	['dark', 'dark'],
	['black', 'dark'],
	['contrast', 'light'],
	['contrast', 'dark'],
] as const;

it('every theme is looked at', () => {
	const looked = new Set<string>(themes.map(([theme]) => theme));
	expect(choices.theme.filter((theme) => theme !== 'custom' && !looked.has(theme))).toEqual([]);
});

describe.each(themes)('the colours of %s in %s', (theme, scheme) => {
	const colours = palette(theme, scheme);

	it.each(words)('%s on %s reads at AA', (ink, paper) => {
		expect(contrast(colours[ink] ?? '', colours[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
	});

	it('draws rules that can be seen', () => {
		expect(contrast(colours['rule'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
	});
});

it.each(['light', 'dark'] as const)('contrast in %s reads at AAA', (scheme) => {
	const colours = palette('contrast', scheme);
	for (const ink of ['ink', 'grey', 'blue', 'red']) {
		expect(contrast(colours[ink] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(7);
	}
});

describe.each([
	['as they come', defaults],
	['light on dark', {customPaper: '#102030', customInk: '#e8e0c8', customLink: '#ffc857'}],
	['just enough', {customPaper: '#ffffff', customInk: '#767676', customLink: '#767676'}],
])('colours of one’s own, %s', (_, chosen) => {
	const colours = Object.fromEntries(
		Object.entries(paletteOf(chosen)).map(([name, value]) => [name.replace('--', ''), value]),
	);

	// Links and inks that are chosen too weak are warned of, not changed.
	it.each(words.filter(([ink, paper]) => !ink.endsWith('red') && !ink.startsWith('mark-') && paper !== 'sheet'))(
		'%s on %s reads',
		(ink, paper) => {
			expect(contrast(colours[ink] ?? '', colours[paper] ?? '')).toBeGreaterThanOrEqual(enough - 0.05);
		},
	);
});

describe('contrast', () => {
	it('is that of WCAG', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
		expect(contrast('#ffffff', '#ffffff')).toBe(1);
	});

	it('tells what cannot be read', () => {
		expect(contrast('#999999', '#ffffff')).toBeLessThan(enough);
		expect(between('#000000', '#ffffff', 0.5)).toBe('#808080');
	});
});
