/**
 * The whole pipeline without the browser's extension API: what scripts, benchmarks and outside tests call.
 * Built as one classic script that sets `globalThis.cleanCopy`. Touches no DOM when loaded, so it loads in Node too.
 */
import {sessionOf} from './cleaning/session';
import type {Article} from './model/article';
import type {FindingSummary} from './model/finding';
import {withQuotes} from './quotes/article';
import {type FoundQuote, findQuotes} from './quotes/index';
import {extract} from './reading/extract';

const engine = {
	/** Hides clutter in this live document, synchronously, and says what is new since the last call. */
	clean(document: Document, options: {settled?: boolean} = {}): FindingSummary[] {
		return sessionOf(document).clean(options);
	},
	/** Puts everything back to the letter. */
	restore(document: Document): void {
		sessionOf(document).restore();
	},
	/** The article of this document, which it does not change; null where there is none. */
	read(document: Document, url: string): Article | null {
		const reading = extract(document, url, sessionOf(document).clutter());
		return 'article' in reading ? withQuotes(reading.article) : null;
	},
	/** Quotations of a plain text whose paragraphs are separated by line breaks; offsets are UTF-16 and into it. */
	findQuotes(text: string, lang: string): FoundQuote[] {
		return findQuotes(text, lang);
	},
};

export type Engine = typeof engine;

(globalThis as {cleanCopy?: Engine}).cleanCopy = engine;
