import {tick} from '../ui/fields';
import {h} from '../ui/h';
import type {Section} from './section';

/** Where key quotes show, and how they are read aloud. */
export const quotes: Section = {
	name: 'quotes',
	fill(section, {words, settings, change}) {
		const {text} = words;
		section.replaceChildren(
			h('h2', {}, text('options_quotes')),
			tick(text('margin'), null, settings().margin, (margin) => change({margin})),
			tick(text('sayWho'), null, settings().sayWho, (sayWho) => change({sayWho})),
			tick(text('onlyQuotes'), null, settings().onlyQuotes, (onlyQuotes) => change({onlyQuotes})),
		);
	},
};
