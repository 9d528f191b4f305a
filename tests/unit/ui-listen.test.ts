import {beforeEach, describe, expect, it} from 'vitest';
import type {Quote} from '../../src/model/article';
import {player} from '../../src/reader/player';
import {type Sentence, sentencesOf} from '../../src/reader/sentences';
import {voiceOf, voicesFor} from '../../src/reader/voices';

describe('sentencesOf', () => {
	const blocks = [
		{kind: 'heading', text: 'The light'},
		{kind: 'text', text: 'It was late. “We were awake. All of us,” she wrote.'},
		{kind: 'caption', text: 'A picture.'},
		{kind: 'list-item', text: 'one'},
	] as const;
	const quote: Quote = {
		text: 'We were awake. All of us,',
		parts: [{block: 1, start: 14, end: 39}],
		kind: 'direct',
		speaker: {name: 'Solheim', role: null, cue: {block: 1, start: 0, end: 0}, confidence: 1},
		weight: 1,
	};

	it('gives what is for the ear, with its place and the speaker where a quote begins', () => {
		const sentences = sentencesOf({blocks, quotes: [quote], lang: 'en'});
		expect(sentences.map(({text, speaker}) => [text, speaker])).toEqual([
			['The light', null],
			['It was late.', null],
			['“We were awake.', 'Solheim'],
			['All of us,” she wrote.', null],
			['one', null],
		]);
		for (const {span, text} of sentences) {
			expect(blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
		}
	});
});

describe('player', () => {
	const sentences: Sentence[] = ['a', 'b', 'c'].map((text, block) => ({
		span: {block, start: 0, end: 1},
		text,
		speaker: null,
		quoted: false,
	}));
	const spoken: (EventTarget & {text: string})[] = [];
	const shown: string[] = [];
	const make = () =>
		player(() => sentences, {
			speech: {speak: (utterance) => spoken.push(utterance as never), cancel: () => undefined},
			utter: ({text}) => Object.assign(new EventTarget(), {text}) as never,
			show: (at, playing) => shown.push(`${at} ${playing}`),
		});
	const texts = () => spoken.map(({text}) => text).join('');

	beforeEach(() => {
		spoken.length = 0;
		shown.length = 0;
	});

	const finish = (how = 'end') => spoken.at(-1)?.dispatchEvent(new Event(how));

	it('reads one sentence after the other and falls silent at the end', () => {
		const made = make();
		made.toggle(1);
		finish();
		finish();
		expect(texts()).toBe('bc');
		expect(shown).toEqual(['1 speaking', '2 speaking', 'null silent']);
	});

	it('begins a sentence again after a pause, and is not led on by what was cut off', () => {
		const made = make();
		made.toggle();
		made.toggle();
		finish();
		expect([texts(), made.playing]).toEqual(['a', 'paused']);
		made.toggle();
		expect([texts(), made.playing]).toEqual(['aa', 'speaking']);
	});

	it('moves within the article and no further', () => {
		const made = make();
		made.move((at) => at + 1);
		expect(texts()).toBe('');
		made.toggle(1);
		made.move((at) => at + 5);
		made.move((at) => at - 9);
		expect(texts()).toBe('bca');
	});

	it('stops when a voice fails', () => {
		const made = make();
		made.toggle();
		finish('error');
		expect(made.playing).toBe('silent');
	});
});

describe('voices', () => {
	const voice = (name: string, lang: string, localService: boolean) =>
		({name, lang, localService, voiceURI: name, default: false}) as SpeechSynthesisVoice;
	const all = [voice('Far', 'en-US', false), voice('Near', 'en_GB', true), voice('Nah', 'de-DE', true)];

	it('are those of the language, the ones on this machine first', () => {
		expect(voicesFor('en', all).map(({name}) => name)).toEqual(['Near', 'Far']);
		expect(voicesFor('de-AT', all).map(({name}) => name)).toEqual(['Nah']);
		expect(voicesFor(null, all)).toHaveLength(3);
	});

	it('never send the text away unless chosen', () => {
		expect(voiceOf('', [voice('Far', 'en-US', false)])).toBeNull();
		expect(voiceOf('Far', voicesFor('en', all))?.name).toBe('Far');
		expect(voiceOf('gone', voicesFor('en', all))?.name).toBe('Near');
	});
});
