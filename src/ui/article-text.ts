import type {Article, Block} from '../model/article';
import {h} from './h';

const tags = {heading: 'h3', text: 'p', quote: 'blockquote', caption: 'small', code: 'pre', table: 'p'} as const;

/**
 * The article as plain blocks: enough for a look in the popup, and built of text alone, so that nothing of the page's
 * markup gets near it. Links, pictures and tables are the reader's.
 */
export function articleText({blocks, lang, dir}: Pick<Article, 'blocks' | 'lang' | 'dir'>): HTMLElement {
	const body = h('div', {class: 'text', lang, dir});
	let list: HTMLElement | null = null;
	for (const {kind, text} of blocks) {
		if (kind === 'pull') {
			continue; // its words stand in the text
		}

		list = kind === 'list-item' ? (list ?? body.appendChild(h('ul'))) : null;
		if (list) {
			list.append(h('li', {}, text));
		} else {
			body.append(h(tags[kind as Exclude<Block['kind'], 'list-item' | 'pull'>], {}, text));
		}
	}

	return body;
}
