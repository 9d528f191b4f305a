import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

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

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
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
	['black', 'dark'],
	['contrast', 'light'],
	['contrast', 'dark'],
] as const;

describe.each(themes)('the colours of %s in %s', (theme, scheme) => {
	const colours = palette(theme, scheme);

	it.each(words)('%s on %s reads at AA', (ink, paper) => {
		expect(contrast(colours[ink] ?? '', colours[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
	});

	it('draws rules that can be seen', () => {
		expect(contrast(colours['rule'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
	});
});
