import type {Reading} from '../model/page';
import {blocksOf} from './blocks';
import {build} from './build';
import {metadataOf} from './metadata';
import {normalise} from './normalise';
import {pageOf} from './page';
import {countWords} from './words';

/**
 * What the reader has selected, as an article with the page's title and source. Nothing is chosen or trimmed: the
 * reader has done that. The page is not changed.
 */
export function extractSelection(document: Document, url: string, range: Range): Reading {
	try {
		const page = pageOf(document, url);
		if (!page || range.toString().trim() === '') {
			return {none: 'empty'};
		}

		const metadata = metadataOf(page);
		const region = page.blank().createElement('div');
		region.append(region.ownerDocument.importNode(range.cloneContents(), true));
		normalise(region);
		const fragment = build({
			page,
			copy: {region, origin: () => null, copyOf: () => null, pruned: []},
			captions: new Set(),
			marks: new Map(),
		});
		const blocks = blocksOf(fragment);
		if (blocks.length === 0) {
			return {none: 'empty'};
		}

		const holder = fragment.ownerDocument.createElement('div');
		holder.append(fragment);
		const {title, site, published, modified, lang, dir, authors, section, canonical} = metadata;
		return {
			article: {
				...{url, title, site, published, modified, lang, dir, dek: null, image: null, authors, section, canonical},
				byline: authors.join(', ') || null,
				imageCaption: null,
				parts: null,
				others: [],
				html: holder.getHTML(),
				blocks,
				quotes: [],
				words: countWords(blocks),
				kept: 1,
				leftOut: [],
				access: 'whole',
			},
		};
	} catch (error) {
		return {none: 'failed', reason: `selection: ${String(error)}`.slice(0, 200)};
	}
}
