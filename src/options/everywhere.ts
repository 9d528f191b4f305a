import {askEverywhere, endEverywhere, isEverywhere} from '../platform/always';
import {tick} from '../ui/fields';
import {h} from '../ui/h';
import {toast} from '../ui/toast';
import type {Section} from './section';

/** All sites: off, and only here, with what the browser will say about it said before. */
export const everywhere: Section = {
	name: 'everywhere',
	async fill(section, page) {
		const {announce, words} = page;
		const {text} = words;
		const on = await isEverywhere();
		section.replaceChildren(
			h('h2', {}, text('options_everywhere')),
			// The browser is asked first thing in the click: any wait before it and it refuses to ask.
			tick(text('allSites'), text('allSitesHow'), on, async (wanted) => {
				const done = await (wanted ? askEverywhere() : endEverywhere());
				if (done) {
					announce(text(wanted ? 'allSitesOn' : 'allSitesOff'));
				} else {
					toast(text('alwaysRefused'));
				}

				await everywhere.fill(section, page);
				section.querySelector('input')?.focus();
			}),
		);
	},
};
