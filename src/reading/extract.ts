import type {Article} from '../model/article';
import type {Reading} from '../model/page';
import {accessOf} from './access';
import {blocksOf} from './blocks';
import {build} from './build';
import {draftOf} from './draft';
import {leftOutOf} from './left-out';
import {type Metadata, metadataOf} from './metadata';
import {pageOf} from './page';
import {countWords} from './words';

/**
 * The article of a page, which is not changed. Quotes are found later, from its blocks. Never throws: a page that
 * cannot be read has no article, and the reading says why. `learned`: signs of blocks that belong to this site's articles.
 */
export function extract(
	document: Document,
	url: string,
	clutter: ReadonlySet<Element>,
	learned: ReadonlySet<string> = new Set(),
): Reading {
	try {
		return read(document, url, clutter, learned);
	} catch {
		return {none: 'failed'};
	}
}

const read = (
	document: Document,
	url: string,
	clutter: ReadonlySet<Element>,
	learned: ReadonlySet<string>,
): Reading => {
	const page = pageOf(document, url);
	if (!page?.texts().nextNode()) {
		return {none: 'empty'};
	}

	const metadata = metadataOf(page);
	const draft = draftOf(page, metadata, clutter, learned);
	const fragment = draft && build({page, copy: draft.copy, captions: draft.captions});
	const blocks = fragment ? blocksOf(fragment) : [];
	if (!fragment || blocks.length === 0) {
		return {none: 'not-an-article'};
	}

	const holder = fragment.ownerDocument.createElement('div');
	holder.append(fragment);
	const words = countWords(blocks);
	const article: Article = {
		url,
		title: metadata.title,
		dek: isSaid(blocks, metadata.dek) ? null : metadata.dek,
		byline: bylineOf(metadata, draft.byline),
		site: metadata.site,
		published: metadata.published,
		modified: metadata.modified,
		lang: metadata.lang,
		dir: draft.dir === 'rtl' ? 'rtl' : metadata.dir,
		image: metadata.image,
		html: holder.getHTML(),
		blocks,
		quotes: [],
		words,
		kept: draft.kept,
		leftOut: leftOutOf(draft.units, draft.verdicts, blocks),
		access: accessOf(blocks, words, metadata, draft.verdicts),
	};
	return {article};
};

const opening = 3; // blocks: a standfirst stands before the story, after a picture at most

const folded = (text: string): string =>
	text
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();

/** Whether the text begins with its own standfirst, which then is not to be shown twice. */
const isSaid = (blocks: Article['blocks'], dek: string | null): boolean =>
	dek !== null && blocks.slice(0, opening).some(({text}) => folded(text) === folded(dek));

/** What the head says, else what the page marks, else what Readability came across, else a guess. */
const bylineOf = ({authors, marked, guessed}: Metadata, found: string | null): string | null =>
	[authors.join(', '), marked.join(', '), found, guessed.join(', ')].find((names) => names) ?? null;
