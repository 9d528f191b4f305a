import {Char, charKind} from './chars';
import {Bit, type Lexis} from './lexis';
import type {Lines} from './lines';
import {type Occurrences, occurrencesIn} from './occurrences';
import {abbreviates, isApostrophe, isHyphen, isPart, isSpaced} from './signs';
import {Kind, type Token} from './words';

/** The names of a text, and which of its capitals are none. */
export interface Names {
	isName(token: Token, first: boolean, next: Token | undefined): boolean;
	/** Occurs with a capital within a sentence too. */
	inside(word: string): boolean;
	/** Is this the last word of a name of several words? */
	knows(word: string): boolean;
	/** The full name for a last or a first name; null where there is none or more than one. */
	full(word: string): string | null;
}

// 'María de los Ángeles García': more words than that are not a name but a title or a list.
const longest = 5;

// Languages that write months and days with a capital.
const calendar = new Set(['en', 'de']);

const never = Bit.determiner | Bit.preposition | Bit.he | Bit.she | Bit.they | Bit.first | Bit.relative;

/** Full names by their last word and by their first, from the paragraphs read so far; '' where two share it. */
function fullNames(text: string, isName: Names['isName']) {
	const byLast = new Map<string, string>();
	const byFirst = new Map<string, string>();
	const put = (map: Map<string, string>, word: string, name: string) => {
		const known = map.get(word);
		if (known === undefined) map.set(word, name);
		else if (known !== name && !known.endsWith(` ${name}`) && !name.endsWith(` ${known}`)) map.set(word, '');
	};
	const read = (tokens: readonly Token[]) => {
		let i = 0;
		while (i < tokens.length) {
			const token = tokens[i];
			if (token?.kind !== Kind.word || !token.capital) {
				i++;
				continue;
			}
			let from = i;
			let to = i;
			while (to < i + longest && continues(tokens, from, to, isName)) to++;
			while (from < to - 1 && (tokens[from]?.bits ?? 0) & (Bit.title | Bit.person)) from++;
			const first = tokens[from];
			const last = tokens[to - 1];
			if (first && last && to - from >= 2 && last.capital) {
				const end = last.possessive ? last.start + last.word.length : last.end;
				const name = text.slice(first.start, end);
				put(byLast, last.word, name);
				put(byFirst, first.word, name);
			}
			i = Math.max(to, i + 1);
		}
	};
	return {byLast, byFirst, read};
}

function continues(tokens: readonly Token[], from: number, to: number, isName: Names['isName']): boolean {
	const token = tokens[to];
	const last = tokens[to - 1];
	if (token?.kind !== Kind.word) return false;
	if (to > from && (!last || last.possessive || token.start - last.end > 2)) return false;
	if (token.capital) return isName(token, to === from && (!last || last.kind !== Kind.word), tokens[to + 1]);
	const next = tokens[to + 1];
	return (
		to > from &&
		(token.bits & Bit.particle) !== 0 &&
		!(token.bits & Bit.preposition && token.word === 'of') &&
		next?.capital === true
	);
}

/** Do signs tell that a sentence starts with the word at `at`? */
function isFirst(text: string, at: number, lexis: Lexis): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const code = text.charCodeAt(i);
		const kind = charKind(code);
		if (kind === Char.stop) return !abbreviates(text, i, wordBefore(text, i, lexis), lexis);
		if (kind === Char.line || kind === Char.colon || kind === Char.dash) return true;
		if (isHyphen(code) && isSpaced(text, i)) return true;
		const skipped =
			kind === Char.space || kind === Char.hidden || kind === Char.mark || kind === Char.single || kind === Char.other;
		if (!skipped) return false;
	}
	return true;
}

function wordBefore(text: string, end: number, lexis: Lexis) {
	let start = end;
	while (start > 0 && isPart(charKind(text.charCodeAt(start - 1)))) start--;
	const word = text.slice(start, end);
	const capital = charKind(text.charCodeAt(start)) === Char.upper;
	return start < end ? {start, end, capital, bits: lexis.bits(word.toLowerCase())} : undefined;
}

// Between the words of a name stand a space and at most the full stop of an initial.
const apart = 2;

/** Does a word that could belong to a name stand beside the one from `at` to `end`? */
function hasNeighbour(text: string, {lower}: Occurrences, at: number, end: number, lexis: Lexis): boolean {
	const part = (i: number) => isPart(charKind(text.charCodeAt(i)));
	const belongs = (from: number, to: number) =>
		charKind(text.charCodeAt(from)) === Char.upper || (lexis.bits(lower.slice(from, to)) & Bit.particle) !== 0;
	let last = at - 1;
	if (isApostrophe(text.charCodeAt(last))) return true;
	while (last >= at - apart && !part(last)) last--;
	let first = last;
	while (part(first - 1) || isHyphen(text.charCodeAt(first - 1))) first--;
	if (part(last) && belongs(first, last + 1)) return true;
	let next = end;
	if (isApostrophe(text.charCodeAt(next))) return false;
	while (next < end + apart && !part(next)) next++;
	let to = next;
	while (part(to)) to++;
	return to > next && (belongs(next, to) || isApostrophe(text.charCodeAt(to)));
}

/** The names of a text: each word is looked for when it is asked for. */
export function namesOf(text: string, lines: Lines, lexis: Lexis): Names {
	const occurrences = occurrencesIn(text);
	const smallOnes = new Map<string, boolean>();
	const insideOnes = new Map<string, boolean>();
	const small = (word: string): boolean => {
		const known = smallOnes.get(word) ?? occurrences.of(word).some((at) => !occurrences.isCapital(at));
		smallOnes.set(word, known);
		return known;
	};
	const inside = (word: string): boolean => {
		const known =
			insideOnes.get(word) ?? occurrences.of(word).some((at) => occurrences.isCapital(at) && !isFirst(text, at, lexis));
		insideOnes.set(word, known);
		return known;
	};
	const isName: Names['isName'] = (token, atStart, next) => {
		const {word, bits} = token;
		if (bits & (Bit.notName | never)) {
			if (atStart || bits & never || small(word)) return false;
			// where months have no capital, Julio before a name is one
			return (bits & Bit.particle) !== 0 || (!calendar.has(lexis.code) && next?.kind === Kind.word && next.capital);
		}
		if (!atStart) return !(bits & Bit.verb && small(word));
		if (inside(word)) return true;
		if (bits & (Bit.finite | Bit.verb)) return false;
		if (next?.kind === Kind.word && (next.capital || next.bits & Bit.verb)) return !small(word);
		if (token.possessive) return true;
		return (
			!lexis.words.compounds &&
			next?.kind === Kind.word &&
			(next.bits & (Bit.finite | Bit.particle)) !== 0 &&
			!small(word)
		);
	};
	const {byLast, byFirst, read} = fullNames(text, isName);
	const asked = new Set<string>();
	const done = new Set<number>();
	/** Reads the paragraphs in which this word may be part of a longer name. */
	const ask = (word: string) => {
		if (asked.has(word)) return;
		asked.add(word);
		for (const at of occurrences.of(word)) {
			if (!occurrences.isCapital(at)) continue;
			const line = lines.at(at);
			if (done.has(line) || !hasNeighbour(text, occurrences, at, at + word.length, lexis)) continue;
			done.add(line);
			read(lines.all[line]?.tokens() ?? []);
		}
	};
	return {
		isName,
		inside,
		knows(word) {
			ask(word);
			return byLast.has(word);
		},
		full(word) {
			ask(word);
			return byLast.get(word) || (byLast.has(word) ? null : byFirst.get(word) || null);
		},
	};
}
