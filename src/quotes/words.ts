import {Char, charKind} from './chars';
import {Bit, type Lexis} from './lexis';

/** What a token is. */
export const Kind = {
	word: 1,
	stop: 2,
	comma: 3,
	colon: 4,
	semicolon: 5,
	dash: 6,
	open: 7,
	close: 8,
	line: 9,
	quote: 10,
	other: 11,
} as const;

/** A word or a sign of a text. */
export interface Token {
	readonly kind: number;
	readonly start: number;
	readonly end: number;
	/** The word in lower case; '' for signs. */
	readonly word: string;
	/** Classes of the lexis. */
	readonly bits: number;
	/** Written with a capital. */
	readonly capital: boolean;
	/** Ends in ’s. */
	readonly possessive: boolean;
	/** For a quotation: its number. */
	readonly quote: number;
}

const signs: Record<number, number> = {
	[Char.stop]: Kind.stop,
	[Char.comma]: Kind.comma,
	[Char.colon]: Kind.colon,
	[Char.semicolon]: Kind.semicolon,
	[Char.dash]: Kind.dash,
	[Char.open]: Kind.open,
	[Char.close]: Kind.close,
	[Char.line]: Kind.line,
};

const ordinals = new Set('de da no fi cs sk hu pl hr sl sr et lv tr is'.split(' '));
const romance = new Set('fr it ca'.split(' '));
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper;
const isPart = (kind: number): boolean => isLetter(kind) || kind === Char.digit || kind === Char.hidden;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Where the word that starts here ends; an apostrophe or hyphen between letters belongs to it. */
function wordEnd(text: string, from: number): number {
	let i = from;
	while (i < text.length) {
		const code = text.charCodeAt(i);
		if (isPart(charKind(code))) i++;
		else if ((isApostrophe(code) || isHyphen(code)) && isPart(charKind(text.charCodeAt(i + 1)))) i++;
		else break;
	}
	return i;
}

/** Where the letters and digits end that start here. */
function plainEnd(text: string, from: number): number {
	let i = from;
	for (;;) {
		const kind = charKind(text.charCodeAt(i));
		if (!isLetter(kind) && kind !== Char.digit) return i;
		i++;
	}
}

function denseEnd(text: string, from: number): number {
	let i = from + 1;
	while (i < text.length && charKind(text.charCodeAt(i)) === Char.dense) i++;
	return i;
}

/** Is the full stop at `at` the end of an abbreviation, an initial or an ordinal? */
function abbreviates(text: string, at: number, last: Token | undefined, lexis: Lexis): boolean {
	if (text.charCodeAt(at) !== 0x2e || !last || last.end !== at) return false;
	const next = charKind(text.charCodeAt(at + 1));
	if (isPart(next) && next !== Char.hidden) return true;
	const length = last.end - last.start;
	if (length === 1 && last.capital) return true;
	if (last.bits & Bit.title && length <= 5) return true;
	let i = at + 1;
	while (charKind(text.charCodeAt(i)) === Char.space) i++;
	const then = charKind(text.charCodeAt(i));
	if (length <= 2 && charKind(text.charCodeAt(last.start)) === Char.digit) return ordinals.has(lexis.code);
	return i > at + 1 && length <= 5 && (then === Char.lower || (then === Char.digit && last.capital));
}

// Pieces of one written word: dit|il, d'|Emmanuel.
function splitWord(text: string, start: number, end: number, lexis: Lexis): number {
	for (let i = start + 1; i < end; i++) {
		const code = text.charCodeAt(i);
		if (isApostrophe(code)) {
			const capital = charKind(text.charCodeAt(start)) === Char.upper;
			const rest = end - i - 1;
			if (rest > 2 && i - start <= 5 && (romance.has(lexis.code) || (!capital && i - start <= 2))) return i + 1;
			return end;
		}
		if (isHyphen(code) && lexis.bits(text.slice(start, i).toLowerCase()) & Bit.verb) return i;
	}
	return end;
}

/** Cuts a text into words and signs, in one pass. */
export function tokensOf(text: string, lexis: Lexis): Token[] {
	const tokens: Token[] = [];
	const word = (start: number, end: number, plain: boolean) => {
		const capital = charKind(text.charCodeAt(start)) === Char.upper || text.charCodeAt(start - 1) === 0x40; // @handle
		let value = text.slice(start, end).toLowerCase();
		let possessive = false;
		if (!plain) {
			value = value.replace(hidden, '').replaceAll('’', "'");
			possessive = value.endsWith("'s");
			if (possessive && !lexis.bits(value)) value = value.slice(0, -2);
		}
		tokens.push({kind: Kind.word, start, end, word: value, bits: lexis.bits(value), capital, possessive, quote: -1});
	};
	const sign = (kind: number, start: number, end: number) => {
		tokens.push({kind, start, end, word: '', bits: 0, capital: false, possessive: false, quote: -1});
	};
	let i = 0;
	while (i < text.length) {
		const code = text.charCodeAt(i);
		const kind = charKind(code);
		if (kind === Char.dense) {
			const end = denseEnd(text, i);
			word(i, end, true);
			i = end;
		} else if (isLetter(kind) || kind === Char.digit) {
			const end = wordEnd(text, i);
			const plain = plainEnd(text, i) === end;
			let from = i;
			while (from < end) {
				const to = plain ? end : splitWord(text, from, end, lexis);
				word(from, to, plain);
				from = isHyphen(text.charCodeAt(to)) ? to + 1 : to;
			}
			i = end;
		} else {
			const is = signs[kind];
			if (is !== undefined && !abbreviates(text, i, tokens.at(-1), lexis)) sign(is, i, i + 1);
			else if (isHyphen(code) && isSpaced(text, i)) sign(Kind.dash, i, i + 1);
			i++;
		}
	}
	return tokens;
}

const isSpaced = (text: string, at: number): boolean => {
	const before = charKind(text.charCodeAt(at - 1));
	const after = charKind(text.charCodeAt(at + 1));
	return (
		(before === Char.space || before === Char.line || at === 0 || isHyphen(text.charCodeAt(at - 1))) &&
		(after === Char.space || isHyphen(text.charCodeAt(at + 1)))
	);
};
