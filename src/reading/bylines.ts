import {namesIn} from './authors';
import type {Stated} from './ld';
import type {Meta} from './metadata';
import {natives, type Page} from './page';
import type {Phrases} from './phrases';

export const markedBoxes = '[rel~="author"], [itemprop~="author"], [class*="byline" i], .vcard .fn';
export const guessedBoxes = '[class*="author" i], [class*="autor" i], [class*="auteur" i]';
const elsewhere = '[class*="comment" i], [class*="related" i], aside, footer, nav';
const amongOthers = '[class*="comment" i], [class*="related" i]';

/** Whom the head of the page names. */
export const authorsOf = (meta: Meta, stated: Stated | null, phrases: Phrases): readonly string[] => {
	const named = (stated?.authors ?? []).flatMap((author) => namesIn(author, phrases));
	if (named.length > 0) {
		return [...new Set(named)];
	}

	const said = [
		meta('dc:creator', 'dcterms:creator', 'dcterm:creator'),
		meta('author', 'parsely-author', 'sailthru:author', 'byl'),
		meta('article:author', 'og:article:author', 'twitter:creator:name'),
	];
	for (const raw of said) {
		const names = raw && !/^https?:/.test(raw) ? namesIn(raw, phrases) : [];
		if (names.length > 0) {
			return names;
		}
	}

	return [];
};

/** Text in which a line break parts words. */
const lineOf = (element: Element): string =>
	[...element.childNodes]
		.map((node) => (node.nodeName === 'BR' ? ' ' : (node.textContent ?? '')))
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();

/** The byline on the page: the first short text that is marked as one and holds names. */
export const shownAuthors = (page: Page, boxes: string, phrases: Phrases): readonly string[] => {
	let looked = 0;
	for (const element of page.body.querySelectorAll(boxes)) {
		if (++looked > 60) {
			break;
		}

		const inner = natives().one.call(element, '[itemprop~="name"], [rel~="author"]') ?? element;
		const text = lineOf(inner);
		// What is marked for machines as the author's name is that wherever it stands, but for other articles' authors.
		const sure = natives().read.call(element, 'itemprop') !== null;
		if (text === '' || text.length >= 120 || Element.prototype.closest.call(element, sure ? amongOthers : elsewhere)) {
			continue;
		}

		const names = namesIn(text, phrases);
		if (names.length > 0) {
			return names;
		}
	}

	return [];
};
