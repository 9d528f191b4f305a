import {beforeEach, describe, expect, it, vi} from 'vitest';
import {type Choice, readChoices, siteOf} from '../../src/model/choice';
import {fakeArea} from '../support/fake-browser';

const browser = vi.hoisted(() => ({storage: {local: {} as ReturnType<typeof fakeArea>}}));
vi.mock('../../src/platform/browser', () => ({browser}));
const {addChoices, allChoices, belongingTo, choicesOf, dropChoices, mergeChoices} = await import(
	'../../src/platform/choices'
);

const choice = (name: string, given: Partial<Choice> = {}): Choice => ({
	do: 'keep',
	detector: 'comments',
	because: 'a comment section',
	text: 'Leave a reply',
	print: {tag: 'section', names: [name], layer: false, words: 'leave a reply', exact: false},
	...given,
});

beforeEach(() => {
	browser.storage.local = fakeArea();
});

describe('choices', () => {
	it('are kept by site, each once, and dropped again', async () => {
		await Promise.all([
			addChoices('one.example', [choice('comments')]),
			addChoices('one.example', [choice('comments'), choice('newsletter')]),
			addChoices('two.example', [choice('comments')]),
		]);
		expect(await choicesOf('one.example')).toEqual([choice('comments'), choice('newsletter')]);
		await dropChoices('one.example', [choice('comments'), choice('newsletter')]);
		expect(Object.keys(await allChoices())).toEqual(['two.example']);
	});

	it('about blocks of articles are kept beside those about things, and asked for apart', async () => {
		const belonging = {do: 'belongs', sign: 'text: a lone line', text: 'The survey'} as const;
		await addChoices('one.example', [choice('comments'), belonging, {...belonging, text: 'Other words'}]);
		expect(await choicesOf('one.example')).toEqual([choice('comments')]);
		expect([...(await belongingTo('one.example'))]).toEqual([belonging.sign]);
		expect(await belongingTo('two.example')).toEqual(new Set());
		await dropChoices('one.example', [belonging]);
		expect((await allChoices())['one.example']).toEqual([choice('comments')]);
	});

	it('say so when they do not fit, and lose nothing', async () => {
		browser.storage.local = fakeArea(600);
		await addChoices('one.example', [choice('comments')]);
		const large = addChoices('one.example', [choice('x'.repeat(900))]);
		await expect(large).rejects.toMatchObject({kind: 'full'});
		expect(await choicesOf('one.example')).toEqual([choice('comments')]);
		await dropChoices('one.example', [choice('comments')]);
		expect(await allChoices()).toEqual({});
	});

	it('of a backup stand beside those that are there', async () => {
		await addChoices('one.example', [choice('comments')]);
		await mergeChoices({'one.example': [choice('newsletter'), choice('comments')], 'two.example': [choice('a')]});
		expect(await choicesOf('one.example')).toEqual([choice('newsletter'), choice('comments')]);
		expect(await choicesOf('two.example')).toEqual([choice('a')]);
	});
});

describe('readChoices', () => {
	it.each([null, 7, 'x', [], {site: 'x'}, {site: [null, 3, {}]}])('gives nothing for %j', (stored) => {
		expect(readChoices(stored)).toEqual({});
	});

	it('leaves out what has another shape, or names that would be more than names', () => {
		const {print} = choice('a');
		const wrong = [
			{...choice('a'), do: 'destroy'},
			{...choice('a'), print: {...print, names: ['a"],body,[x="']}},
			{...choice('a'), print: {...print, tag: 'div,body'}},
			{...choice('a'), print: {...print, tag: '1'}},
			{...choice('a'), print: {...print, exact: 'yes'}},
		];
		expect(readChoices({site: [...wrong, choice('a')]})).toEqual({site: [choice('a')]});
	});

	it.each(['fb:comments', 'o:p', 'my_tag', 'my-player'])('keeps what was decided about <%s>', (tag) => {
		const decided = choice('a', {print: {...choice('a').print, tag}});
		expect(readChoices({site: [decided]})).toEqual({site: [decided]});
	});
});

describe('siteOf', () => {
	it('is the host, with or without www; files are one site', () => {
		expect(['www.news.example', 'news.example', 'm.news.example', ''].map(siteOf)).toEqual([
			'news.example',
			'news.example',
			'm.news.example',
			'file',
		]);
	});
});
