import type {Block, Quote, Span} from '../model/article';
import {blockQuotes, foldRepeats, type Layout, layoutOf} from './blocks';
import type {Joined} from './join';
import {guessLanguage} from './language';
import {sure, understand} from './understand';
import {choiceOf, spread, weigh} from './weigh';

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

// A first line without a stop at its end and no longer than this is a headline.
const headline = 160;

const speakerOf = ({said}: Joined): string | null => (said && said.confidence >= sure ? said.name : null);
const wordsOf = (text: string, {pieces}: Joined): string =>
	pieces.map(({start, end}) => text.slice(start, end)).join(' ');

/** Quotations in reading order; paragraphs are separated by line breaks. */
export function findQuotes(text: string, lang: string): FoundQuote[] {
	const understood = understand(text, lang);
	const {quotes} = understood;
	const line = text.slice(0, text.indexOf('\n') + 1).trim();
	const choice = choiceOf(line.length <= headline && !/[.。]["'”’»]?$/u.test(line) ? [line] : []);
	const weights = spread(
		quotes.map((quote) => weigh(text, understood, quote, choice)),
		quotes.map(speakerOf),
	);
	return quotes.map((quote, i) => {
		const parts = quote.pieces.map(({start, end}): [number, number] => [start, end]);
		return {
			text: wordsOf(text, quote),
			start: parts[0]?.[0] ?? 0,
			end: parts.at(-1)?.[1] ?? 0,
			parts,
			speaker: speakerOf(quote),
			score: weights[i] ?? 0,
		};
	});
}

/**
 * The article's quotations, the weightiest first. A quotation that another one begins with, and a block that repeats
 * the text as a pull quote, are listed once, and weigh more for it.
 */
export function quotesOf(
	blocks: readonly Block[],
	lang: string | null,
	context: {title: string; dek: string | null},
): Quote[] {
	const {blocks: told, given, pulls} = blockQuotes(blocks);
	const layout = layoutOf(told);
	const {text} = layout;
	const understood = understand(text, lang ?? guessLanguage(text), given);
	const quotes = understood.quotes.filter(({pieces: [first]}) => first && layout.speaks(first.start));
	const choice = choiceOf([context.title, context.dek ?? '', ...pulls]);
	const weights = spread(
		quotes.map((quote) => weigh(text, understood, quote, choice)),
		quotes.map(speakerOf),
	);
	const listed = quotes.map((quote, i) => quoteFrom(quote, weights[i] ?? 0, layout));
	return foldRepeats(listed).sort((a, b) => b.weight - a.weight);
}

function quoteFrom(quote: Joined, weight: number, layout: Layout): Quote {
	const {said, pieces} = quote;
	const parts = pieces.map(({start, end}): Span => layout.span(start, end));
	const named = said !== null && said.confidence >= sure;
	const [from, to] = said?.cue ?? [0, 0];
	return {
		text: wordsOf(layout.text, quote),
		parts,
		kind: pieces[0]?.how === 'block' ? 'block' : 'direct',
		speaker: named ? {name: said.name, role: said.role, cue: layout.span(from, to), confidence: said.confidence} : null,
		weight,
	};
}
