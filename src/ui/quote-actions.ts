import type {Article, Quote} from '../model/article';
import {citation, quoteText} from './cite';
import type {QuoteAction} from './quote-card';
import type {Words} from './words';

/** What a view can do with the quotes of an article; what is not given is not offered. */
export interface QuoteTools {
	/** The address that opens the page at the quote. */
	link(quote: Quote): string;
	show?(quote: Quote): Promise<void>;
	/** Opens the quote as a picture. */
	picture?(quote: Quote): void;
}

/** The actions on a quote: the one everybody wants first. */
export function quoteActions(article: Article, words: Words, tools: QuoteTools): readonly QuoteAction[] {
	const done = words.text('copied');
	const copy = (text: string) => navigator.clipboard.writeText(text);
	const {show, picture} = tools;
	return [
		{name: 'copy', icon: 'copy', label: words.text('copy'), done, run: (quote) => copy(quoteText(quote))},
		{name: 'link', icon: 'link', label: words.text('copyLink'), done, run: (quote) => copy(tools.link(quote))},
		{
			name: 'cite',
			icon: 'cite',
			label: words.text('copyCitation'),
			done,
			run: (quote) => copy(citation(quote, article, words)),
		},
		...(picture
			? [
					{
						name: 'picture',
						icon: 'picture',
						label: words.text('picture'),
						done: null,
						run: async (quote: Quote) => picture(quote),
					} as const,
				]
			: []),
		...(show
			? [{name: 'show', icon: 'show', label: words.text('showInPage'), done: words.text('shown'), run: show} as const]
			: []),
	];
}
