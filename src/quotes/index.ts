import type {Block, Quote} from '../model/article';

/** A quotation in a plain text; offsets are UTF-16 and into that text. */
export interface FoundQuote {
	/** Without the outer marks; the parts of an interrupted one joined by a space. */
	text: string;
	start: number;
	end: number;
	/** “A,” she said, “B.” has two. */
	parts: [number, number][];
	/** Null is better than a wrong one. */
	speaker: string | null;
	/** 0…1, the higher the more worth showing. */
	score: number;
}

// “no line break and no other double mark inside”
const pairs = /[“"„«]([^“”"„«»\n]{15,2000})[”"“»]/g;

/** Quotations in reading order; paragraphs are separated by line breaks. */
export function findQuotes(text: string, _lang: string): FoundQuote[] {
	const found: FoundQuote[] = [];
	for (const match of text.matchAll(pairs)) {
		const start = match.index + 1;
		const inner = match[1] ?? '';
		const end = start + inner.length;
		found.push({text: inner, start, end, parts: [[start, end]], speaker: null, score: 0.5});
	}
	return found;
}

/** The article's quotations in reading order; `weight` says which are the key ones. */
export function quotesOf(
	blocks: readonly Block[],
	lang: string | null,
	_context: {title: string; dek: string | null},
): Quote[] {
	const quotes: Quote[] = [];
	for (const [block, {text}] of blocks.entries()) {
		for (const found of findQuotes(text, lang ?? 'en')) {
			const parts = [{block, start: found.start, end: found.end}];
			quotes.push({text: found.text, parts, kind: 'direct', speaker: null, weight: found.score});
		}
	}
	return quotes;
}
