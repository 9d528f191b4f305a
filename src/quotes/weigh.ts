import type {Joined} from './join';
import {Bit} from './lexis';
import {wordsIn} from './speech';
import {sure, type Understood} from './understand';
import {Kind} from './words';

/** What the editors chose or said themselves: words of the title and standfirst, and texts that they set apart. */
export interface Choice {
	/** Words of the title and the standfirst, in lower case. */
	readonly words: ReadonlySet<string>;
	/** Normalised texts of the title, the standfirst and pull quotes. */
	readonly texts: readonly string[];
}

// Words that say little about what a text is about are short.
const telling = 5;

// Spaces and signs, written out: a class of Unicode costs a millisecond when first used.
const between =
	/[\s!-/:-@[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u055a-\u055f\u05be\u05f3\u05f4\u0609-\u060d\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Letters and digits only, in lower case, one space between words. */
export const normal = (text: string): string => text.toLowerCase().replace(between, ' ').trim();

/** The choice that these texts show. */
export function choiceOf(texts: readonly string[]): Choice {
	const plain = texts.map(normal).filter((text) => text !== '');
	const words = new Set(plain.flatMap((text) => text.split(' ')).filter((word) => word.length >= telling));
	return {words, texts: plain};
}

/** The best length is a sentence or two: 8 to 35 words; past 45 it falls. */
function lengthPoints(words: number): number {
	if (words < 4) return -0.25;
	if (words < 8) return 0.04 * (words - 4);
	if (words <= 35) return 0.2;
	if (words <= 45) return 0.15;
	return Math.max(-0.05, 0.15 - (words - 45) * 0.005);
}

function within(understood: Understood, quote: Joined, choice: Choice) {
	let words = 0;
	let person = false;
	let numbers = 0;
	let shared = 0;
	let finite = false;
	const seen = new Set<string>();
	for (const piece of quote.pieces) {
		words += wordsIn(understood.tokens, piece.from, piece.to);
		for (let i = piece.from; i < piece.to; i++) {
			const token = understood.tokens[i];
			if (token?.kind !== Kind.word) continue;
			if (token.bits & Bit.first) person = true;
			if (token.bits & (Bit.finite | Bit.verb)) finite = true;
			const digit = token.word.charCodeAt(0);
			if (digit >= 0x30 && digit <= 0x39) numbers++;
			if (!seen.has(token.word) && choice.words.has(token.word)) shared++;
			seen.add(token.word);
		}
	}
	return {words, person, numbers, shared, finite};
}

/** How much a quotation is worth showing, 0…1. */
export function weigh(text: string, understood: Understood, quote: Joined, choice: Choice): number {
	const {words, person, numbers, shared, finite} = within(understood, quote, choice);
	const first = quote.pieces[0];
	const last = quote.pieces.at(-1);
	if (!first || !last) return 0;
	const letter = text[first.start] ?? '';
	const starts = letter === letter.toUpperCase();
	const ends =
		/[.!?…。！？,，]$/.test(text.slice(first.start, first.end)) ||
		/[.!?…。！？]$/.test(text.slice(last.start, last.end));
	let sum = 0.25 + lengthPoints(words);
	if (starts) sum += 0.1;
	if (starts && ends) sum += 0.05;
	if (finite) sum += 0.04;
	if (person) sum += 0.08;
	sum += Math.min(0.12, shared * 0.04) - Math.min(0.08, numbers * 0.03);
	if (quote.said && quote.said.confidence >= sure) sum += quote.said.mention.kind === 'name' ? 0.08 : 0.03;
	if (choice.texts.length > 0 && isChosen(normal(text.slice(first.start, last.end)), choice)) sum += 0.15;
	return Math.max(0, Math.min(1, sum));
}

/** Do the title, the standfirst or a pull quote repeat it, or a good part of it? */
function isChosen(plain: string, choice: Choice): boolean {
	const start = plain.split(' ', 6).join(' ');
	return choice.texts.some(
		(other) => (other.includes(start) && start.length > 12) || (other.length > 20 && plain.includes(other)),
	);
}

// At most so many of the first ones are one speaker's.
const share = 2;

/** Weights spread over speakers: from the third of one speaker on, each counts a little less. */
export function spread(weights: readonly number[], speakers: readonly (string | null)[]): number[] {
	const order = weights.map((_, i) => i).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
	const counts = new Map<string, number>();
	const result = [...weights];
	for (const i of order) {
		const who = speakers[i] ?? '';
		const count = counts.get(who) ?? 0;
		counts.set(who, count + 1);
		if (who !== '' && count >= share) result[i] = (weights[i] ?? 0) * 0.93;
	}
	return result;
}
