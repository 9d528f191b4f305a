import {choices} from '../model/settings';
import {choice, tick} from '../ui/fields';
import {h} from '../ui/h';
import {showTheme} from '../ui/theme';
import type {Section} from './section';

/** How the reader looks and where it opens; the rest is in the reader itself, where it can be seen. */
export const reading: Section = {
	name: 'reading',
	fill(section, {words, settings, change}) {
		const {text} = words;
		const options = <Value extends string>(setting: string, values: readonly Value[]) =>
			values.map((value) => ({value, label: text(`${setting}_${value}`)}));
		const {theme, readerTab, font, printLinks} = settings();
		section.replaceChildren(
			h('h2', {}, text('options_reading')),
			choice('theme', text('theme'), options('theme', choices.theme), theme, (value) => {
				showTheme({...settings(), theme: value});
				void change({theme: value});
			}),
			choice('readerTab', text('readerTab'), options('readerTab', choices.readerTab), readerTab, (value) =>
				change({readerTab: value}),
			),
			choice('font', text('font'), options('font', choices.font), font, (value) => change({font: value})),
			h('p', {class: 'hint'}, text('readingHint')),
			tick(text('printLinks'), null, printLinks, (on) => void change({printLinks: on})),
		);
	},
};
