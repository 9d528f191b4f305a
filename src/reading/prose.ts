import {natives, type Page} from './page';

/** How much running text each element holds. Long stretches count, menus and buttons do not. */
export interface Prose {
	readonly total: number;
	of(element: Element): number;
}

const wordless = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
const silent = /^(?:script|style|noscript|template|a|button|option|textarea|title|label)$/i;

const shortest = 16; // characters, of scripts without spaces

const isLong = (data: string): boolean => data.length >= 40 && data.trim().length >= 40;

/** One walk over the text of the page; each long text counts for all its ancestors. */
export function proseOf(page: Page): Prose {
	const amounts = new Map<Node, number>();
	let total = 0;
	const {parent: above, around} = natives();
	const walker = page.texts();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		// Lengths are free; the words of a script are copied out of the page before they can be looked at.
		const parent = (node as Text).length >= shortest ? node.parentNode : null;
		if (!parent || silent.test(parent.nodeName)) {
			continue;
		}

		const data = (node as Text).data;
		if (!isLong(data) && !wordless.test(data)) {
			continue;
		}

		// The words of a teaser or a menu stand in a box in a link as often as in the link itself.
		if (around.call(parent, 'a[href]')) {
			continue;
		}

		const size = Math.min(data.trim().length, 2000);
		total += size;
		let depth = 0;
		for (let up: Node | null = parent; up && depth < 300; up = above.call(up)) {
			amounts.set(up, (amounts.get(up) ?? 0) + size);
			depth++;
		}
	}

	return {total, of: (element) => amounts.get(element) ?? 0};
}
