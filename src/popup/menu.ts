import type {Article} from '../model/article';
import {type Copied, copy} from '../ui/copy';
import {button, h} from '../ui/h';
import {type IconName, icon} from '../ui/icons';
import {plainText} from '../ui/plain-text';
import {sayDone} from '../ui/say-done';
import type {Words} from '../ui/words';

export interface MenuActions {
	/** Opens the reader with what it offers to take the article along. */
	save(): void;
	/** Puts the article into the library. */
	keep(): void;
	library(): void;
	print(): void;
	/** Lets the reader point at what is to go from the page, or to stay. */
	pick(how: 'remove' | 'keep'): void;
	keys(): void;
	settings(): void;
}

interface Tools {
	readonly words: Words;
	announce(said: string): void;
}

type Content = () => Copied | Promise<Copied>;

/** The article's source in the forms that people and citation managers take; loaded when first asked for. */
function references(article: Article, words: Words): readonly (readonly [string, Content])[] {
	const load = () => import('../ui/references');
	return [
		['cite_plain', async () => ({text: (await load()).plainReference(article, words)})],
		['cite_bibtex', async () => ({text: (await load()).bibtex(article, new Date())})],
		['cite_csl', async () => ({text: (await load()).cslJson(article, new Date())})],
	];
}

function copyItem(name: string, drawing: IconName, content: Content, {words, announce}: Tools): HTMLButtonElement {
	const label = h('span', {}, words.text(name));
	const item = button({'data-item': name}, icon(drawing), label);
	item.addEventListener('click', async () => {
		await copy(await content());
		sayDone(label, words.text('copied'), announce);
	});
	return item;
}

function articleItems(article: Article, actions: MenuActions, tools: Tools): readonly HTMLElement[] {
	const {words} = tools;
	const forms = h(
		'div',
		{class: 'forms', role: 'group', 'aria-label': words.text('citeArticle'), hidden: true},
		...references(article, words).map(([name, content]) => copyItem(name, 'copy', content, tools)),
	);
	const cite = button(
		{'data-item': 'cite', 'aria-expanded': 'false'},
		icon('cite'),
		h('span', {}, words.text('citeArticle')),
		icon('chevron'),
	);
	cite.addEventListener('click', () => {
		forms.hidden = !forms.hidden;
		cite.setAttribute('aria-expanded', String(!forms.hidden));
	});
	return [
		copyItem('copyArticle', 'copy', () => ({text: plainText(article, words)}), tools),
		cite,
		forms,
		button({'data-item': 'library-keep', on: {click: actions.keep}}, icon('bookmark'), words.text('keepInLibrary')),
		button({'data-item': 'save', on: {click: actions.save}}, icon('save'), words.text('saveArticle')),
		button({'data-item': 'print', on: {click: actions.print}}, icon('print'), words.text('print')),
	];
}

/** Lets the arrows go from entry to entry, as in any menu. */
function moveByArrows(event: KeyboardEvent): void {
	const menu = event.currentTarget instanceof Element ? event.currentTarget : null;
	const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (by === 0 || !menu) {
		return;
	}

	event.preventDefault();
	const items = [...menu.querySelectorAll('button')].filter((item) => item.checkVisibility());
	const at = items.indexOf(document.activeElement as HTMLButtonElement);
	items[(at + by + items.length) % items.length]?.focus();
}

/** What "More" opens. */
export function fillMenu(menu: HTMLElement, article: Article | null, actions: MenuActions, tools: Tools): void {
	const {words} = tools;
	// The same function each time is added once.
	menu.addEventListener('keydown', moveByArrows);
	menu.replaceChildren(
		...(article ? articleItems(article, actions, tools) : []),
		button({'data-item': 'remove', on: {click: () => actions.pick('remove')}}, icon('bin'), words.text('pickRemove')),
		button({'data-item': 'keep', on: {click: () => actions.pick('keep')}}, icon('check'), words.text('pickKeep')),
		button({'data-item': 'library', on: {click: actions.library}}, icon('book'), words.text('library')),
		button({'data-item': 'keys', on: {click: actions.keys}}, icon('keys'), words.text('keys')),
		button({'data-item': 'settings', on: {click: actions.settings}}, icon('sliders'), words.text('settings')),
	);
}
