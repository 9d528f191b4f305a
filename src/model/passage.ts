/** The pencils of the reader, in the order they are offered. */
export const pencils = ['yellow', 'green', 'blue', 'pink'] as const;

export type Pencil = (typeof pencils)[number];

/** How words are found again in an article that may have changed since. */
export interface Anchor {
	/** Verbatim; blocks are parted by line breaks. */
	readonly text: string;
	/** What stood right before and right after them. */
	readonly before: string;
	readonly after: string;
	/** Where they stood: a UTF-16 offset into all blocks, joined by line breaks. */
	readonly at: number;
}

/** Words of an article that a reader has highlighted, with a note where one was written. */
export interface Passage extends Anchor {
	readonly id: string;
	readonly pencil: Pencil;
	/** '' for none. */
	readonly note: string;
	/** ISO 8601. */
	readonly made: string;
}
