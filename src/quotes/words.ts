import {Char, charKind} from './chars';
import {Bit, type Lexis} from './lexis';
import {joinVerbs} from './phrasal';

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
// Most words: an optional capital, then nothing that needs a second look.
const plain = /^[A-Za-z\u00c0-\u024f][a-z\u00df-\u00f6\u00f8-\u00ff]*$/;
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper;
const isPart = (kind: number): boolean => isLetter(kind) || kind === Char.digit || kind === Char.hidden;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

// What most words are made of: Latin, Greek, Cyrillic, Hebrew, Arabic and Korean letters, found without a look at each.
const run =
	/[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0388-\u03ff\u0400-\u0481\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\uac00-\ud7a3]+/y;

/** Where the word that starts here ends; an apostrophe or hyphen between letters belongs to it. */
function wordEnd(text: string, from: number): number {
	run.lastIndex = from;
	let i = run.test(text) ? run.lastIndex : from;
	const next = text.charCodeAt(i);
	if (next === 0x20 || next === 0x2c || next === 0x2e) return i;
	while (i < text.length) {
		const code = text.charCodeAt(i);
		if (isPart(charKind(code))) i++;
		else if ((isApostrophe(code) || isHyphen(code)) && isPart(charKind(text.charCodeAt(i + 1)))) i++;
		else break;
	}
	return i;
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

/** One part of a written word: dit|il, d'|Emmanuel. */
interface Form {
	/** Offsets into the written word. */
	readonly from: number;
	readonly to: number;
	readonly word: string;
	readonly bits: number;
	readonly capital: boolean;
	readonly possessive: boolean;
}

/** Where the part of a written word that starts at `start` ends. */
function splitAt(raw: string, start: number, lexis: Lexis): number {
	for (let i = start + 1; i < raw.length; i++) {
		const code = raw.charCodeAt(i);
		if (isApostrophe(code)) {
			const capital = charKind(raw.charCodeAt(start)) === Char.upper;
			const elided = raw.length - i - 1 > 2 && i - start <= 5;
			return elided && (romance.has(lexis.code) || (!capital && i - start <= 2)) ? i + 1 : raw.length;
		}
		if (isHyphen(code) && lexis.bits(raw.slice(start, i).toLowerCase()) & Bit.verb) return i;
	}
	return raw.length;
}

function formOf(raw: string, from: number, to: number, lexis: Lexis): Form {
	const capital = charKind(raw.charCodeAt(from)) === Char.upper;
	let word = raw.slice(from, to).toLowerCase().replace(hidden, '').replaceAll('’', "'");
	const possessive = word.endsWith("'s");
	if (possessive && !lexis.bits(word)) word = word.slice(0, -2);
	// Ayşe Kaya'ya: what follows is the case
	else if (capital && lexis.code === 'tr' && word.includes("'")) word = word.slice(0, word.indexOf("'"));
	return {from, to, word, bits: lexis.bits(word), capital, possessive};
}

function formsOf(raw: string, lexis: Lexis): readonly Form[] {
	const forms: Form[] = [];
	if (plain.test(raw)) {
		const capital = charKind(raw.charCodeAt(0)) === Char.upper;
		const word = capital ? raw.toLowerCase() : raw;
		return [{from: 0, to: raw.length, word, bits: lexis.bits(word), capital, possessive: false}];
	}
	let from = 0;
	while (from < raw.length) {
		const to = splitAt(raw, from, lexis);
		forms.push(formOf(raw, from, to, lexis));
		from = to < raw.length && isHyphen(raw.charCodeAt(to)) ? to + 1 : to;
	}
	return forms;
}

/** A written word as it was met before, and the last text it was met in. */
interface Known {
	readonly forms: readonly Form[];
	text: number;
}

// Written words remembered for a language before the memory is emptied.
const memory = 20_000;
const met = new WeakMap<Lexis, Map<string, Known>>();
let texts = 0;

/** The words and signs of a text. */
export interface Words {
	readonly tokens: readonly Token[];
	/** All words that occur in lower case. */
	readonly small: ReadonlySet<string>;
}

/** Cuts a text into words and signs, in one pass; what a written word is, is worked out once. */
export function wordsOf(text: string, lexis: Lexis): Words {
	const tokens: Token[] = [];
	const small = new Set<string>();
	const known = met.get(lexis) ?? new Map<string, Known>();
	met.set(lexis, known);
	if (known.size > memory) known.clear();
	texts++;
	const put = (start: number, end: number) => {
		const raw = text.slice(start, end);
		let word = known.get(raw);
		if (!word) {
			word = {forms: formsOf(raw, lexis), text: 0};
			known.set(raw, word);
		}
		const {forms} = word;
		if (word.text !== texts) {
			word.text = texts;
			for (const form of forms) if (!form.capital) small.add(form.word);
		}
		const handle = text.charCodeAt(start - 1) === 0x40; // @name
		for (const {from, to, word, bits, capital, possessive} of forms) {
			tokens.push({
				kind: Kind.word,
				start: start + from,
				end: start + to,
				word,
				bits,
				capital: capital || handle,
				possessive,
				quote: -1,
			});
		}
	};
	let i = 0;
	while (i < text.length) {
		const code = text.charCodeAt(i);
		if (code === 0x20) {
			i++;
			continue;
		}
		const kind = charKind(code);
		if (kind === Char.space) i++;
		else if (kind === Char.dense || isLetter(kind) || kind === Char.digit) {
			const end = kind === Char.dense ? denseEnd(text, i) : wordEnd(text, i);
			put(i, end);
			i = end;
		} else {
			const sign = signOf(text, i, code, kind, tokens.at(-1), lexis);
			if (sign)
				tokens.push({
					kind: sign,
					start: i,
					end: i + 1,
					word: '',
					bits: 0,
					capital: false,
					possessive: false,
					quote: -1,
				});
			i++;
		}
	}
	if (lexis.verbPhrases.size > 0) joinVerbs(tokens, lexis);
	return {tokens, small};
}

/** The kind of token that a sign makes; 0: none. */
function signOf(text: string, at: number, code: number, kind: number, last: Token | undefined, lexis: Lexis): number {
	const sign = signs[kind];
	if (sign === Kind.stop && abbreviates(text, at, last, lexis)) return 0;
	if (sign !== undefined) return sign;
	return isHyphen(code) && isSpaced(text, at) ? Kind.dash : 0;
}

const isSpaced = (text: string, at: number): boolean => {
	const before = charKind(text.charCodeAt(at - 1));
	const after = charKind(text.charCodeAt(at + 1));
	const free = before === Char.space || before === Char.line || at === 0 || isHyphen(text.charCodeAt(at - 1));
	return free && (after === Char.space || isHyphen(text.charCodeAt(at + 1)));
};
