import type {Article} from '../model/article';
import type {Reading} from '../model/page';
import {blocksOf} from './blocks';
import {choose} from './choose';
import {chromeOf} from './chrome';
import {copyOf} from './copy';
import {metadataOf} from './metadata';
import {proseOf} from './prose';
import {sanitize} from './sanitize';
import {tidy} from './tidy';
import {countWords} from './words';

/**
 * The article of a page, which is not changed. Quotes are found later, from its blocks. Never throws: a page that
 * cannot be read has no article, and the reading says why.
 */
export function extract(document: Document, url: string, clutter: ReadonlySet<Element>): Reading {
	try {
		return read(document, url, clutter);
	} catch {
		return {none: 'failed'};
	}
}

const read = (document: Document, url: string, clutter: ReadonlySet<Element>): Reading => {
	const prose = proseOf(document);
	const copy = copyOf(document, chromeOf(prose, clutter));
	const metadata = metadataOf(document, url);
	const chosen = choose(copy, metadata.title);
	if (!chosen) {
		return {none: copy.document.body.textContent?.trim() ? 'not-an-article' : 'empty'};
	}

	tidy(chosen, document.baseURI);
	const fragment = sanitize(chosen);
	const blocks = blocksOf(fragment);
	if (blocks.length === 0) {
		return {none: 'not-an-article'};
	}

	const holder = copy.document.createElement('div');
	holder.append(fragment);
	const words = countWords(blocks);
	const article: Article = {
		...metadata,
		url,
		html: holder.getHTML(),
		blocks,
		quotes: [],
		words,
		kept: 1,
		access: 'whole',
	};
	return {article};
};
