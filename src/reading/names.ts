import {natives} from './page';

const folded = new Map<string, string>();

/** The words in an element's class and id, in lower case, each between spaces: ' article body has sidebar '. */
export function namesOf(element: Element): string {
	const {read} = natives();
	const id = read.call(element, 'id');
	const given = read.call(element, 'class');
	if (!id && !given) {
		return '';
	}

	const raw = id ? `${given ?? ''} ${id}` : (given ?? '');
	const known = folded.get(raw);
	if (known !== undefined) {
		return known;
	}

	const names = fold(raw.slice(0, 400));
	if (folded.size > 5000) {
		folded.clear();
	}

	folded.set(raw, names);
	return names;
}

/**
 * What a publishing system writes about the post itself, 'tag-newsletter', says nothing about the box; nor does what a box
 * has or can do, 'has-shares', 'con-modal', 'paywall-on', 'share-pic'.
 */
const filed =
	/\b(?:has|with|con|avec|mit)-[\w-]+|\bshare-?(?:pic|photo|picture|image|img|figure)\b|\b(?:\w+-){1,4}(?:on|off|enabled|disabled|active)\b|\b(?:tag|category|cat|post-?id|status|format|type|topic|term|section|author)-[\w-]+/g;

const fold = (raw: string): string => {
	const words = raw
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(filed, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return words === '' ? '' : ` ${words} `;
};
