import type {Article} from '../model/article';
import {dateText, outlet} from './facts';
import type {Words} from './words';

/** The article as plain text, with its source at the end: what "Copy article" copies. */
export function plainText(article: Article, words: Words): string {
	const {title, dek, byline, published, blocks, url} = article;
	const source = [outlet(article), byline, dateText(published, words, 'long')].filter(
		(part) => part !== null && part !== '',
	);
	const body = blocks.map(({kind, text}) => (kind === 'list-item' ? `• ${text}` : text));
	return [title, ...(dek === null ? [] : [dek]), ...body, source.join(', '), url].join('\n\n');
}
