/** 'pull': an editor's repetition of words that stand in the text; it is shown, but never read, counted or quoted again. */
export const blockKinds = ['heading', 'text', 'quote', 'pull', 'list-item', 'caption', 'code', 'table'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One block of the article, in reading order. */
export interface Block {
	readonly kind: BlockKind;
	/** White space folded (but for `code`); never empty. */
	readonly text: string;
	/** A correction or an update by the newsroom. */
	readonly note?: true;
}

/** A stretch of one block; `start` and `end` are UTF-16 offsets into `blocks[block].text`. */
export interface Span {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

export interface Speaker {
	readonly name: string;
	readonly role: string | null;
	/** The words that name the speaker. */
	readonly cue: Span;
	/** 0 a guess … 1 certain. */
	readonly confidence: number;
}

export const quoteKinds = ['direct', 'block', 'pull'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

export interface Quote {
	/** Verbatim, without its outer marks. */
	readonly text: string;
	/** “A,” she said, “B.” has two. */
	readonly parts: readonly Span[];
	readonly kind: QuoteKind;
	/** None is better than a wrong one. */
	readonly speaker: Speaker | null;
	/** 0…1, highest first. */
	readonly weight: number;
}

/** Why a block was left out: it only links elsewhere, advertises, stands outside, is named as something else, or nobody knows. */
export const leftOutReasons = ['links', 'plug', 'outside', 'named', 'unsure'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A block of the page that stood among the article's and was left out. Text alone: nothing of its markup. */
export interface LeftOut {
	/** The number of the block it stood before; the number of blocks when it stood after all of them. */
	readonly before: number;
	readonly text: string;
	readonly reason: LeftOutReason;
	/** What such blocks of this site have in common: their names and the verdict on them. */
	readonly sign: string;
}

/** An article that the publisher split: this is part `part` of `of`, and the next one stands at `next`. */
export interface Parts {
	readonly part: number;
	readonly of: number | null;
	readonly next: string | null;
}

/** Another whole article that stands on the same page. */
export interface OtherArticle {
	readonly title: string;
	readonly url: string | null;
}

/** The clean article. `null` says "looked, not there". */
export interface Article {
	readonly url: string;
	readonly title: string;
	readonly dek: string | null;
	/** The authors in one line. */
	readonly byline: string | null;
	/** Each of them by name. */
	readonly authors: readonly string[];
	readonly section: string | null;
	/** The address the publisher gives the article. */
	readonly canonical: string | null;
	readonly site: string | null;
	/** ISO 8601. */
	readonly published: string | null;
	/** ISO 8601. */
	readonly modified: string | null;
	/** BCP 47. */
	readonly lang: string | null;
	readonly dir: 'ltr' | 'rtl';
	readonly image: string | null;
	/** What stands below the lead image, where the page shows it. */
	readonly imageCaption: string | null;
	/** Null: the article stands on one page. */
	readonly parts: Parts | null;
	/** Whole articles on the same page that were not taken. */
	readonly others: readonly OtherArticle[];
	/** Sanitised; shown only through `sanitize()`. */
	readonly html: string;
	readonly blocks: readonly Block[];
	readonly quotes: readonly Quote[];
	readonly words: number;
	/** Share of the container's words that stand in the article, 0…1. */
	readonly kept: number;
	/** In reading order, bounded in number and size. */
	readonly leftOut: readonly LeftOut[];
	/** 'part': the publisher sent only the beginning. */
	readonly access: 'whole' | 'part';
}
