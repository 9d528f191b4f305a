import type {Block, Quote} from '../model/article';
import {candidatesOf} from './find';
import {joinPieces} from './join';
import {lexisOf} from './lexis';
import {speakersOf} from './speakers';
import {tokensOf} from './words';

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

// Below this no name is printed.
const sure = 0.5;

/** Quotations in reading order; paragraphs are separated by line breaks. */
export function findQuotes(text: string, lang: string): FoundQuote[] {
	const lexis = lexisOf(lang);
	const tokens = tokensOf(text, lexis);
	const candidates = candidatesOf(text, tokens, lexis);
	if (candidates.length === 0) return [];
	const speakers = speakersOf(text, tokens, candidates, lexis);
	return joinPieces(speakers).map(({pieces, said}) => {
		const parts = pieces.map((piece): [number, number] => [piece.start, piece.end]);
		return {
			text: parts.map(([start, end]) => text.slice(start, end)).join(' '),
			start: parts[0]?.[0] ?? 0,
			end: parts.at(-1)?.[1] ?? 0,
			parts,
			speaker: said && said.confidence >= sure ? said.name : null,
			score: 0.5,
			rule: said?.rule,
			confidence: said?.confidence,
		};
	});
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
