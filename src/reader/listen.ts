import type {Article} from '../model/article';
import {ranges, type Settings} from '../model/settings';
import {locate} from '../reading/blocks';
import {slider, tick} from '../ui/fields';
import {button, h} from '../ui/h';
import type {Words} from '../ui/words';
import {type Player, player} from './player';
import {type Sentence, sentencesOf} from './sentences';
import {voiceOf, voicesFor} from './voices';

interface Tools {
	readonly words: Words;
	settings(): Settings;
	change(changes: Partial<Settings>): void;
}

export interface Listening {
	fill(panel: HTMLElement): void;
	toggle(): boolean;
	move(by: number): boolean;
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Reading the article aloud: the sentence spoken is marked and kept in sight. */
export function listening(article: Article, body: HTMLElement, {words, settings, change}: Tools): Listening {
	const {text} = words;
	const speech = window.speechSynthesis;
	const sentences = sentencesOf(article);
	const voices = () => voicesFor(article.lang, speech.getVoices());
	const start = button({class: 'primary', on: {click: () => toggle()}}, text('listenStart'));
	const made: Player = player(sentences, {
		speech,
		utter({text: sentence, speaker}: Sentence) {
			const {sayWho, speed, voice} = settings();
			const said = sayWho && speaker !== null ? `${text('says', speaker)} ${sentence}` : sentence;
			const utterance = new SpeechSynthesisUtterance(said);
			utterance.voice = voiceOf(voice, voices());
			utterance.lang = article.lang ?? '';
			utterance.rate = speed;
			return utterance;
		},
		show(at, playing) {
			start.textContent = text({silent: 'listenStart', speaking: 'pause', paused: 'resume'}[playing]);
			mark(at === null ? undefined : sentences[at]);
		},
	});

	function mark(sentence: Sentence | undefined): void {
		const range = sentence && locate(body, sentence.span);
		if (!range) {
			CSS.highlights.delete('spoken');
			return;
		}

		CSS.highlights.set('spoken', new Highlight(range));
		const {top, bottom} = range.getBoundingClientRect();
		if (top < 64 || bottom > innerHeight - 64) {
			scrollBy({top: top - innerHeight / 3, behavior: calm() ? 'instant' : 'smooth'});
		}
	}

	/** The first sentence in sight: one goes on where one was reading. Halved, since each look costs a walk of the text. */
	function inSight(): number {
		let [low, high] = [0, sentences.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const sentence = sentences[middle];
			const range = sentence && locate(body, sentence.span);
			if (range && range.getBoundingClientRect().bottom < 64) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}

		return low;
	}

	function toggle(): boolean {
		if (voiceOf(settings().voice, voices())) {
			made.toggle(inSight());
			return true;
		}

		return false;
	}

	addEventListener('pagehide', () => made.stop());
	return {
		toggle,
		move(by) {
			made.move(by);
			return made.playing !== 'silent';
		},
		fill: function fill(panel) {
			const all = voices();
			if (all.length === 0) {
				// Browsers load their voices when they are first asked for.
				speech.addEventListener('voiceschanged', () => fill(panel), {once: true});
			}

			const chosen = voiceOf(settings().voice, all);
			const select = h(
				'select',
				{},
				...all.map(({voiceURI, name, localService}) =>
					h(
						'option',
						{value: voiceURI, selected: voiceURI === chosen?.voiceURI},
						localService ? name : text('voiceRemote', name),
					),
				),
			);
			select.addEventListener('change', () => change({voice: select.value}));
			panel.replaceChildren(
				h('h2', {}, text('listen')),
				...(all.length === 0
					? [h('p', {}, text('noVoices'))]
					: [
							h(
								'div',
								{class: 'buttons'},
								start,
								button({class: 'plain', on: {click: () => made.stop()}}, text('stop')),
							),
							slider(text('speed'), ranges.speed, settings().speed, String, (speed) => change({speed})),
							h('label', {class: 'select'}, h('span', {}, text('voice')), select),
							tick(text('sayWho'), null, settings().sayWho, (sayWho) => change({sayWho})),
						]),
			);
		},
	};
}
