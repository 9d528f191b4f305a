import type {Article} from '../model/article';
import type {Reading} from '../model/page';
import {blocksOf} from './blocks';
import {build} from './build';
import {draftOf} from './draft';
import {metadataOf} from './metadata';
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
	const metadata = metadataOf(document, url);
	const draft = draftOf(document, metadata, clutter);
	if (!draft) {
		return {none: document.body?.textContent?.trim() ? 'not-an-article' : 'empty'};
	}

	const fragment = build({copy: draft.copy, base: document.baseURI, page: url, captions: draft.captions});
	const blocks = blocksOf(fragment);
	if (blocks.length === 0) {
		return {none: 'not-an-article'};
	}

	const holder = fragment.ownerDocument.createElement('div');
	holder.append(fragment);
	const article: Article = {
		...metadata,
		url,
		html: holder.getHTML(),
		blocks,
		quotes: [],
		words: countWords(blocks),
		kept: draft.kept,
		access: 'whole',
	};
	return {article};
};
