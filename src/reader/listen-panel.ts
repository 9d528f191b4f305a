import {ranges, type Settings} from '../model/settings';
import {slider, tick} from '../ui/fields';
import {button, h} from '../ui/h';
import type {Tools} from './tools';
import {voiceOf} from './voices';

interface Options {
	readonly tools: Tools;
	readonly speech: SpeechSynthesis;
	readonly start: HTMLElement;
	voices(): readonly SpeechSynthesisVoice[];
	stop(): void;
}

/** What "Listen" opens; where the browser has no voice it says so. */
export function fillListen(panel: HTMLElement, options: Options): void {
	const {tools, speech, voices, start, stop} = options;
	const {settings, change, words} = tools;
	const {text, language} = words;
	const all = voices();
	if (all.length === 0) {
		// Browsers load their voices when they are first asked for.
		speech.addEventListener('voiceschanged', () => fillListen(panel, options), {once: true});
		panel.replaceChildren(h('h2', {}, text('listen')), h('p', {}, text('noVoices')));
		return;
	}

	const named = ({name, localService}: SpeechSynthesisVoice) => (localService ? name : text('voiceRemote', name));
	const select = (name: 'voice' | 'quoteVoice', chosen: string, first: readonly HTMLElement[]) => {
		const made = h(
			'select',
			{name},
			...first,
			...all.map((voice) => h('option', {value: voice.voiceURI, selected: voice.voiceURI === chosen}, named(voice))),
		);
		made.addEventListener('change', () => {
			stop();
			change({[name]: made.value});
		});
		return h('label', {class: 'select'}, h('span', {}, text(name)), made);
	};
	const yes = (name: 'sayWho' | 'onlyQuotes', then: (on: Partial<Settings>) => void) =>
		tick(text(name), null, settings()[name], (on) => then({[name]: on}));
	const {voice, quoteVoice, speed} = settings();
	panel.replaceChildren(
		h('h2', {}, text('listen')),
		h('div', {class: 'buttons'}, start, button({class: 'plain', on: {click: stop}}, text('stop'))),
		slider(
			text('speed'),
			ranges.speed,
			speed,
			(value) => value.toLocaleString(language),
			(value) => change({speed: value}),
		),
		select('voice', voiceOf(voice, all)?.voiceURI ?? '', []),
		select('quoteVoice', quoteVoice, [h('option', {value: ''}, text('sameVoice'))]),
		yes('sayWho', change),
		yes('onlyQuotes', (on) => {
			stop();
			change(on);
		}),
	);
}
