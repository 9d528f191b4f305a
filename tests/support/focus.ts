import {expect} from 'vitest';

/** What has the focus after a press of Tab. */
export interface Stop {
	readonly name: string;
	/** The element of the page that it stands in: 'main', 'footer', 'nav' …; 'none' outside of all. */
	readonly part: string;
	/** px from the top of the scrolled page, and from its left. */
	readonly top: number;
	readonly left: number;
	/** The reader sees that it has the focus. */
	readonly seen: boolean;
}

/** Body of a function that gives the `Stop` of a page; `parts`: selector of what its controls stand in. */
export const focused = (parts: string) => `
	const one = document.activeElement;
	const box = one.getBoundingClientRect();
	const {outlineStyle, outlineWidth} = window.getComputedStyle(one);
	const framed = one.closest('label, summary') ?? one;
	return {
		name: one.getAttribute('data-action') ?? one.id + one.localName + ' ' + one.textContent.trim().slice(0, 30),
		part: one.closest('${parts}')?.localName ?? 'none',
		top: box.top + (one.closest('main')?.scrollTop ?? 0) + window.scrollY,
		left: box.left,
		seen: one.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && framed.checkVisibility(),
	};`;

/** Each stop is next in the same line, or below; `lines`: px by which things of one line may differ. */
export function expectInOrder(stops: readonly Stop[], lines = 8): void {
	for (const [at, stop] of stops.entries()) {
		const before = stops[at - 1];
		const follows =
			!before || stop.top > before.top + lines || (stop.top > before.top - lines && stop.left > before.left);
		expect(follows, `${before?.name} then ${stop.name}`).toBe(true);
	}
}
