import type {Listed} from '../platform/library';
import {dateText, factLine, minutes, outlet} from '../ui/facts';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import {excerpt} from './find';

/** An article of the list: its title opens it. */
export function entryView(listed: Listed, query: string, words: Words, remove: () => void): HTMLElement {
	const {kept, passages, pictures} = listed;
	const {article, id, keptAt} = kept;
	const {title, lang, dir, byline, published} = article;
	const found = excerpt(listed, query);
	return h(
		'li',
		{'data-kept': id},
		h(
			'div',
			{class: 'what'},
			h('h2', {lang, dir}, h('a', {href: `../reader/reader.html?kept=${id}`}, title)),
			h(
				'p',
				{class: 'facts'},
				...factLine([outlet(article), byline, dateText(published, words), words.plural('minutes', minutes(article))]),
			),
			found && h('p', {class: 'excerpt', lang, dir}, found[0], h('mark', {}, found[1]), found[2]),
			h(
				'p',
				{class: 'facts'},
				...factLine([
					words.text('keptOn', dateText(keptAt, words) ?? keptAt),
					passages > 0 ? words.plural('marksCount', passages) : null,
					pictures > 0 ? words.plural('picturesCount', pictures) : null,
				]),
			),
		),
		button(
			{class: 'quiet', 'data-action': 'delete', 'aria-label': words.text('deleteTitle', title), on: {click: remove}},
			icon('bin'),
			words.text('markDelete'),
		),
	);
}

/** What stands in the place of an article that was just deleted. */
export function deletedView(title: string, words: Words, undo: () => void): HTMLElement {
	return h(
		'li',
		{class: 'deleted'},
		h('p', {role: 'status'}, words.text('libraryDeleted', title)),
		button({class: 'quiet', 'data-action': 'undo', on: {click: undo}}, icon('undo'), words.text('undo')),
	);
}
