import type {Article, Quote} from '../model/article';
import {dateText, outlet} from './facts';
import type {Words} from './words';

/** The words as they stand alone: without the comma that led on to “she said”. */
export const spoken = ({text}: Pick<Quote, 'text'>): string => text.replace(/[\s,;，、]+$/u, '');

/** The quote as one pastes it into a message: the words in their marks, then who says them. */
export function quoteText(quote: Quote): string {
	const words = `“${spoken(quote)}”`;
	return quote.speaker ? `${words}\n— ${quote.speaker.name}` : words;
}

/** The quote with its source: speaker, title, outlet, author, date, address. */
export function citation(quote: Quote, article: Article, words: Words): string {
	const {speaker} = quote;
	const source = [
		`“${article.title}”`,
		article.byline,
		outlet(article),
		dateText(article.published, words, 'long'),
	].filter((part) => part !== null && part !== '');
	const who = speaker ? `— ${[speaker.name, speaker.role].filter((part) => part !== null).join(', ')}\n` : '';
	return `“${spoken(quote)}”\n${who}${source.join(', ')}\n${article.url}`;
}
