import {afterEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import english from '../../public/_locales/en/messages.json';
import type {Quote} from '../../src/model/article';
import type {FindingSummary} from '../../src/model/finding';
import {articleView} from '../../src/reader/article-view';
import {marginQuotes, rangesOf} from '../../src/reader/quotes';
import {sourceLink} from '../../src/reader/source-link';
import {blocksOf} from '../../src/reading/blocks';
import {articleText} from '../../src/ui/article-text';
import {citation} from '../../src/ui/citations';
import {fillKeySheet, type Key, listenForKeys} from '../../src/ui/keys';
import {kindsOf, type LedgerActions, ledger} from '../../src/ui/ledger';
import {quoteCard} from '../../src/ui/quote-card';
import {quotePicture} from '../../src/ui/quote-picture';
import type {Words} from '../../src/ui/words';
import {article} from '../support/article';

const messages: Record<string, {message: string}> = english;
const words: Words = {
	text: (key, ...given) =>
		(messages[key]?.message ?? key).replace(/\$(\d)/g, (_, at: string) => String(given[Number(at) - 1] ?? '')),
	plural: (key, count) => words.text(`${key}_${count === 1 ? 'one' : 'other'}`, count),
	has: (key) => key in messages,
	language: 'en',
};

const finding = (given: Partial<FindingSummary>): FindingSummary => ({
	id: 1,
	detector: 'comments',
	because: 'a form that asks for a comment',
	text: 'Leave a Comment',
	applied: true,
	remembered: false,
	...given,
});

const quoteOf = (text: string, block: number, start: number): Quote => ({
	text,
	parts: [{block, start, end: start + text.length}],
	kind: 'direct',
	speaker: null,
	weight: 0.5,
});

const hostile = '<img src=x onerror="window.hurt = true"><b>bold</b>';

afterEach(() => {
	document.body.replaceChildren();
	CSS.highlights.clear();
});

describe('the ledger', () => {
	const asked: string[] = [];
	const actions: LedgerActions = {
		restore: (id) => asked.push(`restore ${id}`),
		clean: (id) => asked.push(`clean ${id}`),
		remember: (id, on) => asked.push(`${on ? 'remember' : 'forget'} ${id}`),
		show: (id) => asked.push(`show ${id}`),
	};

	it('is one sentence that names the kinds, the frequent ones with their number', () => {
		const findings = [finding({}), finding({id: 2, detector: 'embeds'}), finding({id: 3, detector: 'embeds'})];
		expect(kindsOf(findings, words)).toBe('comments, broken embeds ×2');
		const closed = ledger({findings, cleaned: true}, words, actions, false);
		expect(closed.querySelector('summary')?.textContent).toBe('Removed 3: comments, broken embeds ×2');
	});

	it('asks for what its buttons say', async () => {
		asked.length = 0;
		const findings = [
			finding({id: 4}),
			finding({id: 5, applied: false}),
			finding({id: 6, applied: false, remembered: true}),
			finding({id: 7, detector: 'picked', remembered: true}),
		];
		document.body.append(ledger({findings, cleaned: true}, words, actions, true));
		for (const made of document.querySelectorAll('button')) {
			await userEvent.click(made);
		}

		expect(asked).toEqual([
			...['show 4', 'restore 4', 'remember 4'],
			...['show 5', 'clean 5', 'remember 5'],
			...['show 6', 'forget 6'],
			...['show 7', 'restore 7', 'forget 7'],
			'restore null',
		]);
	});

	it('says what stays on the site, and that storage is full', () => {
		const kept = finding({applied: false, remembered: true});
		const all = ledger({findings: [kept], cleaned: true, full: true}, words, actions, true);
		expect(all.querySelector('summary')?.textContent).toBe('Kept on this site: 1');
		expect(all.querySelector('.kept')?.textContent).toBe('kept on this site');
		expect(all.querySelector('.full')?.textContent).toContain('storage is full');
		expect(all.querySelector('[data-action="all"]')).toBeNull();
	});

	it('offers to clean again when everything is back', () => {
		const all = ledger({findings: [finding({applied: false})], cleaned: false}, words, actions, true);
		expect(all.querySelector('[data-action="all"]')?.textContent).toBe('Remove all again');
	});

	it('says so when there was nothing to remove', () => {
		expect(ledger({findings: [], cleaned: true}, words, actions, false).textContent).toBe(
			'Nothing to remove on this page.',
		);
	});

	it('shows words of the page as words', () => {
		document.body.append(ledger({findings: [finding({text: hostile})], cleaned: true}, words, actions, true));
		expect(document.querySelector('.words')?.textContent).toBe(hostile);
		expect(document.querySelector('img, b')).toBeNull();
	});
});

describe('a quote card', () => {
	it('does its work, says so for a moment and aloud', async () => {
		const said: string[] = [];
		const done: string[] = [];
		const card = quoteCard(quoteOf('Someone was awake,', 0, 0), {
			words,
			lang: 'en',
			announce: (text) => said.push(text),
			actions: [
				{name: 'copy', icon: 'copy', label: 'Copy', done: 'Copied', run: async ({text}) => void done.push(text)},
			],
		});
		document.body.append(card);
		const made = card.querySelector('button') ?? card;
		await userEvent.click(made);
		expect(done).toEqual(['Someone was awake,']);
		expect(made.textContent).toBe('Copied');
		expect(said).toEqual(['Copied']);
		await expect.poll(() => made.textContent, {timeout: 4000}).toBe('Copy');
	});

	it('has the quotation mark of the language of its words', () => {
		document.body.append(
			quoteCard(quoteOf('起きている', 0, 0), {words, lang: 'ja', announce: () => undefined, actions: []}),
		);
		expect(document.querySelector('figure')?.lang).toBe('ja');
	});
});

describe('a citation as HTML', () => {
	it('has the words, the speaker and a link, all of them as words, and bare text beside it', () => {
		const speaker = {name: hostile, role: null, cue: {block: 0, start: 0, end: 0}, confidence: 1};
		const given = {...quoteOf('Someone was awake,', 0, 0), speaker};
		const {text, html = ''} = citation(given, article({title: 'A & B'}), words, 'html', 'https://example.org/a"b');
		const shown = new DOMParser().parseFromString(html, 'text/html');
		expect(shown.querySelector('blockquote')?.textContent).toBe('Someone was awake');
		expect(shown.querySelector('cite a')?.textContent).toBe('A & B');
		expect(shown.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a"b');
		expect(shown.querySelector('img, b, script')).toBeNull();
		expect(shown.body.textContent).toContain(hostile);
		expect(text.startsWith('“Someone was awake”')).toBe(true);
	});
});

describe('a choice on a quote card', () => {
	it('opens its ways below, each of which does its work', async () => {
		const done: string[] = [];
		const way = (name: string) =>
			({name, icon: 'copy', label: name, done: 'Copied', run: async () => void done.push(name)}) as const;
		const card = quoteCard(quoteOf('Someone', 0, 0), {
			words,
			lang: 'en',
			announce: () => undefined,
			actions: [{name: 'cite', icon: 'cite', label: 'Cite', ways: [way('plain'), way('html')]}],
		});
		document.body.append(card);
		const opener = card.querySelector<HTMLElement>('[data-action="cite"]') ?? card;
		expect(card.querySelector<HTMLElement>('.ways')?.checkVisibility()).toBe(false);
		await userEvent.click(opener);
		expect(opener.getAttribute('aria-expanded')).toBe('true');
		await userEvent.click(card.querySelector('[data-action="html"]') ?? card);
		expect(done).toEqual(['html']);
		await userEvent.click(opener);
		expect(card.querySelector<HTMLElement>('.ways')?.checkVisibility()).toBe(false);
	});
});

describe('keys', () => {
	const pressed: string[] = [];
	const key = (name: string): Key => ({keys: [name], label: `does ${name}`, run: () => pressed.push(name) > 0});
	const keys = [key('x'), key('Enter'), key('Escape')];
	listenForKeys(keys);

	it('work anywhere, but not in a field, on a button, or with a modifier', async () => {
		pressed.length = 0;
		document.body.append(document.createElement('input'), document.createElement('button'));
		await userEvent.keyboard('x{Enter}{Control>}x{/Control}');
		document.querySelector('input')?.focus();
		await userEvent.keyboard('x');
		document.querySelector('button')?.focus();
		await userEvent.keyboard('{Enter}x');
		expect(pressed).toEqual(['x', 'Enter', 'x']);
	});

	it('leave Esc to what lies on top', async () => {
		pressed.length = 0;
		const dialog = document.createElement('dialog');
		fillKeySheet(dialog, keys, words);
		document.body.append(dialog);
		dialog.showModal();
		expect([...dialog.querySelectorAll('dd')].map((row) => row.textContent)).toEqual([
			'does x',
			'does Enter',
			'does Escape',
		]);
		await userEvent.keyboard('x{Escape}');
		expect(dialog.open).toBe(false);
		await userEvent.keyboard('{Escape}');
		expect(pressed).toEqual(['Escape']);
	});
});

describe('the text of the popup', () => {
	it('is built of words alone, lists together', () => {
		const blocks = [
			{kind: 'heading', text: 'Head'},
			{kind: 'list-item', text: 'one'},
			{kind: 'list-item', text: hostile},
			{kind: 'text', text: 'After.'},
			{kind: 'list-item', text: 'three'},
		] as const;
		const text = articleText({blocks, lang: 'en', dir: 'ltr'});
		expect([...text.children].map(({localName, childElementCount}) => [localName, childElementCount])).toEqual([
			['h3', 0],
			['ul', 2],
			['p', 0],
			['ul', 1],
		]);
		expect(text.querySelector('img')).toBeNull();
	});
});

describe('the reader', () => {
	it('lets nothing of a hostile article through', () => {
		const {page} = articleView(
			article({
				title: hostile,
				byline: hostile,
				site: hostile,
				dek: hostile,
				url: 'javascript:alert(1)',
				html: `<p onclick="window.hurt = true">Text<script>window.hurt = true</script></p><a href="javascript:alert(1)">a</a>${hostile}<form><input></form>`,
			}),
			words,
		);
		document.body.append(page);
		expect(page.querySelector('h1')?.textContent).toBe(hostile);
		expect(page.querySelector('script, form, input, [onclick], [onerror], a[href^="javascript"]')).toBeNull();
		expect('hurt' in window).toBe(false);
	});

	it('links to addresses of the web only', () => {
		expect(sourceLink('https://news.example.org/a', 'there').localName).toBe('a');
		expect(sourceLink('javascript:alert(1)', 'there').localName).toBe('span');
		expect(sourceLink('', 'there').localName).toBe('span');
	});

	it('leaves the description of a picture that does not come', async () => {
		const {page} = articleView(
			article({html: '<p>Text</p><img src="data:image/png;base64,AAAA" alt="A harbour">'}),
			words,
		);
		document.body.append(page);
		await expect.poll(() => page.querySelector('.lost')?.textContent).toContain('A harbour');
	});

	it('puts each quote level with its sentence, and none on top of another', () => {
		const paragraphs = [
			'Nothing is said here at all.',
			'He said “yes indeed” and “no thanks” at once.',
			'Later “so be it” was said.',
		];
		const html = paragraphs.map((text) => `<p style="margin:0">${text}</p>`).join('');
		const holder = document.createElement('div');
		holder.append(...paragraphs.map((text) => Object.assign(document.createElement('p'), {textContent: text})));
		const quotes = [quoteOf('yes indeed', 1, 9), quoteOf('no thanks', 1, 26), quoteOf('so be it', 2, 7)];
		const shown = article({html, blocks: blocksOf(holder), quotes});
		const {page, body} = articleView(shown, words);
		const margin = marginQuotes(shown, body, {words, lang: 'en', actions: [], announce: () => undefined});
		page.append(margin.element);
		document.body.append(page);
		page.style.position = 'relative';
		margin.element.style.cssText = 'position:absolute;top:0;right:0;width:200px';
		const cards = [...margin.element.querySelectorAll<HTMLElement>('figure')];
		for (const card of cards) {
			card.style.cssText = 'position:absolute;margin:0';
		}

		margin.place();
		margin.mark(true);
		const sentence = rangesOf(body, quotes[0] ?? quoteOf('', 0, 0))[0];
		expect(sentence?.toString()).toBe('yes indeed');
		expect(CSS.highlights.get('key-quote')?.size).toBe(3);
		const boxes = cards.map((card) => card.getBoundingClientRect());
		expect(boxes[0]?.top).toBeCloseTo(sentence?.getBoundingClientRect().top ?? -1, 0);
		expect(boxes[1]?.top ?? 0).toBeGreaterThanOrEqual(boxes[0]?.bottom ?? 0);
		expect(boxes[2]?.top ?? 0).toBeGreaterThanOrEqual(boxes[1]?.bottom ?? 0);
	});
});

describe('a quote as a picture', () => {
	it('is drawn in its shape, with ink on paper', () => {
		const quote = quoteOf('We were showing them that someone was awake,', 0, 0);
		const look = {face: 'serif', dark: true} as const;
		const square = quotePicture(quote, article(), words, {...look, shape: 'square'});
		const wide = quotePicture(quote, article(), words, {...look, shape: 'wide'});
		expect([square.width, square.height, wide.width, wide.height]).toEqual([1080, 1080, 1200, 675]);
		const pixels = square.getContext('2d')?.getImageData(0, 0, 1080, 1080).data ?? [];
		expect([pixels[0], pixels[1], pixels[2]]).toEqual([0x16, 0x15, 0x13]);
		const light = pixels.filter((value, at) => at % 4 === 0 && value > 200).length;
		expect(light).toBeGreaterThan(2000);
	});
});
