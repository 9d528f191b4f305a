import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Quote} from '../../src/model/article';
import {because, becauseKey, detectorTitle} from '../../src/ui/because';
import {citation} from '../../src/ui/citations';
import {quoteText, spoken} from '../../src/ui/cite';
import {dateText, hostOf, minutes, outlet} from '../../src/ui/facts';
import {plainText} from '../../src/ui/plain-text';
import {quoteUrl} from '../../src/ui/quote-url';
import {bySpeaker, keyQuotes} from '../../src/ui/speakers';
import type {Words} from '../../src/ui/words';
import {article} from '../support/article';

const english: Record<string, {message: string}> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const words: Words = {
	text: (key) => english[key]?.message ?? key,
	plural: (key, count) => `${count} ${key}`,
	has: (key) => key in english,
	language: 'en',
};

const quote = (given: Partial<Quote> & {readonly by?: string | null; readonly role?: string}): Quote => {
	const {by = null, role = null, ...rest} = given;
	const parts = [{block: 0, start: 0, end: 1}];
	const speaker = by === null ? null : {name: by, role, cue: {block: 0, start: 0, end: 0}, confidence: 1};
	return {text: 'words', parts, kind: 'direct', speaker, weight: 0.5, ...rest};
};

describe('bySpeaker', () => {
	it('puts the one who says most first and the unnamed last, each in reading order', () => {
		const at = (block: number) => [{block, start: 0, end: 1}];
		const voices = bySpeaker([
			quote({text: 'late', by: 'Aune', parts: at(9)}),
			quote({text: 'nobody', parts: at(1)}),
			quote({text: 'none', parts: at(2)}),
			quote({text: 'none either', parts: at(3)}),
			quote({text: 'once', by: 'Brandvold', parts: at(0)}),
			quote({text: 'early', by: 'Aune', role: 'fisherman', parts: at(4)}),
		]);
		expect(voices.map(({name, role, quotes}) => [name, role, quotes.map(({text}) => text)])).toEqual([
			['Aune', 'fisherman', ['early', 'late']],
			['Brandvold', null, ['once']],
			[null, null, ['nobody', 'none', 'none either']],
		]);
	});
});

describe('keyQuotes', () => {
	it('takes the heaviest, and a pull quote only when there is nothing else', () => {
		const quotes = [
			quote({text: 'pulled', kind: 'pull', weight: 1}),
			quote({text: 'light', weight: 0.1}),
			quote({text: 'heavy', weight: 0.9}),
		];
		expect(keyQuotes(quotes, 2).map(({text}) => text)).toEqual(['heavy', 'light']);
		expect(keyQuotes(quotes, 3).map(({text}) => text)).toEqual(['heavy', 'light', 'pulled']);
	});
});

describe('a quote on the clipboard', () => {
	const said = quote({text: 'Someone was awake,', by: 'Ingrid Solheim', role: 'keeper'});

	it('stands without the comma that led on to the verb', () => {
		expect(spoken(said)).toBe('Someone was awake');
		expect(spoken({text: 'Was it?'})).toBe('Was it?');
		expect(spoken({text: '誰かが起きている、'})).toBe('誰かが起きている');
	});

	it('names its speaker where there is one', () => {
		expect(quoteText(said)).toBe('“Someone was awake”\n— Ingrid Solheim');
		expect(quoteText(quote({text: 'Someone'}))).toBe('“Someone”');
	});

	it('is cited with its source, and without what is not known', () => {
		expect(citation(said, article(), words, 'plain', '')).toEqual({
			text:
				'“Someone was awake”\n— Ingrid Solheim, keeper\n' +
				'“The harbour wakes early”, Maren Oakes, The Tidewater Gazette, October 3, 2026\nhttps://news.example.org/harbour',
		});
		const bare = article({byline: null, published: null});
		expect(citation(quote({}), bare, words, 'plain', '').text).toBe(
			'“words”\n“The harbour wakes early”, The Tidewater Gazette\nhttps://news.example.org/harbour',
		);
	});

	it('is cited in Markdown with its signs escaped, over lines, with a link that holds', () => {
		const wild = quote({text: '1. *No*\n[really] _no_ &amp; <b>', by: 'A*B'});
		const page = article({title: 'Why [not]?', byline: null, published: null});
		const link = 'https://news.example.org/a_(b)#:~:text=no one';
		expect(citation(wild, page, words, 'markdown', link).text).toBe(
			'> 1\\. \\*No\\*\n>\n> \\[really\\] \\_no\\_ \\&amp; \\<b\\>\n>\n' +
				'> — A\\*B. [Why \\[not\\]?](https://news.example.org/a_%28b%29#:~:text=no%20one), The Tidewater Gazette',
		);
		expect(citation(wild, page, words, 'markdown', 'javascript:alert(1)').text).not.toContain('javascript');
	});
});

describe('quoteUrl', () => {
	const blocks = [
		{kind: 'text', text: 'First.'},
		{kind: 'text', text: 'She said “yes” twice.'},
	] as const;
	const yes = quote({parts: [{block: 1, start: 10, end: 13}]});

	it('counts its place over all blocks and puts the fragment in the place of any other', () => {
		const page = article({blocks, url: 'https://news.example.org/a?b=1#comments'});
		const url = quoteUrl(yes, page, (full, {start, end}) => `#:~:text=${full.slice(start, end)}`);
		expect(url).toBe('https://news.example.org/a?b=1#:~:text=yes');
	});

	it('is the plain address where no fragment would find the words', () => {
		expect(quoteUrl(yes, article({blocks}), () => null)).toBe('https://news.example.org/harbour');
	});
});

describe('facts', () => {
	it('counts minutes by words, by characters where words are characters, and never none', () => {
		expect(minutes({words: 920, lang: 'en'})).toBe(4);
		expect(minutes({words: 2000, lang: 'ja'})).toBe(4);
		expect(minutes({words: 3, lang: null})).toBe(1);
	});

	it('writes dates in the language of the interface and nothing for no date', () => {
		expect(dateText('2026-10-03', words)).toBe('Oct 3, 2026');
		expect(dateText('2026-10-03', {...words, language: 'de'}, 'long')).toBe('3. Oktober 2026');
		expect(dateText('last week', words)).toBeNull();
		expect(dateText(null, words)).toBeNull();
	});

	it('falls back on the host for the outlet', () => {
		expect(outlet(article())).toBe('The Tidewater Gazette');
		expect(outlet(article({site: null, url: 'https://www.example.org/x'}))).toBe('example.org');
		expect(hostOf('not an address')).toBe('');
	});
});

describe('words for what was removed', () => {
	it('makes a key of a phrase', () => {
		expect(becauseKey('A form: asks for a comment!')).toBe('because_a_form_asks_for_a_comment');
	});

	it('keeps the English phrase where nobody translated it', () => {
		expect(because('a thing never seen before', words)).toBe('a thing never seen before');
		expect(detectorTitle('never-seen', words)).toBe('never seen');
		expect(detectorTitle('auth', words)).toBe('log-in');
	});
});

describe('plainText', () => {
	it('has title, text and source, with a mark before list items', () => {
		const blocks = [
			{kind: 'text', text: 'One.'},
			{kind: 'list-item', text: 'two'},
		] as const;
		expect(plainText(article({blocks}), words)).toBe(
			'The harbour wakes early\n\nOne.\n\n• two\n\nThe Tidewater Gazette, Maren Oakes, October 3, 2026\n\nhttps://news.example.org/harbour',
		);
	});
});
