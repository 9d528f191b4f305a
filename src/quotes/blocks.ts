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
		text: blocks.map(({text}) => text.replaceAll('\n', ' ')).join('\n'),
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

const marks = /^["“”„«»‘’‹›「『\s]+|["“”«»‘’‹›」』\s]+$/gu;
// 'The sea gives. — Thomas Reddy, fisherman'
// '— Thomas Reddy, fisherman' in a block of its own
const signed = /^[—–―-]+\s*\p{Lu}[^.!?]{2,80}$/u;
const signature = /[.!?…"”’»]\s*[—–―-]+\s*(?=\p{Lu}[^.!?]{2,80}$)/u;

/**
 * Block quotes as stretches of the text; one whose words stand elsewhere in the article is a pull quote, which is an
 * editor's choice and no quotation of its own.
 */
export function blockQuotes(blocks: readonly Block[]): {given: Given[]; pulls: string[]} {
	const given: Given[] = [];
	const pulls: string[] = [];
	if (!blocks.some(({kind}) => kind === 'quote' || kind === 'pull')) return {given, pulls};
	const body = normal(
		blocks
			.filter(({kind}) => kind === 'text' || kind === 'list-item')
			.map(({text}) => text)
			.join(' '),
	);
	let at = 0;
	for (const {kind, text} of blocks) {
		const from = at;
		at += text.length + 1;
		if ((kind !== 'quote' && kind !== 'pull') || signed.test(text)) continue;
		const name = signature.exec(text.slice(-200));
		const end = name ? text.length - Math.min(200, text.length) + name.index + 1 : text.length;
		const words = text.slice(0, end);
		const lead = /^["“”„«»‘’‹›「『\s]*/u.exec(words)?.[0].length ?? 0;
		const tail = words.length - words.trimEnd().replace(/["“”«»‘’‹›」』\s]+$/u, '').length;
		if (lead >= words.length - tail) continue;
		const plain = normal(words.replace(marks, ''));
		if (body.includes(plain)) pulls.push(plain);
		else given.push({start: from + lead, end: from + words.length - tail});
	}
	return {given, pulls};
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
