import type {Decision} from '../model/choice';
import {allChoices, dropChoices} from '../platform/choices';
import {because} from '../ui/because';
import {button, h} from '../ui/h';
import type {Page} from './section';

function row(site: string, choice: Decision, page: Page, again: () => Promise<void>): HTMLElement {
	const {text} = page.words;
	const name = choice.do === 'belongs' ? choice.text : choice.text || because(choice.because, page.words);
	const drop = async () => {
		await dropChoices(site, [choice]);
		await again();
		page.announce(text('saved'));
	};
	return h(
		'li',
		{'data-choice': choice.do},
		h('span', {class: 'name'}, `${site} · `, h('span', {dir: 'auto'}, name)),
		button({class: 'quiet', 'aria-label': `${text('choiceDrop')}: ${name}`, on: {click: drop}}, text('choiceDrop')),
	);
}

/** What the reader keeps, has removed by hand or counts as the article's, site by site, each to be taken off. */
export async function chosen(page: Page, again: () => Promise<void>): Promise<readonly HTMLElement[]> {
	const {text} = page.words;
	const sites = Object.entries(await allChoices()).sort(([one], [other]) => one.localeCompare(other));
	const part = (how: Decision['do'], title: string, none: string) => {
		const rows = sites.flatMap(([site, list]) =>
			list.filter((choice) => choice.do === how).map((choice) => row(site, choice, page, again)),
		);
		return [
			h('h3', {}, text(title)),
			rows.length === 0 ? h('p', {class: 'hint'}, text(none)) : h('ul', {class: 'rows'}, ...rows),
		];
	};
	return [
		...part('keep', 'sitesKept', 'noKept'),
		...part('remove', 'sitesRemoved', 'noPicked'),
		...part('belongs', 'sitesBelonging', 'noBelonging'),
	];
}
