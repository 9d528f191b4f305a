import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {Passage} from '../../src/model/passage';
import {deleteDatabase} from '../../src/platform/database';
import {loadPassages, savePassage} from '../../src/platform/passages';
import {markTools} from '../../src/reader/mark-tools';
import {type Marks, marking} from '../../src/reader/marks';
import {fillMarks} from '../../src/reader/marks-panel';
import {blocksOf, locate, number, spansOf} from '../../src/reading/blocks';
import {words} from '../support/words';

const html =
	'<h2>Part <em>one</em></h2><p>The harbour <a href="#x">wakes\n  early</a>, and nobody minds.</p>' +
	'<ul><li>boats</li><li>nets and <b>lines</b></li></ul><pre>first\n  second</pre><p>So be it.</p>';
const url = 'https://news.example.org/harbour?utm_source=mail&page=2#top';

function shown(markup = html) {
	const body = document.createElement('div');
	body.append(document.createRange().createContextualFragment(markup));
	document.body.append(body);
	return {body, article: {url, blocks: blocksOf(body), lang: 'en', dir: 'ltr' as const}};
}

/** The highlights of an article once they are loaded. */
function loaded({body, article}: ReturnType<typeof shown>): Promise<Marks> {
	return new Promise((resolve, reject) => {
		const marks: Marks = marking(article, body, {changed: () => queueMicrotask(() => resolve(marks)), failed: reject});
	});
}

const rangeOf = ({body, article}: ReturnType<typeof shown>, text: string): Range => {
	const block = article.blocks.findIndex((one) => one.text.includes(text));
	const start = article.blocks[block]?.text.indexOf(text) ?? 0;
	const range = locate(body, {block, start, end: start + text.length});
	if (!range) {
		throw new Error(`not in the text: ${text}`);
	}

	return range;
};
const painted = () =>
	[...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => `${name}: ${String(range)}`));
const stored = (changes: Partial<Passage>): Passage => ({
	id: 'one',
	text: 'nobody minds',
	before: '',
	after: '',
	at: 0,
	pencil: 'green',
	note: '',
	made: '2026-10-03T06:30:00Z',
	...changes,
});

beforeEach(() => deleteDatabase());
afterEach(() => {
	document.body.replaceChildren();
	CSS.highlights.clear();
	getSelection()?.removeAllRanges();
});

describe('spansOf', () => {
	it('is the way back from locate, for every span of every block', () => {
		const {body, article} = shown();
		for (const [block, {text}] of article.blocks.entries()) {
			for (let start = 0; start < text.length; start++) {
				for (let end = start + 1; end <= text.length; end++) {
					const range = locate(body, {block, start, end});
					expect(range && spansOf(body, range)).toEqual([{block, start, end}]);
				}
			}
		}
	});

	it('takes a selection over many blocks, and leaves out what the view has added', () => {
		const {body} = shown('<p>One.</p><figure></figure><p>Two.</p>');
		number(body);
		body.querySelector('figure')?.append('The picture is lost.');
		const range = document.createRange();
		range.selectNodeContents(document.body);
		expect(spansOf(body, range)).toEqual([
			{block: 0, start: 0, end: 4},
			{block: 1, start: 0, end: 4},
		]);
	});
});

describe('highlights', () => {
	it('are painted over a text that stays as it was, and are there at the next visit under a cleaner address', async () => {
		const one = shown();
		const marks = await loaded(one);
		const before = one.body.innerHTML;
		expect(marks.add(rangeOf(one, 'wakes early, and'), 'yellow')?.passage.text).toBe('wakes early, and');
		expect(one.body.innerHTML).toBe(before);
		expect(painted()).toEqual(['mark-yellow: wakes\n  early, and']);
		await expect.poll(() => loadPassages('https://news.example.org/harbour?page=2')).toHaveLength(1);

		document.body.replaceChildren();
		CSS.highlights.clear();
		const again = await loaded(shown());
		expect(again.all().map(({passage}) => passage.text)).toEqual(['wakes early, and']);
		expect(painted()).toEqual(['mark-yellow: wakes\n  early, and']);
	});

	it('change colour instead of lying on each other', async () => {
		const one = shown();
		const marks = await loaded(one);
		marks.add(rangeOf(one, 'nobody minds'), 'yellow');
		marks.add(rangeOf(one, 'nobody minds'), 'pink');
		expect(painted()).toEqual(['mark-pink: nobody minds']);
	});

	it('do not take white space along, nor highlight nothing', async () => {
		const one = shown();
		const marks = await loaded(one);
		expect(marks.add(rangeOf(one, ' nobody '), 'yellow')?.passage.text).toBe('nobody');
		expect(marks.add(document.createRange(), 'yellow')).toBeNull();
	});
});

describe('the list of highlights', () => {
	async function panel(markup = html) {
		const one = shown(markup);
		const marks = await loaded(one);
		const made = document.createElement('div');
		made.popover = 'manual';
		document.body.append(made);
		made.showPopover();
		const went: string[] = [];
		const fill = () =>
			fillMarks(made, {
				words,
				marks,
				article: one.article,
				goTo: ({ranges}) => went.push(String(ranges[0])),
				copy: async () => undefined,
			});
		fill();
		return {made, marks, went, fill};
	}

	const address = 'https://news.example.org/harbour?page=2';
	const press = (label: string) =>
		userEvent.click(
			[...document.querySelectorAll('button')].find(({textContent}) => textContent === label) ?? document.body,
		);

	it('says how to begin', async () => {
		expect((await panel()).made.textContent).toContain('Select words in the text');
	});

	it('is in the order of the text and says honestly what the text no longer has', async () => {
		await savePassage(address, stored({id: 'lost', text: 'words of an earlier version that are gone', note: 'Why?'}));
		await savePassage(address, stored({id: 'later', text: 'So be it.'}));
		await savePassage(address, stored({id: 'first', text: 'nobody minds'}));
		const {made, went} = await panel();
		expect([...made.querySelectorAll('.words')].map(({textContent}) => textContent)).toEqual([
			'nobody minds',
			'So be it.',
			'words of an earlier version that are gone',
		]);
		expect(made.querySelector('h3')?.textContent).toBe('No longer in the text');
		expect(made.querySelectorAll('.go')).toHaveLength(2);
		await userEvent.click(made.querySelectorAll('.go')[1] ?? made);
		expect(went).toEqual(['So be it.']);
	});

	it('deletes for good, and brings back', async () => {
		await savePassage(address, stored({note: 'Mine'}));
		const {made} = await panel();
		await press('Delete');
		expect(painted()).toEqual([]);
		await expect.poll(() => loadPassages(address)).toHaveLength(0);
		await press('Undo');
		expect(painted()).toEqual(['mark-green: nobody minds']);
		expect(made.querySelector('.own')?.textContent).toBe('Mine');
		await expect.poll(() => loadPassages(address)).toHaveLength(1);
	});

	it('keeps a note that is written there', async () => {
		await savePassage(address, stored({}));
		await panel();
		await press('Note');
		await userEvent.keyboard('Ask the keeper');
		await expect.poll(async () => (await loadPassages(address))[0]?.note).toBe('Ask the keeper');
	});
});

describe('the tools beside selected words', () => {
	async function tools() {
		const one = shown();
		const marks = await loaded(one);
		const copied: string[] = [];
		const made = markTools(one.body, {
			words,
			marks,
			copy: async (range) => void copied.push(String(range)),
			copyLink: async () => undefined,
			remove: (id) => void marks.remove(id),
			announce: () => undefined,
		});
		return {...one, marks, copied, made, one};
	}

	const box = () => document.querySelector<HTMLElement>('.mark-tools');
	const select = (range: Range) => {
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	};
	const isOpen = () => box()?.matches(':popover-open');

	it('come with a selection in the article, and not with one elsewhere', async () => {
		const {one} = await tools();
		const other = document.createElement('p');
		other.textContent = 'Not the article';
		document.body.append(other);
		getSelection()?.selectAllChildren(other);
		await userEvent.click(one.body.querySelector('h2') ?? one.body);
		expect(isOpen()).toBe(false);
		select(rangeOf(one, 'nobody minds'));
		await expect.poll(isOpen).toBe(true);
		await userEvent.click(box()?.querySelector('[data-pencil="blue"]') ?? document.body);
		expect(painted()).toEqual(['mark-blue: nobody minds']);
		expect(isOpen()).toBe(false);
	});

	it('come again with a click on highlighted words, to change or delete them', async () => {
		const {one, marks, copied, made} = await tools();
		marks.add(rangeOf(one, 'nobody minds'), 'yellow');
		const {left, top, width, height} = rangeOf(one, 'nobody').getBoundingClientRect();
		const paragraph = one.body.querySelectorAll('p')[0] ?? one.body;
		const from = paragraph.getBoundingClientRect();
		const position = {x: left - from.left + width / 2, y: top - from.top + height / 2};
		await userEvent.click(paragraph, {position});
		await expect.poll(isOpen).toBe(true);
		expect(box()?.querySelector('[aria-pressed="true"]')?.getAttribute('data-pencil')).toBe('yellow');
		await userEvent.click(box()?.querySelector('[data-mark="copy"]') ?? document.body);
		expect(copied).toEqual(['nobody minds']);
		made.open(marks.all()[0] ?? {passage: stored({}), ranges: []});
		await userEvent.click(box()?.querySelector('[data-mark="bin"]') ?? document.body);
		expect(painted()).toEqual([]);
	});

	it('work by key: h highlights, n opens the note, which is kept when a click closes it', async () => {
		const {one, marks, made} = await tools();
		made.mark();
		expect(painted()).toEqual([]);
		select(rangeOf(one, 'So be it.'));
		made.mark();
		expect(marks.all()).toHaveLength(1);
		select(rangeOf(one, 'boats'));
		made.note();
		await userEvent.keyboard('Which boats?');
		await userEvent.click(one.body.querySelector('h2') ?? one.body);
		expect(isOpen()).toBe(false);
		await expect.poll(() => marks.all().map(({passage}) => passage.note)).toEqual(['Which boats?', '']);
	});
});
