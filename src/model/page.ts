import type {Article} from './article';
import type {FindingSummary} from './finding';

/** What was done to a page, as the popup shows it. */
export interface PageReport {
	readonly findings: readonly FindingSummary[];
	/** False after "restore all". */
	readonly cleaned: boolean;
	/** What was to be remembered is not: the browser's storage is full. */
	readonly full?: boolean;
}

/** Why a page gave no article. */
export type NoArticle = 'not-an-article' | 'empty' | 'failed';

/** A page without an article; `reason`: what failed, for a report of the fault: 'choosing: TypeError: …'. */
export interface NoReading {
	readonly none: NoArticle;
	readonly reason?: string;
}

export type Reading = {readonly article: Article} | NoReading;

/** A picture of the page, its bytes as a data: address. */
export interface CopiedPicture {
	readonly url: string;
	readonly data: string;
}

/** What a page's content scripts answer; our own pages ask, the page never speaks first. */
export interface PageApi {
	report(): PageReport;
	/** Whether the reading half is there too: where a site is always cleaned, it is not before a click. */
	reads(): boolean;
	/** Takes away what is new; with an id puts one restored thing away again, 'all': every one but what is kept. */
	clean(what: number | 'all' | null): PageReport;
	/** Puts one removed thing back, or all of them. */
	restore(id: number | null): PageReport;
	/** Remembers for this site that a thing stays, or goes where it was picked by hand; or forgets that again. */
	remember(id: number, on: boolean): PageReport;
	read(): Reading;
	/** The sentence that is being read; null at the top of the page. */
	place(): string | null;
	/** What is selected, as an article of its own. */
	readSelection(): Reading;
	/** Copies an address that opens the page at the selected words; false where none would, or nothing may be copied. */
	copyLink(): boolean;
	/** Lets the reader point at what is to go, or to stay; false where that cannot begin. Answers when it has begun. */
	pick(how: 'remove' | 'keep'): boolean;
	/** Copies of the pictures at these addresses, as far as their sites allow. */
	copyPictures(urls: readonly string[]): readonly CopiedPicture[];
	/** Scrolls to where a removed thing stood, or to the words of a quote, and marks the place for a moment. */
	reveal(place: {readonly finding: number} | {readonly text: string}): boolean;
}
