import {h} from '../ui/h';
import type {Words} from '../ui/words';

/** An address as a person can read and type it: letters of any script instead of their codes, no "mailto:". */
function written(href: string): string {
	return href.replace(/^(?:mailto|tel):/, '').replace(/(?:%[89a-f][\da-f])+/gi, (codes) => {
		try {
			const letters = decodeURIComponent(codes);
			// What cannot be seen, or turns the line round, stays a code.
			return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(letters) ? letters : codes;
		} catch {
			return codes;
		}
	});
}

/** Links that lead somewhere from paper: not footnotes of the article itself, nor pictures without a word. */
const leadsAway = (link: HTMLAnchorElement): boolean =>
	!link.getAttribute('href')?.startsWith('#') && link.textContent?.trim() !== '';

/**
 * Numbers the links of an article for paper and lists their addresses; null where it has none. The same address has the
 * same number. The style sheet prints the numbers from an attribute, so that the text stays the article's own, word for
 * word, for highlights, quotes and copies.
 */
export function paperLinks(body: HTMLElement, words: Words): HTMLElement | null {
	const addresses = new Map<string, number>();
	for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		if (leadsAway(link)) {
			const number = addresses.get(link.href) ?? addresses.size + 1;
			addresses.set(link.href, number);
			link.setAttribute('data-link', String(number));
		}
	}

	if (addresses.size === 0) {
		return null;
	}

	return h(
		'section',
		{class: 'paper-links', lang: words.language, dir: document.documentElement.dir},
		h('h2', {}, words.text('printLinksTitle')),
		// Addresses run to the right in every script.
		h('ol', {dir: 'ltr'}, ...[...addresses.keys()].map((href) => h('li', {}, written(href)))),
	);
}
