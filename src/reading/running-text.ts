import type {Unit} from './units';

/** How a sentence ends, in any script; the number of a note may follow, which '12:35' and '3.4.20' have none of. */
export const sentenceEnd = /(?:[.!?…:;。！？।؟»”“"’')]\s*(?:\[\d{1,3}\])?|\P{N}[.!?…。！？।؟»”“"’')]\s*\d{1,3})\s*$/u;

const standfirst = 110; // characters: longer than a headline

/** Running text: long, or a whole sentence, and not made of links. */
export const isProse = ({text, links, kind}: Unit): boolean =>
	(kind !== 'heading' || text.length >= standfirst) &&
	kind !== 'caption' &&
	kind !== 'media' &&
	links < 0.35 &&
	(text.length >= 100 || (text.length >= 45 && sentenceEnd.test(text)));
