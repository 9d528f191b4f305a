import {Bit, fits, type Lexis, type Phrases} from './lexis';
import type {Token} from './words';

/**
 * Verbs of saying of several words: 'ifade etti', 'cho biết'. The first word becomes the verb and the others none, so
 * that a subject on either side stands beside it; a particle of one letter (고 밝혔다) is never the verb.
 */
export function joinVerbs(tokens: Token[], {verbPhrases}: Lexis): void {
	for (const [i, token] of tokens.entries()) {
		const phrases = verbPhrases.get(token.word);
		const rest = phrases?.find((stems) => stems.every((stem, k) => fits(tokens[i + 1 + k]?.word ?? '', stem)));
		if (!rest) continue;
		const verb = token.word.length > 1 ? i : i + 1;
		for (let at = i; at <= i + rest.length; at++) {
			const word = tokens[at];
			if (word) tokens[at] = {...word, bits: at === verb ? word.bits | Bit.verb : word.bits & ~Bit.verb};
		}
	}
}

/** How many tokens the phrase has that ends at token `i`; 0 where none of them does. */
export function endsPhrase(tokens: readonly Token[], i: number, phrases: Phrases): number {
	const last = tokens[i];
	if (!last) return 0;
	const pieces = last.word.includes('-') ? last.word.split('-') : [last.word];
	for (const phrase of phrases.get(pieces.at(-1) ?? '') ?? []) {
		let at = i;
		let piece = pieces.length - 1;
		let k = phrase.length - 1;
		let words = pieces;
		while (k >= 0 && words[piece] === phrase[k]) {
			k--;
			piece--;
			if (piece < 0 && k >= 0) {
				at--;
				const token = tokens[at];
				if (!token) break;
				words = token.word.split('-');
				piece = words.length - 1;
			}
		}
		if (k < 0) return i - at + 1;
	}
	return 0;
}
