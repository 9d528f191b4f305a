import {Char, charKind} from './chars';
import type {Lexis} from './lexis';
import {isHyphen} from './signs';
import {Kind, mark, type Token, tokensOf} from './words';

/** A paragraph of a text. */
export interface Line {
	readonly start: number;
	readonly end: number;
	/** Its words and signs, cut when first asked for. */
	tokens(): readonly Token[];
}

/** A text by paragraphs: most of an article stands nowhere near a quotation, and is never cut into words. */
export interface Lines {
	readonly all: readonly Line[];
	/** The number of the paragraph that holds this offset. */
	at(offset: number): number;
}

/** A text with those of its tokens that were read. */
export interface Read {
	readonly lines: Lines;
	readonly tokens: readonly Token[];
}

const breaks = /[\n\r\u2028\u2029]/g;

/** The paragraphs of a text. */
export function linesOf(text: string, lexis: Lexis): Lines {
	const all: Line[] = [];
	const put = (start: number, end: number) => {
		let tokens: readonly Token[] | null = null;
		all.push({
			start,
			end,
			tokens() {
				tokens ??= tokensOf(text, start, end, lexis);
				return tokens;
			},
		});
	};
	let start = 0;
	for (const {index} of text.matchAll(breaks)) {
		put(start, index);
		start = index + 1;
	}
	put(start, text.length);
	return {
		all,
		at(offset) {
			let low = 0;
			let high = all.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((all[middle]?.start ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			return low;
		},
	};
}

/** The first sign of a paragraph that is no space. */
function firstOf(text: string, {start, end}: Line): number {
	let at = start;
	while (at < end && isBlank(charKind(text.charCodeAt(at)))) at++;
	return at;
}

const isBlank = (kind: number): boolean => kind === Char.space || kind === Char.hidden;

/**
 * The tokens of the paragraphs that hold one of these stretches or start with a dash; each of the others is one token,
 * and read when it turns out to matter.
 */
export function readNear(
	text: string,
	lines: Lines,
	stretches: readonly {readonly start: number; readonly end: number}[],
	dashes: boolean,
): Read {
	const {all, at} = lines;
	const near = new Set<number>();
	for (const {start, end} of stretches) {
		const last = at(end);
		for (let line = at(start); line <= last; line++) near.add(line);
	}
	const tokens: Token[] = [];
	for (const [number, line] of all.entries()) {
		const first = firstOf(text, line);
		const code = text.charCodeAt(first);
		const dash = dashes && first < line.end && (charKind(code) === Char.dash || isHyphen(code));
		if (dash || near.has(number)) for (const token of line.tokens()) tokens.push(token);
		else if (first < line.end) tokens.push(mark(Kind.unread, line.start, line.end, number));
		if (line.end < text.length) tokens.push(mark(Kind.line, line.end, line.end + 1));
	}
	return {lines, tokens};
}
