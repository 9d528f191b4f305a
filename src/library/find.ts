import type {Listed} from '../platform/library';
import {outlet} from '../ui/facts';

/** How the list can be sorted. */
export const orders = ['kept', 'published', 'title', 'outlet'] as const;

export type Order = (typeof orders)[number];

/** Without case and accents, as people type. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const texts = new WeakMap<Listed, string>();

function textOf(listed: Listed): string {
	const {article} = listed.kept;
	const known = texts.get(listed);
	const {title, dek, byline, blocks} = article;
	const made = known ?? folded([title, dek, byline, outlet(article), ...blocks.map(({text}) => text)].join('\n'));
	texts.set(listed, made);
	return made;
}

/** The entries that have all the words, anywhere in title, outlet, author or text. */
export function matching(all: readonly Listed[], query: string): readonly Listed[] {
	const wanted = folded(query)
		.split(/\s+/)
		.filter((word) => word !== '');
	return all.filter((listed) => wanted.every((word) => textOf(listed).includes(word)));
}

/** In the order chosen; the newest first where it is by date. */
export function sorted(all: readonly Listed[], order: Order, language: string): readonly Listed[] {
	const {compare} = new Intl.Collator(language, {numeric: true});
	const newest = (one: string | null, other: string | null) => Date.parse(other ?? '') - Date.parse(one ?? '') || 0;
	const by: Record<Order, (one: Listed, other: Listed) => number> = {
		kept: ({kept: one}, {kept: other}) => newest(one.keptAt, other.keptAt),
		published: ({kept: one}, {kept: other}) =>
			Number(one.article.published === null) - Number(other.article.published === null) ||
			newest(one.article.published, other.article.published),
		title: ({kept: one}, {kept: other}) => compare(one.article.title, other.article.title),
		outlet: ({kept: one}, {kept: other}) =>
			compare(outlet(one.article), outlet(other.article)) || newest(one.keptAt, other.keptAt),
	};
	return all.toSorted(by[order]);
}

/** A word of the query with some of the text around it, where the title does not show why the article was found. */
export function excerpt({kept}: Listed, query: string): readonly [string, string, string] | null {
	const [word = ''] = folded(query)
		.split(/\s+/)
		.filter((one) => one !== '');
	const {title, blocks} = kept.article;
	if (word === '' || folded(title).includes(word)) {
		return null;
	}

	for (const {text} of blocks) {
		const at = text.toLowerCase().indexOf(word);
		if (at >= 0) {
			const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 60)) + 1);
			const to = text.indexOf(' ', at + word.length + 80);
			const end = to < 0 ? text.length : to;
			return [
				(from > 0 ? '…' : '') + text.slice(from, at),
				text.slice(at, at + word.length),
				text.slice(at + word.length, end) + (end < text.length ? '…' : ''),
			];
		}
	}

	return null;
}
