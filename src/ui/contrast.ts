/** How bright a colour is, 0…1, as WCAG reckons it. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, '#rrggbb', from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

/** What text needs to be read with ease (WCAG AA). */
export const enough = 4.5;

/** A colour between two, `share` of the way from the first to the second. */
export function between(one: string, other: string, share: number): string {
	const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	return `#${[1, 3, 5]
		.map((at) => Math.round(part(one, at) + (part(other, at) - part(one, at)) * share))
		.map((value) => value.toString(16).padStart(2, '0'))
		.join('')}`;
}

export interface Palette {
	readonly customPaper: string;
	readonly customInk: string;
	readonly customLink: string;
}

/** The quietest mixture of ink with paper that can still be read; the ink itself where the two are too near. */
function quiet(ink: string, paper: string, wanted: number): string {
	for (let share = 0.6; share > 0; share -= 0.05) {
		const mixed = between(ink, paper, share);
		if (contrast(mixed, paper) >= wanted) {
			return mixed;
		}
	}

	return ink;
}

/** As much of a pencil's colour as the ink on it can bear. */
function tint(ink: string, paper: string, pencil: string): string {
	for (let share = 0.4; share > 0; share -= 0.05) {
		const mixed = between(paper, pencil, share);
		if (contrast(mixed, ink) >= enough) {
			return mixed;
		}
	}

	return paper;
}

/** Every colour of the interface from three that the reader chose. */
export function paletteOf({customPaper: paper, customInk: ink, customLink: link}: Palette): Record<string, string> {
	const dark = contrast(paper, '#000000') < contrast(paper, '#ffffff');
	const onLink = contrast('#ffffff', link) >= contrast('#10161f', link) ? '#ffffff' : '#10161f';
	const sheet = between(paper, ink, 0.05);
	return {
		'color-scheme': dark ? 'dark' : 'light',
		'--paper': paper,
		'--sheet': sheet,
		'--ink': ink,
		// Also read on a sheet.
		'--grey': quiet(ink, sheet, enough),
		'--hairline': between(paper, ink, 0.14),
		'--rule': quiet(ink, paper, 3),
		'--blue': link,
		'--on-blue': onLink,
		'--blue-strong': between(link, onLink === '#ffffff' ? '#000000' : '#ffffff', 0.15),
		'--red': dark ? '#ee8f84' : '#b3392f',
		'--marker': tint(ink, paper, '#e8c95a'),
		'--mark-ink': ink,
		'--mark-yellow': tint(ink, paper, '#f0c419'),
		'--mark-green': tint(ink, paper, '#7cb342'),
		'--mark-blue': tint(ink, paper, '#5c9fe0'),
		'--mark-pink': tint(ink, paper, '#e06c94'),
	};
}
