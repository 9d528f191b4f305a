import type {Article, Quote} from '../model/article';
import {quoteText} from './cite';
import {copy} from './copy';
import type {QuoteAction, QuoteDeed} from './quote-card';
import type {Words} from './words';

/** What a view can do with the quotes of an article; what is not given is not offered. */
export interface QuoteTools {
	/** The address that opens the page at the quote. */
	link(quote: Quote): string | Promise<string>;
	show?(quote: Quote): Promise<void>;
	/** Opens the quote as a picture. */
	picture?(quote: Quote): void | Promise<void>;
}

/** The ways to cite a quote; loaded when the first one is used. */
function citing(article: Article, words: Words, link: QuoteTools['link']): readonly QuoteDeed[] {
	return (['plain', 'markdown', 'html'] as const).map((style) => ({
		name: `cite-${style}`,
		icon: 'copy',
		label: words.text(`cite_${style}`),
		done: words.text('copied'),
		run: async (quote) => {
			const {citation} = await import('./citations');
			await copy(citation(quote, article, words, style, await link(quote)));
		},
	}));
}

/** The actions on a quote: the one everybody wants first. */
export function quoteActions(article: Article, words: Words, tools: QuoteTools): readonly QuoteAction[] {
	const {text} = words;
	const {link, show, picture} = tools;
	const done = text('copied');
	const actions: QuoteAction[] = [
		{name: 'copy', icon: 'copy', label: text('copy'), done, run: (quote) => copy({text: quoteText(quote)})},
		{name: 'link', icon: 'link', label: text('copyLink'), done, run: async (quote) => copy({text: await link(quote)})},
		{name: 'cite', icon: 'cite', label: text('copyCitation'), ways: citing(article, words, link)},
	];
	if (picture) {
		const run = async (quote: Quote) => picture(quote);
		actions.push({name: 'picture', icon: 'picture', label: text('picture'), done: null, run});
	}

	if (show) {
		actions.push({name: 'show', icon: 'show', label: text('showInPage'), done: text('shown'), run: show});
	}

	return actions;
}
