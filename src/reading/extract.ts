import type {Article} from '../model/article';
import type {Reading} from '../model/page';
import {accessOf} from './access';
import {blocksOf} from './blocks';
import {build} from './build';
import {draftOf} from './draft';
import {captionOf} from './images';
import {addLead} from './lead';
import {leftOutOf} from './left-out';
import {type Metadata, metadataOf} from './metadata';
import {pageOf} from './page';
import {partsOf} from './parts';
import {countWords, wordsIn} from './words';

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
	let step = 'page';
	try {
		return read(document, url, clutter, learned, (next) => {
			step = next;
		});
	} catch (error) {
		return {none: 'failed', reason: `${step}: ${String(error)}`.slice(0, 200)};
	}
}

const read = (
	document: Document,
	url: string,
	clutter: ReadonlySet<Element>,
	learned: ReadonlySet<string>,
	reached: (step: string) => void,
): Reading => {
	const page = pageOf(document, url);
	if (!page?.texts().nextNode()) {
		return {none: 'empty'};
	}

	reached('metadata');
	const metadata = metadataOf(page);
	reached('choosing');
	const draft = draftOf(page, metadata, clutter, learned);
	reached('building');
	const fragment = draft && build({page, ...draft});
	const blocks = fragment ? blocksOf(fragment) : [];
	const words = countWords(blocks);
	if (!fragment || blocks.length === 0 || isBare(fragment, words)) {
		return {none: 'not-an-article'};
	}

	addLead(page, fragment, metadata.image);
	const holder = fragment.ownerDocument.createElement('div');
	holder.append(fragment);
	const authors = authorsOf(metadata, draft.authors);
	const article: Article = {
		url,
		title: draft.title ?? metadata.title,
		dek: isSaid(blocks, metadata.dek) ? null : metadata.dek,
		byline: authors.join(', ') || null,
		authors,
		section: metadata.section,
		canonical: metadata.canonical,
		site: metadata.site,
		published: metadata.published,
		modified: metadata.modified,
		lang: metadata.lang,
		dir: draft.dir === 'rtl' ? 'rtl' : metadata.dir,
		image: metadata.image,
		imageCaption: captionOf(holder, metadata.image),
		parts: partsOf(page),
		others: draft.others,
		html: holder.getHTML(),
		blocks,
		quotes: [],
		words,
		kept: draft.kept,
		leftOut: leftOutOf(draft, blocks),
		access: accessOf(blocks, words, metadata, draft.verdicts),
	};
	return {article};
};

const few = 3; // words: 'Continue', 'Please wait'
const short = 25; // words that are links and nothing else

/** A heading with a lone link or a button below it: a page on the way to others. Pictures say something without words. */
const isBare = (fragment: DocumentFragment, words: number): boolean => {
	if (words >= short || fragment.querySelector('img, figure, math, pre')) {
		return false;
	}

	let linked = 0;
	for (const link of fragment.querySelectorAll('a')) {
		linked += wordsIn(link.textContent ?? '');
	}

	return words < few || linked >= words;
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
const authorsOf = ({authors, marked, guessed}: Metadata, found: readonly string[]): readonly string[] =>
	[authors, marked, found, guessed].find((names) => names.length > 0) ?? [];
