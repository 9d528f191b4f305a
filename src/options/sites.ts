import {alwaysSites, endAlways, pauseAlways} from '../platform/always';
import {button, h} from '../ui/h';
import {chosen} from './chosen';
import {refill} from './refill';
import type {Page, Section} from './section';

/** 'https://news.example.org/*' -> 'news.example.org' */
const nameOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/\*$/g, '');

function row(pattern: string, page: Page, again: () => void): HTMLElement {
	const {text} = page.words;
	const paused = page.settings().paused.includes(pattern);
	const act = (label: string, run: () => Promise<void>) =>
		button(
			{
				class: 'quiet',
				on: {
					click: async () => {
						await run();
						again();
						page.announce(text('saved'));
					},
				},
			},
			text(label),
		);
	return h(
		'li',
		{'data-site': pattern},
		h('span', {class: 'name'}, nameOf(pattern)),
		paused && h('span', {class: 'state'}, text('sitePaused')),
		act(paused ? 'siteResume' : 'sitePause', () => pauseAlways(pattern, !paused)),
		act('siteEnd', () => endAlways(pattern)),
	);
}

/** The sites that are cleaned without a click, and what was decided on each site; everything with its way out. */
export const sites: Section = {
	name: 'sites',
	async fill(section, page) {
		const {text} = page.words;
		const again = () => refill(section, () => sites.fill(section, page));
		const [patterns, choices] = [await alwaysSites(), await chosen(page, again)];
		section.replaceChildren(
			h('h2', {}, text('options_sites')),
			h('h3', {}, text('sitesAlways')),
			patterns.length === 0
				? h('p', {class: 'hint'}, text('noSites'))
				: h('ul', {class: 'rows'}, ...patterns.map((pattern) => row(pattern, page, () => void again()))),
			...choices,
		);
	},
};
