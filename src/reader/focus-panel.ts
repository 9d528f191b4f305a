import {choices, type Settings} from '../model/settings';
import {choice, tick} from '../ui/fields';
import {h} from '../ui/h';
import type {Tools} from './tools';

const counts: Partial<Record<Settings['lineFocus'], number>> = {one: 1, three: 3, five: 5};

/** What "Focus" opens: aids for keeping one's place, and what may stay out of sight. */
export function fillFocus(panel: HTMLElement, {words, settings, change}: Tools): void {
	const {text, language} = words;
	const now = settings();
	const yes = (name: 'ruler' | 'dim' | 'emphasis' | 'plainLinks') =>
		tick(text(name), null, now[name], (on) => change({[name]: on}));
	panel.replaceChildren(
		h('h2', {}, text('focus')),
		choice(
			'lineFocus',
			text('lineFocus'),
			choices.lineFocus.map((value) => ({
				value,
				label: counts[value]?.toLocaleString(language) ?? text('lineFocus_none'),
			})),
			now.lineFocus,
			(value) => change({lineFocus: value}),
		),
		yes('ruler'),
		yes('dim'),
		yes('emphasis'),
		choice(
			'pictures',
			text('pictures'),
			choices.pictures.map((value) => ({value, label: text(`pictures_${value}`)})),
			now.pictures,
			(value) => change({pictures: value}),
		),
		yes('plainLinks'),
	);
}
