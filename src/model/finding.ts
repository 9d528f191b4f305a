/** The base name of a file in `src/detectors`: 'comments', 'auth' … */
export type DetectorName = string;

/** What keeps a reader from content that is there: no scrolling, a blur, a cut, a dead click, `inert`, hidden from readers aloud. */
export type Lock =
	| 'scroll'
	| 'place'
	| 'height'
	| 'blur'
	| 'cut'
	| 'before'
	| 'after'
	| 'pointer'
	| 'select'
	| 'inert'
	| 'aria';

/** An element that keeps readers from content, and by what. */
export interface Locked {
	readonly element: Element;
	readonly locks: readonly Lock[];
}

/** What is done about a piece of clutter. */
export type Remedy =
	/** `softly`: out of sight but with its box, for a page that puts back whatever has none. */
	| {readonly do: 'hide'; readonly softly?: boolean}
	/** A dead embed becomes a plain line of text, a link where its address is known. */
	| {readonly do: 'replace'; readonly label: string; readonly href?: string}
	/** The elements stay and are made usable. */
	| {readonly do: 'unlock'; readonly locks: readonly Locked[]};

/** A piece of clutter, and why it is one. */
export interface Finding {
	readonly detector: DetectorName;
	readonly element: Element;
	readonly remedy: Remedy;
	/** 0 a guess … 1 certain. */
	readonly confidence: number;
	/** A noun phrase in plain English, 'a form that asks for a comment'; `ui/because.ts` translates it. */
	readonly because: string;
	/** The detector whose trade it is too: a layer about cookies, a line left over from a comment form. */
	readonly about?: DetectorName;
}

/** What the reader has pointed at: the name of no detector. */
export const byHand: DetectorName = 'picked';

/** A finding as other contexts see it: elements cannot leave the page. */
export interface FindingSummary {
	readonly id: number;
	readonly detector: DetectorName;
	readonly because: string;
	/** The first words of what was removed, so that a reader knows it; '' for what had no words. */
	readonly text: string;
	readonly applied: boolean;
	/** The reader wants it so on every page of the site: kept, or removed where it was picked by hand. */
	readonly remembered: boolean;
}
