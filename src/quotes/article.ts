import type {Article} from '../model/article';
import {quotesOf} from './index';

/** The same article with its quotations: reading knows nothing of quotes, quotes nothing of pages. */
export function withQuotes(article: Article): Article {
	return {...article, quotes: quotesOf(article.blocks, article.lang, article)};
}
