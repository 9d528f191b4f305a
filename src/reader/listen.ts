import type {Article, Span} from '../model/article';
import {locate} from '../reading/blocks';
import {button} from '../ui/h';
import {bring, isPast} from './flow';
import {type Player, player} from './player';
import {quotedSentences, type Sentence, sentencesOf} from './sentences';
import type {Tools} from './tools';
import {voiceOf, voicesFor} from './voices';

export interface Listening {
	fill(panel: HTMLElement): Promise<void>;
	toggle(): boolean;
	/** By sentences. */
	move(by: number): boolean;
	/** By paragraphs. */
	moveBlock(by: number): boolean;
}

/** The length of a word where the voice does not tell it. */
const wordAt = (text: string, start: number): number =>
	/^[\p{L}\p{M}\p{N}’'-]+/u.exec(text.slice(start))?.[0].length ?? 1;

/** Reading the article aloud: the sentence spoken is marked, its word more so, and kept in sight. */
export function listening(article: Article, body: HTMLElement, tools: Tools): Listening {
	const {words, settings} = tools;
	const {text} = words;
	const speech = window.speechSynthesis;
	const voices = () => voicesFor(article.lang, speech.getVoices());
	const start = button({class: 'primary', on: {click: () => toggle()}}, text('listenStart'));
	let known: {readonly key: string; readonly sentences: readonly Sentence[]} | undefined;

	/** Made when first asked for: most articles are not listened to. */
	function sentences(): readonly Sentence[] {
		const {onlyQuotes, quoteVoice} = settings();
		const key = `${onlyQuotes} ${quoteVoice !== ''}`;
		if (known?.key !== key) {
			known = {key, sentences: onlyQuotes ? quotedSentences(article) : sentencesOf(article, quoteVoice !== '')};
		}

		return known.sentences;
	}

	const made: Player = player(sentences, {
		speech,
		utter({text: sentence, speaker, quoted, span}) {
			const {sayWho, speed, voice, quoteVoice} = settings();
			const before = sayWho && speaker !== null ? `${text('says', speaker)} ` : '';
			const utterance = new SpeechSynthesisUtterance(before + sentence);
			utterance.voice = voiceOf(quoted && quoteVoice !== '' ? quoteVoice : voice, voices());
			utterance.lang = article.lang ?? '';
			utterance.rate = speed;
			utterance.addEventListener('boundary', ({charIndex, charLength, name}) => {
				const from = charIndex - before.length;
				if (name === 'word' && from >= 0) {
					const length = charLength || wordAt(sentence, from);
					mark('spoken-word', {block: span.block, start: span.start + from, end: span.start + from + length});
				}
			});
			return utterance;
		},
		show(at, playing) {
			start.textContent = text({silent: 'listenStart', speaking: 'pause', paused: 'resume'}[playing]);
			const range = mark('spoken', at === null ? undefined : sentences()[at]?.span);
			CSS.highlights.delete('spoken-word');
			if (range) {
				bring(range, 'nearest', true);
			}
		},
	});

	function mark(name: 'spoken' | 'spoken-word', span: Span | undefined): Range | null {
		const range = span ? locate(body, span) : null;
		if (range) {
			CSS.highlights.set(name, new Highlight(range));
		} else {
			CSS.highlights.delete(name);
		}

		return range;
	}

	/** The first sentence in sight: one goes on where one was reading. Halved, since each look asks for a place. */
	function inSight(): number {
		const all = sentences();
		let [low, high] = [0, all.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const sentence = all[middle];
			const range = sentence && locate(body, sentence.span);
			if (range && isPast(range)) {
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

		// The panel says why nothing is heard.
		document.getElementById('listen')?.showPopover();
		return true;
	}

	function move(to: (at: number) => number): boolean {
		made.move(to);
		return made.playing !== 'silent';
	}

	addEventListener('pagehide', () => made.stop());
	return {
		toggle,
		move: (by) => move((at) => at + by),
		moveBlock: (by) =>
			move((at) => {
				const all = sentences();
				const here = all[at]?.span.block ?? 0;
				const next = all.findIndex(({span}) => span.block > here);
				const before = all.findLast(({span}) => span.block < here)?.span.block;
				const first = all.findIndex(({span}) => span.block === (before ?? here));
				return by > 0 ? (next < 0 ? at : next) : first;
			}),
		async fill(panel) {
			const {fillListen} = await import('./listen-panel');
			fillListen(panel, {tools, speech, voices, start, stop: made.stop});
		},
	};
}
