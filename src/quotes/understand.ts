import {type Candidate, candidatesOf, tokenAt} from './find';
import {type Joined, joinPieces} from './join';
import {type Lexis, lexisOf} from './lexis';
import {speakersOf} from './speakers';
import {type Token, wordsOf} from './words';

/** A text with its quotations understood. */
export interface Understood {
	readonly tokens: readonly Token[];
	readonly lexis: Lexis;
	readonly quotes: readonly Joined[];
}

/** A stretch known to be a quotation by other means than marks: a block quote. */
export interface Given {
	readonly start: number;
	readonly end: number;
}

// Less sure than this, no name is given: a wrong one is worse than none.
export const sure = 0.5;

// A mark that could open a quotation, or a dash that starts a paragraph.
const opener =
	/["“”„‟«»＂「」『』｢｣`<>Ââ]|(?<![A-Za-z])['’‘‚‛‹›]|(?:^|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*[–—―‒─-]/;

/** Finds the quotations of a text and who said them; its paragraphs are separated by line breaks. */
export function understand(text: string, lang: string, given: readonly Given[] = []): Understood {
	const lexis = lexisOf(lang);
	if (given.length === 0 && !opener.test(text)) return {tokens: [], lexis, quotes: []};
	const words = wordsOf(text, lexis);
	const {tokens} = words;
	const found = candidatesOf(text, tokens, lexis);
	const candidates = given.length === 0 ? found : merged(found, given, tokens);
	const quotes = candidates.length === 0 ? [] : joinPieces(speakersOf(text, words, candidates, lexis));
	return {tokens, lexis, quotes};
}

/** Block quotes take the place of what was found inside them. */
function merged(found: readonly Candidate[], given: readonly Given[], tokens: readonly Token[]): Candidate[] {
	const blocks = given.map(
		({start, end}): Candidate => ({
			open: start,
			start,
			end,
			close: end,
			how: 'block',
			from: tokenAt(tokens, start),
			to: tokenAt(tokens, end),
			continues: false,
		}),
	);
	const outside = found.filter(({start, end}) => !given.some((block) => block.start < end && block.end > start));
	return [...outside, ...blocks].sort((a, b) => a.start - b.start);
}
