import {defaults, ranges, type Settings} from '../model/settings';
import {choice, slider, tick} from '../ui/fields';
import {button, h} from '../ui/h';
import type {Words} from '../ui/words';

type Change = (changes: Partial<Settings>) => void;

const themes = ['system', 'light', 'sepia', 'dark', 'black'] as const;
const fonts = ['serif', 'sans', 'hyperlegible', 'system'] as const;
const paragraphs = ['space', 'indent'] as const;

/** What "Text" opens: every setting of the reader. The article behind it is the sample. */
export function fillPanel(panel: HTMLElement, settings: Settings, words: Words, change: Change): void {
	const {text, language} = words;
	const number = (value: number) => value.toLocaleString(language);
	const options = <Value extends string>(setting: string, values: readonly Value[]) =>
		values.map((value) => ({value, label: text(`${setting}_${value}`)}));
	const {theme, font, size, measure, leading, letters, paragraphs: how, margin} = settings;
	panel.replaceChildren(
		h('h2', {}, text('look')),
		choice('theme', text('theme'), options('theme', themes), theme, (value) => change({theme: value})),
		choice('font', text('font'), options('font', fonts), font, (value) => change({font: value})),
		slider(text('size'), ranges.size, size, number, (value) => change({size: value})),
		slider(text('measure'), ranges.measure, measure, number, (value) => change({measure: value})),
		slider(text('leading'), ranges.leading, leading, number, (value) => change({leading: value})),
		slider(text('letters'), ranges.letters, letters, number, (value) => change({letters: value})),
		choice('paragraphs', text('paragraphs'), options('paragraphs', paragraphs), how, (value) =>
			change({paragraphs: value}),
		),
		tick(text('margin'), null, margin, (on) => change({margin: on})),
		button({class: 'quiet', on: {click: () => reset(panel, words, change)}}, text('reset')),
	);
}

function reset(panel: HTMLElement, words: Words, change: Change): void {
	const {theme, font, size, measure, leading, letters, paragraphs: how, margin} = defaults;
	change({theme, font, size, measure, leading, letters, paragraphs: how, margin});
	fillPanel(panel, defaults, words, change);
}
