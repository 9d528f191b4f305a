import type {Article} from '../model/article';
import {h} from './h';
import type {Words} from './words';

const isWeb = (url: string): boolean => /^https?:/.test(url);

const linkTo = (url: string, label: string, tab: 'same' | 'new'): HTMLElement =>
	h('a', {href: url, rel: 'noopener noreferrer', ...(tab === 'new' ? {target: '_blank'} : {})}, label);

/** That the article goes on elsewhere, and which other articles stand on its page. Nothing is fetched: these are links. */
export function moreLines(
	{parts, others, lang, dir}: Pick<Article, 'parts' | 'others' | 'lang' | 'dir'>,
	words: Words,
	tab: 'same' | 'new',
): readonly HTMLElement[] {
	const lines: HTMLElement[] = [];
	if (parts) {
		const said =
			parts.of === null ? words.text('partOpen', parts.part) : words.text('partNumber', parts.part, parts.of);
		const next = parts.next !== null && isWeb(parts.next) ? [' ', linkTo(parts.next, words.text('partNext'), tab)] : [];
		lines.push(h('p', {class: 'part', lang: words.language, dir: document.documentElement.dir}, said, ...next));
	}

	if (others.length > 0) {
		const titles = others.map(({title, url}) =>
			h('li', {lang, dir}, url !== null && isWeb(url) ? linkTo(url, title, tab) : title),
		);
		lines.push(
			h(
				'div',
				{class: 'part', lang: words.language, dir: document.documentElement.dir},
				words.text('othersHere'),
				h('ul', {}, ...titles),
			),
		);
	}

	return lines;
}
