import {Bit, type Lexis} from './lexis';
import type {Names} from './names';
import {endsPhrase} from './phrasal';
import {Kind, type Token} from './words';

/** Is the token of one of these classes? */
export const has = (token: Token | undefined, bit: number): boolean => token !== undefined && (token.bits & bit) !== 0;
/** Is it a word, and no sign? */
export const isWord = (token: Token | undefined): token is Token => token?.kind === Kind.word;

// Lower-case words between an article and its noun: 'the newly elected deputy'.
export const modifiers = 4;

/** How words of one paragraph stand together. */
export interface Phrases {
	isName(i: number): boolean;
	/** Where the name that starts at `i` ends: Kim Jong-un, van der Bellen, J. K. Rowling. */
	nameEnd(i: number): number;
	/** Nothing but spaces, the full stop of an initial or a hyphen stands before this token. */
	follows(i: number): boolean;
	/** Does the phrase that starts here stand after a preposition, or in a case that no subject has? */
	oblique(from: number): boolean;
	/** Where a phrase ends that belongs to the noun before it: 'of the Met Office', 'für Inneres'. */
	complement(from: number): number;
}

/** Reads the tokens of a paragraph as phrases. */
export function phrasesOf(stream: readonly Token[], lexis: Lexis, names: Names): Phrases {
	const isName = (i: number): boolean => {
		const token = stream[i];
		if (!isWord(token) || !token.capital) return false;
		if (has(token, Bit.particle) && joinsName(i)) return true;
		return names.isName(token, isSentenceStart(stream, i), stream[i + 1]);
	};
	/** Von der Leyen at the start of a sentence. */
	const joinsName = (i: number): boolean => {
		let next = i + 1;
		while (next < i + 3 && has(stream[next], Bit.particle) && !stream[next]?.capital) next++;
		const last = stream[next];
		if (!isWord(last) || !last.capital) return false;
		// Von der Leyen betonte, …
		const then = stream[next + 2]?.kind;
		const says = has(stream[next + 1], Bit.verb) && (then === Kind.comma || then === Kind.colon);
		return (
			says || (names.knows(last.word) && names.full(last.word)?.toLowerCase().includes(`${stream[i]?.word} `) === true)
		);
	};
	const nameEnd = (i: number): number => {
		let to = i + 1;
		for (;;) {
			if (stream[to - 1]?.possessive) return to;
			if (follows(to) && isName(to)) to++;
			else if (follows(to) && has(stream[to], Bit.particle)) {
				let next = to + 1;
				while (next < to + 3 && has(stream[next], Bit.particle) && !isName(next)) next++;
				if (!isName(next)) return to;
				// Sabine Koch der „Neuen Presse“, but Ursula von der Leyen
				if (
					lexis.words.compounds &&
					has(stream[to], Bit.determiner | Bit.object | Bit.genitive) &&
					!has(stream[to - 1], Bit.particle)
				)
					return to;
				// Bank of England, but Sharma of Anthropic stays outside when she has two names
				const loose =
					to - i > 1 ||
					names.knows(stream[i]?.word ?? '') ||
					has(stream[i], Bit.title | Bit.person) ||
					!names.inside(stream[i]?.word ?? '');
				if (has(stream[to], Bit.preposition) && loose) return to;
				to = next + 1;
			} else return to;
		}
	};
	const follows = (i: number): boolean => {
		const token = stream[i];
		const last = stream[i - 1];
		return isWord(token) && isWord(last) && token.start - last.end <= 2;
	};
	const oblique = (from: number): boolean => {
		if (has(stream[from], Bit.object) || isTold(stream[from], stream[from - 1], lexis)) return true;
		for (let i = from - 1; i >= 0 && i >= from - modifiers; i--) {
			const token = stream[i];
			if (!isWord(token)) return false;
			if (has(token, Bit.preposition)) {
				// po zápase Slabý: the noun between them is what the preposition governs
				const between = stream[from - 1];
				if (i === from - 1) return true;
				// dijo a los periodistas la fiscal: whom they told is a phrase of its own
				if (romance.has(lexis.code)) return !has(between, Bit.person | Bit.title);
				if (!lexis.words.bareNouns || i < from - 2) return true;
				// podała w komunikacie spółka
				if (has(between, Bit.noun)) return !(stream[from]?.capital || has(stream[from], Bit.person | Bit.title));
				return !(between?.bits === 0 && stream[from]?.capital);
			}
			if (has(token, Bit.verb | Bit.finite) || (token.capital && !has(token, Bit.title | Bit.person))) return false;
		}
		return false;
	};
	/** Could a noun phrase end before this token? */
	const endsBefore = (i: number): boolean => !isWord(stream[i]) || has(stream[i], Bit.verb | Bit.finite);
	const complement = (from: number): number => {
		let to = from;
		for (let round = 0; round < 2; round++) {
			let i = to;
			if (!has(stream[i], Bit.preposition | Bit.genitive) || !follows(i) || toWhom.has(stream[i]?.word ?? ''))
				return to;
			// in the words of Petra Nagy: these words are nobody's
			if (has(stream[i], Bit.according) && endsPhrase(stream, i, lexis.according)) return to;
			i++;
			while (
				i < to + 4 &&
				(has(stream[i], Bit.determiner) ||
					(isWord(stream[i]) &&
						!stream[i]?.capital &&
						!has(stream[i], Bit.verb | Bit.preposition | Bit.finite) &&
						(isName(i + 1) || has(stream[i + 1], Bit.person | Bit.title))))
			)
				i++;
			if (isName(i)) to = nameEnd(i);
			else if (has(stream[i], Bit.person | Bit.title)) to = i + 1;
			else if ((i > to + 1 || contracted.has(stream[to]?.word ?? '')) && isWord(stream[i]) && endsBefore(i + 1))
				to = i + 1;
			else return to;
		}
		return to;
	};
	return {isName, nameEnd, follows, oblique, complement};
}

// Prepositions that hold an article: 'el presidente del comité, Óscar Lago'.
const contracted = new Set('del al do da dos das du des della dello dei degli delle vom zum zur im'.split(' '));

// 'manifestó el funcionario a la agencia': who is told belongs to the verb.
const toWhom = new Set('a al to an à au aux ad alla alle allo agli ao aos às till til'.split(' '));

// Languages in which a noun that belongs to another one has a preposition of its own.
const romance = new Set('es pt it ca ro fr'.split(' '));
// Languages whose names have a dative.
const slavic = new Set(['ru', 'uk', 'be']);

/** 'заявил «Известиям»': the name in marks behind the verb is a paper that was told. */
function isTold(token: Token | undefined, last: Token | undefined, {code}: Lexis): boolean {
	if (!isWord(token) || !isWord(last) || !token.capital || !slavic.has(code)) return false;
	const marked = token.start - last.end === 2;
	return marked && has(last, Bit.verb) && /(?:ам|ям|у|ю)$/u.test(token.word);
}

/** Does a sentence start with this token? */
export function isSentenceStart(stream: readonly Token[], i: number): boolean {
	const last = stream[i - 1];
	if (!last) return true;
	return (
		last.kind === Kind.stop ||
		last.kind === Kind.line ||
		last.kind === Kind.quote ||
		last.kind === Kind.colon ||
		last.kind === Kind.dash
	);
}
