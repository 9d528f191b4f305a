import {choices, defaults, ranges, type Settings} from '../model/settings';
import {contrast, enough} from '../ui/contrast';
import {choice, slider, tick} from '../ui/fields';
import {button, h} from '../ui/h';
import {focusOn} from './focus-on';
import type {Tools} from './tools';

const looks = [
	...(['theme', 'customPaper', 'customInk', 'customLink', 'font', 'ownFont', 'size', 'measure', 'leading'] as const),
	...([
		'letters',
		'wordSpace',
		'paragraphs',
		'paragraphSpace',
		'align',
		'hyphens',
		'flow',
		'vertical',
		'margin',
	] as const),
];
type Ranged = 'size' | 'measure' | 'leading' | 'letters' | 'wordSpace' | 'paragraphSpace';
type Chosen = 'theme' | 'font' | 'paragraphs' | 'align' | 'flow';
type Ticked = 'hyphens' | 'vertical' | 'margin';

/** Three colours of one's own, and a word where they cannot be read. */
function colours({words, settings, change}: Tools): HTMLElement {
	const warning = h('p', {class: 'hint', role: 'status'});
	const judge = ({customPaper, customInk, customLink}: Settings) => {
		const least = Math.min(contrast(customPaper, customInk), contrast(customPaper, customLink));
		const said = (Math.floor(least * 10) / 10).toLocaleString(words.language);
		warning.textContent = least < enough ? words.text('lowContrast', said) : '';
	};
	const field = (name: 'customPaper' | 'customInk' | 'customLink') => {
		const input = h('input', {type: 'color', name, value: settings()[name]});
		input.addEventListener('input', () => {
			change({[name]: input.value});
			judge(settings());
		});
		return h('label', {class: 'colour'}, input, h('span', {}, words.text(name)));
	};
	judge(settings());
	return h('div', {class: 'colours'}, field('customPaper'), field('customInk'), field('customLink'), warning);
}

/** A face of this machine, by its name. */
function ownFont({words, settings, change}: Tools): HTMLElement {
	const input = h('input', {
		type: 'text',
		name: 'ownFont',
		maxlength: 60,
		spellcheck: false,
		value: settings().ownFont,
	});
	input.addEventListener('change', () => change({ownFont: input.value.replace(/[^\p{L}\p{N} ._-]+/gu, '').trim()}));
	return h('label', {class: 'select'}, h('span', {}, words.text('ownFont')), input);
}

/** What "Text" opens: how the reader looks. The article behind it is the sample. */
export function fillPanel(panel: HTMLElement, tools: Tools, lang: string | null): void {
	const {words, settings, change} = tools;
	const {text, language} = words;
	const now = settings();
	const again = () => fillPanel(panel, tools, lang);
	const number = (value: number) => value.toLocaleString(language);
	const range = (name: Ranged) =>
		slider(text(name), ranges[name], now[name], number, (value) => change({[name]: value}));
	const few = (name: Chosen, then: () => void = () => undefined) =>
		choice(
			name,
			text(name),
			choices[name].map((value) => ({value, label: text(`${name}_${value}`)})),
			now[name],
			(value) => {
				change({[name]: value});
				then();
			},
		);
	const yes = (name: Ticked) => tick(text(name), null, now[name], (on) => change({[name]: on}));
	/** Fills the panel anew, for what a choice opens, and leaves the focus where it was. */
	const refill = (name: Chosen) => () => {
		again();
		panel.querySelector<HTMLElement>(`[name="${name}"]:checked`)?.focus();
	};
	panel.replaceChildren(
		h('h2', {}, text('look')),
		few('theme', refill('theme')),
		...(now.theme === 'custom' ? [colours(tools)] : []),
		few('font', refill('font')),
		...(now.font === 'own' ? [ownFont(tools)] : []),
		range('size'),
		range('measure'),
		range('leading'),
		few('flow'),
		...(/^(?:ja|zh)/.test(lang ?? '') ? [yes('vertical')] : []),
		h(
			'details',
			{open: panel.querySelector('details')?.open ?? false},
			h('summary', {}, text('spacing')),
			range('letters'),
			range('wordSpace'),
			few('paragraphs', refill('paragraphs')),
			...(now.paragraphs === 'space' ? [range('paragraphSpace')] : []),
			few('align'),
			yes('hyphens'),
		),
		yes('margin'),
		button(
			{
				class: 'quiet',
				on: {
					click: () => {
						change(Object.fromEntries(looks.map((name) => [name, defaults[name]])));
						again();
						focusOn(panel);
					},
				},
			},
			text('reset'),
		),
	);
}
