import {hasText, plural, text, uiDirection, uiLanguage} from '../platform/i18n';
import {deleteKept, type Listed, listKept, onLibrary, putBack, type Whole} from '../platform/library';
import {PageProblem} from '../platform/problem';
import {loadSettings, onSettings} from '../platform/settings';
import {h} from '../ui/h';
import {icon} from '../ui/icons';
import {listenForKeys} from '../ui/keys';
import {showTheme} from '../ui/theme';
import {toast} from '../ui/toast';
import type {Words} from '../ui/words';
import {deletedView, entryView} from './entry';
import {matching, type Order, orders, sorted} from './find';
import {storageView} from './storage';

const words: Words = {text, plural, has: hasText, language: uiLanguage()};
document.documentElement.lang = words.language;
document.documentElement.dir = uiDirection();
document.title = text('library');

const part = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

let all: readonly Listed[] = [];
let order: Order = orders[0];
/** What was deleted last, with its line: the way back stays whatever is searched or sorted meanwhile. */
let gone: HTMLElement | null = null;
const showFullness = storageView(part('storage'), words, load);

const search = h('input', {
	type: 'search',
	id: 'search',
	placeholder: text('librarySearch'),
	'aria-label': text('librarySearch'),
	on: {input: show},
});
const select = h(
	'select',
	{'aria-label': text('sort')},
	...orders.map((value) => h('option', {value}, text(`sort_${value}`))),
);
select.addEventListener('change', () => {
	order = orders.find((value) => value === select.value) ?? order;
	show();
});

/** Deletes an article; its line stays, with the way back. */
async function remove({kept}: Listed, line: HTMLElement): Promise<void> {
	const whole = await deleteKept(kept.id).catch(() => null);
	if (!whole) {
		toast(text('problemFailed'));
		return;
	}

	gone?.remove();
	gone = deletedView(kept.article.title, words, () => void restore(whole));
	line.replaceWith(gone);
	gone.querySelector('button')?.focus();
	all = all.filter((listed) => listed.kept.id !== kept.id);
	count(matching(all, search.value).length);
	await showFullness();
}

async function restore(whole: Whole): Promise<void> {
	try {
		await putBack(whole);
		gone = null;
	} catch (error) {
		toast(text(error instanceof PageProblem && error.kind === 'full' ? 'keepNoRoom' : 'problemFailed'));
	}

	await load();
	document.querySelector<HTMLElement>(`[data-kept="${whole.kept.id}"] a`)?.focus();
}

function count(shown: number): void {
	part('count').textContent = all.length === 0 ? '' : plural('libraryCount', shown);
}

function show(): void {
	const found = sorted(matching(all, search.value), order, words.language);
	part('tools').hidden = all.length === 0;
	count(found.length);
	if (found.length === 0) {
		const none = h('p', {class: 'none'}, text(all.length === 0 ? 'libraryNone' : 'libraryNoMatch'));
		part('main').replaceChildren(...(gone ? [h('ol', {class: 'list'}, gone)] : []), none);
		return;
	}

	const lines = found.map((listed) => {
		const line: HTMLElement = entryView(listed, search.value, words, () => void remove(listed, line));
		return line;
	});
	part('main').replaceChildren(h('ol', {class: 'list'}, ...(gone ? [gone] : []), ...lines));
}

async function load(): Promise<void> {
	all = await listKept();
	show();
	await showFullness();
}

async function start(): Promise<void> {
	part('title').textContent = text('library');
	part('tools').replaceChildren(h('label', {class: 'search'}, icon('search'), search), select);
	listenForKeys([
		{
			keys: ['/'],
			label: text('librarySearch'),
			run: () => {
				search.focus();
				return true;
			},
		},
	]);
	onSettings(showTheme);
	onLibrary(() => void load());
	showTheme(await loadSettings());
	await load();
}

void start();
