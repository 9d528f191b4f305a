import type {OtherArticle} from '../model/article';
import {cleanAddress} from './links';
import type {Metadata} from './metadata';
import {natives, type Page} from './page';
import type {Prose} from './prose';
import {isTitle} from './region';

/** The articles of the page that are not the one to be read: what they are called, and their boxes. */
export interface Several {
	/** The headline of the one to be read, where the head of the page is about another. */
	readonly title: string | null;
	readonly others: readonly OtherArticle[];
	readonly boxes: readonly Element[];
}

interface Candidate {
	readonly box: Element;
	readonly title: string;
	readonly url: string | null;
}

const whole = 600; // characters of running text: less is a teaser
const most = 12; // articles: more is a list
const alone: Several = {title: null, others: [], boxes: []};

/**
 * Pages that scroll on into the next article hold several, one below the other. The one that the address or the title
 * names is read; without such a sign all stay, for they may be the parts of one text: a live blog, a list of reviews.
 */
export function articlesOf({root, body, url, base}: Page, prose: Prose, metadata: Metadata): Several {
	const boxes = [...body.querySelectorAll('article')];
	const tops = boxes.filter((box) => prose.of(box) >= whole && !above(box));
	if (tops.length < 2 || tops.length > most) {
		return alone;
	}

	const found = tops.flatMap((box) => candidateOf(box, base));
	if (found.length < 2) {
		return alone;
	}

	const own = bare(url);
	const named = found.filter((one) => one.url !== null && bare(one.url) === own);
	const titled = found.filter((one) => isTitle(one.title, metadata.title));
	const chosen = named.length === 1 ? named[0] : titled.length === 1 ? titled[0] : inView(found, root);
	if (!chosen || !found.every((one) => one === chosen || (one.url !== null && bare(one.url) !== own))) {
		return alone;
	}

	const rest = found.filter((one) => one !== chosen);
	return {
		title: isTitle(chosen.title, metadata.title) ? null : chosen.title,
		others: rest.map((one) => ({title: one.title, url: one.url})),
		boxes: rest.map(({box}) => box),
	};
}

const above = (box: Element): boolean => {
	const around = natives().parent.call(box);
	return around !== null && Element.prototype.closest.call(around, 'article') !== null;
};

const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.|m\.)?|[?#].*$|\/+$/g, '');

const places = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-canonical-url', 'itemid'];

/** An article of its own has a headline and an address of its own. */
const candidateOf = (box: Element, base: string): Candidate[] => {
	const heading = box.querySelector('h1') ?? box.querySelector('h2');
	const title = heading?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
	if (!heading || title.length < 8) {
		return [];
	}

	const link =
		heading.querySelector('a[href]') ??
		heading.closest('a[href]') ??
		box.querySelector('a[rel~="bookmark" i][href], link[itemprop="url"], [itemprop="mainEntityOfPage"]');
	const raw = [
		...places.map((name) => box.getAttribute(name)),
		link?.getAttribute('href') ?? link?.getAttribute('itemid') ?? null,
	];
	const address = raw.find((value) => value !== null && value !== '' && !value.startsWith('#')) ?? null;
	return [{box, title, url: address === null ? null : cleanAddress(address, base)}];
};

/** Of articles that all have addresses, the one in the middle of the window, when neither address nor title tell. */
const inView = (found: readonly Candidate[], root: Element): Candidate | undefined => {
	const view = root.ownerDocument.defaultView;
	if (!view || view.scrollY === 0) {
		return undefined;
	}

	return found.find(({box}) => {
		const {top, bottom} = box.getBoundingClientRect();
		return top < view.innerHeight / 2 && bottom > view.innerHeight / 2;
	});
};
