import {mediaAddress} from './links';
import {natives} from './page';

export interface Picture {
	readonly src: string;
	readonly width: number | null;
	readonly height: number | null;
}

interface Candidate {
	/** As the page writes it: most of a picture's addresses are never needed. */
	readonly url: string;
	/** Pixels across, as told or guessed; 0 unknown. */
	readonly width: number;
}

const placeholder =
	/^data:|(?:[/_.-]|\b)(?:placeholder|blank|spacer|transparent|1x1|pixel|loading|lazy(?:load)?|grey|gray|dummy|clear)(?:[-_.]?(?:\d+|x|image|img|gif|pixel|photo|bg|small|large|default|spinner))*\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;
const imageAddress = /^(?:https?:)?\/?\/?[^\s]+?\.(?:jpe?g|png|webp|avif|gif)(?:[?#][^\s]*)?$/i;
const sensible = 2600; // pixels: a larger file costs more than it shows

/** 'a.jpg 320w, b.jpg 2x' as browsers read it: addresses may hold commas, descriptors end at one. */
export function parseSrcset(value: string): {url: string; descriptor: string}[] {
	const found: {url: string; descriptor: string}[] = [];
	const pattern = /\s*,*\s*([^\s,]\S*[^\s,]|[^\s,])(,+(?=\s|$)|\s+([^,]*)(?:,|$)|$)/gy;
	for (const match of value.matchAll(pattern)) {
		found.push({url: match[1] ?? '', descriptor: (match[3] ?? '').trim()});
	}

	return found;
}

const fromSrcset = (value: string | null): Candidate[] => {
	const found: Candidate[] = [];
	for (const {url, descriptor} of value ? parseSrcset(value) : []) {
		const size = Number.parseFloat(descriptor);
		if (!placeholder.test(url)) {
			found.push({
				url,
				width: descriptor.endsWith('w') ? size || 0 : descriptor.endsWith('x') ? 600 * (size || 1) : 0,
			});
		}
	}

	return found;
};

const number = (value: string | null): number | null => {
	const parsed = value && /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(value) ? Math.round(Number.parseFloat(value)) : 0;
	return parsed > 0 ? parsed : null;
};

/** Addresses that scripts would put in later: data-src, data-srcset, data-original … */
const fromData = (image: Element): Candidate[] => {
	const found: Candidate[] = [];
	for (const {name, value} of image.attributes) {
		if (!name.startsWith('data-') || value.length > 6000) {
			continue;
		}

		if (/srcset/.test(name)) {
			found.push(...fromSrcset(value));
		} else if (
			/^data-(?:lazy-?)?(?:src|original|lazy|url|image|full|large|hi-?res(?:-src)?|raw-src|pagespeed-lazy-src|orig-file|large-file)$/.test(
				name,
			) ||
			imageAddress.test(value)
		) {
			if (!placeholder.test(value) && !/[{}<>]/.test(value)) {
				found.push({url: value, width: /full|large|orig|hi-?res/.test(name) ? 1200 : 1});
			}
		}
	}

	return found;
};

const sourcesOf = (image: Element): Candidate[] => {
	const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
	const sources = picture ? [...picture.children].filter((child) => child.localName === 'source') : [];
	return [image, ...sources].flatMap((element) => [
		...fromSrcset(element.getAttribute('srcset')),
		...fromData(element),
	]);
};

/** Counters and spacers say their size. */
const isDot = (image: Element): boolean =>
	['width', 'height'].some((name) => (number(image.getAttribute(name)) ?? 4) <= 3);

/** The image in a <noscript> beside this one, for pages that load theirs by script. */
const fromNoscript = (image: Element): Candidate[] => {
	const near = [image.nextElementSibling, image.parentElement?.nextElementSibling, image.previousElementSibling];
	const noscript = near.find((element) => element?.localName === 'noscript');
	const text = noscript?.textContent ?? '';
	const inner = noscript?.querySelector('img') ?? (text.includes('<img') ? imageIn(text) : null);
	const plain = inner?.getAttribute('src');
	return inner && !isDot(inner)
		? [...fromSrcset(inner.getAttribute('srcset')), ...(plain ? [{url: plain, width: 1}] : [])]
		: [];
};

const holdsImage = (element: Element | null | undefined): boolean =>
	element?.localName === 'img' ||
	(element instanceof Element && element.localName !== 'noscript' && natives().one.call(element, 'img') !== null);

/** A picture that stands in a <noscript> alone, with no <img> beside it that a script would fill. */
export function onlyInNoscript(noscript: Element, target: Document): Element[] {
	const {parentElement: parent, previousElementSibling: before, nextElementSibling: after} = noscript;
	const text = noscript.textContent ?? '';
	const inner = noscript.querySelector('img') ?? (text.includes('<img') ? imageIn(text) : null);
	const beside = [before, after, parent?.previousElementSibling, parent?.nextElementSibling].some(holdsImage);
	if (!inner || beside) {
		return [];
	}

	const image = target.createElement('img');
	for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
		const value = inner.getAttribute(name);
		if (value !== null) {
			image.setAttribute(name, value);
		}
	}

	return [image];
}

/** Parses in a document without a window: nothing is loaded. */
export const imageIn = (html: string): Element | null =>
	new DOMParser().parseFromString(html, 'text/html').querySelector('img');

/** The best picture that is known for an <img> of the live page; null for spacers, pixels and what has no address. */
export function pictureOf(image: Element, base: string): Picture | null {
	const width = number(image.getAttribute('width'));
	const height = number(image.getAttribute('height'));
	if (isDot(image)) {
		return null;
	}

	const shown = image instanceof HTMLImageElement && image.complete ? image.naturalWidth : 0;
	if (shown > 0 && shown <= 3) {
		return null;
	}

	const plain = image.getAttribute('src');
	const own = plain && !placeholder.test(plain) ? mediaAddress(plain, base) : null;
	const all = sourcesOf(image);
	const best =
		bestOf(all, own ? {url: own, width: Math.max(shown, 2)} : null, base) ??
		(own ? null : bestOf(fromNoscript(image), null, base));
	if (!best) {
		const data = plain && /^data:image\/(?:png|jpe?g|webp|gif)/.test(plain) && plain.length > 2000 ? plain : null;
		return data ? {src: data, width, height} : null;
	}

	return {src: best, width, height};
}

/** The address of the largest sensible one that has an address. */
const bestOf = (candidates: readonly Candidate[], own: Candidate | null, base: string): string | null => {
	let best = own;
	for (const candidate of candidates) {
		if (!best || (candidate.width > best.width && candidate.width <= sensible)) {
			best = candidate;
		}
	}

	const address = best && (best === own ? best.url : mediaAddress(best.url, base));
	return address || !best || best === own
		? address
		: bestOf(
				candidates.filter((candidate) => candidate !== best),
				own,
				base,
			);
};

/** An <img> that waits until it is seen and tells nobody where it is shown. */
export function imageOf({src, width, height}: Picture, alt: string, target: Document): Element {
	const made = target.createElement('img');
	// How it is loaded stands before what: Firefox takes attributes in their order and would ask at once.
	const given = {loading: 'lazy', referrerpolicy: 'no-referrer', src, alt: alt.slice(0, 1000), width, height};
	for (const [name, value] of Object.entries(given)) {
		if (value !== null) {
			made.setAttribute(name, String(value));
		}
	}

	return made;
}

/** The address of a picture that a figure states for machines while its <img> is yet to be made. */
export function statedPicture(figure: Element, base: string): string | null {
	const said = figure.querySelector('[itemprop~="contentUrl"], [itemprop~="url"]');
	const places = [figure.getAttribute('itemid'), ...['content', 'href'].map((name) => said?.getAttribute(name))];
	const address = places.find((place) => place && imageAddress.test(place) && !placeholder.test(place));
	return figure.querySelector('img, video, iframe') ? null : mediaAddress(address ?? null, base);
}

/** The name of a picture's file, without its ending. */
export const nameOf = (address: string): string =>
	/([^/]+)$/.exec(address.replace(/[?#].*$/, ''))?.[1]?.replace(/\.\w+$/, '') ?? '';

/** What stands below the lead image in the article; a picture that opens the article is the lead image under another name. */
export function captionOf(article: Element, image: string | null): string | null {
	const figures = [...article.querySelectorAll('figure')];
	const wanted = image === null ? '' : nameOf(image);
	const lead =
		figures.find(
			(figure) => nameOf(figure.querySelector('img')?.getAttribute('src') ?? '') === wanted && wanted !== '',
		) ?? figures.find((figure) => figure === article.firstElementChild && figure.querySelector('img'));
	return lead?.querySelector('figcaption')?.textContent?.replace(/\s+/gu, ' ').trim() || null;
}
