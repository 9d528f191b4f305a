import type {Article, Span} from './article';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const enough = 60; // characters that tell one sentence from another

/** Where some words stand in an article; null where they do not. */
export function placeOf({blocks}: Pick<Article, 'blocks'>, words: string): Span | null {
	const wanted = folded(words).slice(0, enough);
	for (const [block, {text}] of blocks.entries()) {
		const start = wanted === '' ? -1 : text.indexOf(wanted);
		if (start >= 0) {
			return {block, start, end: start + wanted.length};
		}
	}

	return null;
}

/** A place in an address, '12-340', and back. */
export const placeText = ({block, start}: Span): string => `${block}-${start}`;

export function readPlace(text: string): Span | null {
	const [, block, start] = /^(\d{1,6})-(\d{1,6})$/.exec(text) ?? [];
	return block === undefined ? null : {block: Number(block), start: Number(start), end: Number(start) + 1};
}
