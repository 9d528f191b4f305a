import {Char, charKind} from './chars';
import {Bit, type Lexis} from './lexis';
import type {Token} from './words';

const ordinals = new Set('de da no fi cs sk hu pl hr sl sr et lv tr is'.split(' '));

export const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper;

/** Can a word be made of it, where words are spaced? */
export const isPart = (kind: number): boolean => isLetter(kind) || kind === Char.digit || kind === Char.hidden;

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Is the full stop at `at` the end of an abbreviation, an initial or an ordinal? */
export function abbreviates(
	text: string,
	at: number,
	last: Pick<Token, 'start' | 'end' | 'bits' | 'capital'> | undefined,
	lexis: Lexis,
): boolean {
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

/** Is the hyphen at `at` a dash? */
export const isSpaced = (text: string, at: number): boolean => {
	const before = charKind(text.charCodeAt(at - 1));
	const after = charKind(text.charCodeAt(at + 1));
	const free = before === Char.space || before === Char.line || at === 0 || isHyphen(text.charCodeAt(at - 1));
	return free && (after === Char.space || isHyphen(text.charCodeAt(at + 1)));
};
