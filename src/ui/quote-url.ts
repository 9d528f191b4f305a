import type {Article, Quote} from '../model/article';

/** quotes/link's `textFragment`: handed in, since views import nothing but the model. */
export type Fragment = (full: string, place: {readonly start: number; readonly end: number}) => string | null;

/** The address that opens the page at the quote; the plain address where no fragment would find its words. */
export function quoteUrl({parts}: Quote, {blocks, url}: Article, fragment: Fragment): string {
	const [first] = parts;
	const plain = url.replace(/#.*$/, '');
	if (!first) {
		return plain;
	}

	const full = blocks.map(({text}) => text).join('\n');
	let before = 0;
	for (const {text} of blocks.slice(0, first.block)) {
		before += text.length + 1;
	}

	return plain + (fragment(full, {start: before + first.start, end: before + first.end}) ?? '');
}
