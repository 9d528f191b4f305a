import {Bit, fits, type Lexis} from './lexis';
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
