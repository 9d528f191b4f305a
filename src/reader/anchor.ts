import type {Block, Span} from '../model/article';
import type {Anchor} from '../model/passage';

/** A stretch of the article's whole text: all blocks, joined by line breaks. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

type Blocks = readonly Pick<Block, 'text'>[];

const context = 48; // characters kept on either side: enough to tell two alike sentences apart

/** The text that places count in. */
export const wholeText = (blocks: Blocks): string => blocks.map(({text}) => text).join('\n');

/** The spans of some blocks as one place, from the first to the last; null for none. */
export function placeOf(blocks: Blocks, spans: readonly Span[]): Place | null {
	const [first, last] = [spans[0], spans.at(-1)];
	if (!first || !last) {
		return null;
	}

	const startOf = (block: number) => blocks.slice(0, block).reduce((sum, {text}) => sum + text.length + 1, 0);
	return {start: startOf(first.block) + first.start, end: startOf(last.block) + last.end};
}

/** A place as spans of the blocks it reaches into. */
export function spansAt(blocks: Blocks, {start, end}: Place): readonly Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const [block, {text}] of blocks.entries()) {
		const span = {block, start: Math.max(0, start - from), end: Math.min(text.length, end - from)};
		if (span.start < span.end) {
			spans.push(span);
		}

		from += text.length + 1;
	}

	return spans;
}

/** What is kept of a place, so that it is found again. */
export const anchorAt = (full: string, {start, end}: Place): Anchor => ({
	text: full.slice(start, end),
	before: full.slice(Math.max(0, start - context), start),
	after: full.slice(end, end + context),
	at: start,
});

const alike: readonly (readonly [RegExp, string])[] = [
	[/[‘’‚‛′`´]/g, "'"],
	[/[“”„‟″«»]/g, '"'],
	[/[‐‑‒–—−]/g, '-'],
	[/\s/g, ' '],
];

/** Signs that editors and their programs exchange for one another become one; offsets stay. */
const folded = (text: string): string => alike.reduce((result, [signs, sign]) => result.replace(signs, sign), text);

/** How many characters two texts have in common from their end, or from their beginning. */
function shared(one: string, other: string, fromEnd: boolean): number {
	const most = Math.min(one.length, other.length);
	let count = 0;
	while (count < most && (fromEnd ? one.at(-1 - count) === other.at(-1 - count) : one[count] === other[count])) {
		count += 1;
	}

	return count;
}

/** Where the words stand to the letter; of several places the one whose neighbours fit best, then the nearest. */
function exact(full: string, {text, before, after, at}: Anchor): Place | null {
	let best: Place | null = null;
	let most = Number.NEGATIVE_INFINITY;
	for (let start = full.indexOf(text); start >= 0; start = full.indexOf(text, start + 1)) {
		const end = start + text.length;
		const fit =
			shared(full.slice(Math.max(0, start - context), start), before, true) +
			shared(full.slice(end, end + context), after, false) -
			Math.abs(start - at) / (full.length + 1);
		if (fit > most) {
			best = {start, end};
			most = fit;
		}
	}

	return best;
}

interface Word extends Place {
	readonly text: string;
}

const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});

const wordsOf = (text: string): readonly Word[] =>
	[...segmenter.segment(text)]
		.filter(({isWordLike}) => isWordLike)
		.map(({segment, index}) => ({text: segment.toLowerCase(), start: index, end: index + segment.length}));

const fewest = 4; // words: fewer are found to the letter or not at all
const tolerance = 0.34; // of the words may have been changed, added or left out

/**
 * Where most of the words stand in their order (Sellers: the stretch of the text that is fewest changes away). Of two
 * equally good ones the nearest to where the words stood.
 */
function close(full: string, anchor: Anchor): Place | null {
	const wanted = wordsOf(anchor.text);
	const words = wordsOf(full);
	if (wanted.length < fewest) {
		return null;
	}

	// One column a word of the text: changes needed up to each wanted word, and where that stretch began.
	let costs = [0, ...wanted.map((_, index) => index + 1)];
	let begins = costs.map(() => 0);
	let best: Place | null = null;
	let least = wanted.length * tolerance;
	for (const [at, word] of words.entries()) {
		const nextCosts = [0];
		const nextBegins = [at + 1];
		for (const [row, {text}] of wanted.entries()) {
			const choices = [
				[(costs[row] ?? 0) + (text === word.text ? 0 : 1), row === 0 ? at : (begins[row] ?? at)],
				[(costs[row + 1] ?? 0) + 1, begins[row + 1] ?? at],
				[(nextCosts[row] ?? 0) + 1, nextBegins[row] ?? at],
			] as const;
			const [cost, begin] = choices.reduce((one, other) => (other[0] < one[0] ? other : one));
			nextCosts.push(cost);
			nextBegins.push(begin);
		}

		[costs, begins] = [nextCosts, nextBegins];
		const cost = costs[wanted.length] ?? least;
		const start = words[begins[wanted.length] ?? at]?.start ?? 0;
		const nearer = best === null || Math.abs(start - anchor.at) < Math.abs(best.start - anchor.at);
		if (cost < least || (cost === least && nearer)) {
			best = {start, end: word.end};
			least = cost;
		}
	}

	return best;
}

/** Where the words stand now; null when the article no longer has them. */
export function findAnchor(full: string, anchor: Anchor): Place | null {
	if (full.slice(anchor.at, anchor.at + anchor.text.length) === anchor.text) {
		const {before, after} = anchorAt(full, {start: anchor.at, end: anchor.at + anchor.text.length});
		if (before === anchor.before && after === anchor.after) {
			return {start: anchor.at, end: anchor.at + anchor.text.length};
		}
	}

	const fold = ({text, before, after, at}: Anchor): Anchor => ({
		text: folded(text),
		before: folded(before),
		after: folded(after),
		at,
	});
	return exact(full, anchor) ?? exact(folded(full), fold(anchor)) ?? close(folded(full), fold(anchor));
}
