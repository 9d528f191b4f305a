import {Bit, fits, type Lexis} from './lexis';
import type {Token} from './words';

/**
 * Verbs of saying of several words: 'ifade etti', 'cho biết'. The first word becomes the verb and the others none, so
 * that a subject on either side stands beside it.
 */
export function joinVerbs(tokens: Token[], {verbPhrases}: Lexis): void {
	for (const [i, token] of tokens.entries()) {
		const phrases = verbPhrases.get(token.word);
		const rest = phrases?.find((stems) => stems.every((stem, k) => fits(tokens[i + 1 + k]?.word ?? '', stem)));
		if (!rest) continue;
		tokens[i] = {...token, bits: token.bits | Bit.verb};
		for (let k = 1; k <= rest.length; k++) {
			const other = tokens[i + k];
			if (other) tokens[i + k] = {...other, bits: other.bits & ~Bit.verb};
		}
	}
}
