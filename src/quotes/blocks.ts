import type {Block, Quote, Span} from '../model/article';
import type {Given} from './understand';
import {normal} from './weigh';

/** All blocks as one text of paragraphs, and the way back. */
export interface Layout {
	readonly text: string;
	span(start: number, end: number): Span;
	/** Is a quotation that starts here the article's speech: not a headline's, a table's, code? */
	speaks(start: number): boolean;
}

/** Puts the blocks' texts one below the other. */
export function layoutOf(blocks: readonly Block[]): Layout {
	const starts: number[] = [];
	let length = 0;
	for (const {text} of blocks) {
		starts.push(length);
		length += text.length + 1;
	}
	const blockAt = (offset: number): number => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		// what an editor repeats is no part of the story's course
		text: blocks
			.map(({kind, text}) => (kind === 'pull' ? ' '.repeat(text.length) : text.replaceAll('\n', ' ')))
			.join('\n'),
		span(start, end) {
			const block = blockAt(start);
			const from = starts[block] ?? 0;
			return {block, start: start - from, end: end - from};
		},
		speaks(start) {
			const kind = blocks[blockAt(start)]?.kind;
			return kind === 'text' || kind === 'quote' || kind === 'list-item' || kind === 'caption';
		},
	};
}

const opening = /^["“”„«»‘’‹›「『\s]*/u;
const closing = /["“”«»‘’‹›」』\s]+$/u;
// 'The sea gives. — Thomas Reddy, fisherman'
// '— Thomas Reddy, fisherman' in a block of its own
const signed = /^[—–―-]+\s*\p{Lu}[^.!?]{2,80}$/u;
const signature = /[.!?…"”’»]\s*[—–―-]+\s*(?=\p{Lu}[^.!?]{2,80}$)/u;

// Words in a row that are hardly the same by chance, and how many of a shortened pull quote's words stand in such runs.
const run = 4;
const most = 2 / 3;
// What is longer is no pull quote.
const longest = 600;

/** Do these words stand in the text, perhaps shortened? */
function repeats(plain: string, body: string): boolean {
	if (body.includes(plain)) return true;
	if (plain.length > longest) return false;
	const words = plain.split(' ');
	let known = 0;
	let counted = 0;
	for (let i = 0; i + run <= words.length; i++) {
		if (!body.includes(words.slice(i, i + run).join(' '))) continue;
		known += i + run - Math.max(counted, i);
		counted = i + run;
	}
	return words.length > run && known >= words.length * most;
}

/** Block quotes of an article, told from pull quotes. */
export interface BlockQuotes {
	/** The blocks, those that only repeat the text as 'pull'. */
	readonly blocks: readonly Block[];
	/** Block quotes as stretches of the text. */
	readonly given: readonly Given[];
	/** The words of the pull quotes, normalised. */
	readonly pulls: readonly string[];
}

/** A block quote whose words stand elsewhere in the article is a pull quote: an editor's choice, no quotation of its own. */
export function blockQuotes(blocks: readonly Block[]): BlockQuotes {
	const given: Given[] = [];
	const pulls: string[] = [];
	if (!blocks.some(({kind}) => kind === 'quote' || kind === 'pull')) return {blocks, given, pulls};
	const body = normal(
		blocks
			.filter(({kind}) => kind === 'text' || kind === 'list-item')
			.map(({text}) => text)
			.join(' '),
	);
	const told = [...blocks];
	let at = 0;
	for (const [number, block] of blocks.entries()) {
		const {kind, text} = block;
		const from = at;
		at += text.length + 1;
		if ((kind !== 'quote' && kind !== 'pull') || signed.test(text)) continue;
		const [start, end] = quotedIn(text);
		if (start >= end) continue;
		const plain = normal(text.slice(start, end));
		if (kind === 'pull' || repeats(plain, body)) {
			pulls.push(plain);
			told[number] = {...block, kind: 'pull'};
		} else given.push({start: from + start, end: from + end});
	}
	return {blocks: told, given, pulls};
}

/** The words of a block quote without their marks and without the name that signs them. */
function quotedIn(text: string): [number, number] {
	const name = signature.exec(text.slice(-200));
	const end = name ? text.length - Math.min(200, text.length) + name.index + 1 : text.length;
	const words = text.slice(0, end);
	return [opening.exec(words)?.[0].length ?? 0, words.trimEnd().replace(closing, '').length];
}

// Shorter repeats are chance: 'I do not know.'
const shortest = 10;

/** A quotation that is part of another is listed once: the longer one, which gets what the shorter one knows. */
export function foldRepeats(quotes: readonly Quote[]): Quote[] {
	const plain = quotes.map(({text}) => normal(text));
	const folded = [...quotes];
	const gone = new Set<number>();
	for (const [i, short] of plain.entries()) {
		if (short.length < shortest) continue;
		const long = plain.findIndex(
			(other, j) =>
				j !== i &&
				!gone.has(j) &&
				(other.length > short.length || (other === short && j < i)) &&
				` ${other} `.includes(` ${short} `),
		);
		const one = folded[i];
		const two = folded[long];
		if (!one || !two) continue;
		gone.add(i);
		folded[long] = {
			...two,
			speaker: two.speaker ?? one.speaker,
			weight: Math.min(1, Math.max(one.weight, two.weight) + 0.05),
		};
	}
	return folded.filter((_, i) => !gone.has(i));
}
