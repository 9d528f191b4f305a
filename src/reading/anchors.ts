import {anchorOf} from './links';

/** Names of the places in the article that its own links lead to: footnotes and back. */
export const anchorsIn = (region: Element, base: string, page: string): ReadonlySet<string> => {
	const wanted = new Set<string>();
	const links = region.querySelectorAll('a[href*="#"]');
	if (links.length === 0) {
		return wanted;
	}

	const places = new Set<string | null>();
	for (const place of region.querySelectorAll('[id], a[name]')) {
		places.add(place.getAttribute('id'));
		places.add(place.getAttribute('name'));
	}

	for (const link of links) {
		const anchor = anchorOf(link.getAttribute('href') ?? '', base, page);
		if (anchor && places.has(anchor)) {
			wanted.add(anchor);
		}
	}

	return wanted;
};

/** Ids under a name of our own, which no page and no form can clash with. */
export const ownId = (id: string): string => `cc-${id.replace(/[^\w-]+/g, '-')}`;
