import type {Quote} from '../model/article';

/** The words as they stand alone: without the comma that led on to “she said”. */
export const spoken = ({text}: Pick<Quote, 'text'>): string => text.replace(/[\s,;，、]+$/u, '');

/** The quote as one pastes it into a message: the words in their marks, then who says them. */
export function quoteText(quote: Quote): string {
	const words = `“${spoken(quote)}”`;
	return quote.speaker ? `${words}\n— ${quote.speaker.name}` : words;
}
