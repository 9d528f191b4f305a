import {describe, expect, it} from 'vitest';
import {movesOf} from '../../src/cleaning/moves';
import {sessionOf} from '../../src/cleaning/session';
import {isStory} from '../../src/cleaning/story';
import type {Reading} from '../../src/model/page';
import {extract} from '../../src/reading/extract';
import {frameOf} from '../support/frame';

const none = new Set<Element>();
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const sentence = 'The council said on Tuesday that the plan, debated for months, would go ahead as agreed. ';
const story = `<h1>Council plan goes ahead</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}`;
const wordsOf = (reading: Reading): number => ('article' in reading ? reading.article.words : 0);

describe('a page that is no page', () => {
	it('says that nothing is there', () => {
		expect(extract(parse(''), 'https://news.example/', none)).toEqual({none: 'empty'});
		expect(extract(document.implementation.createDocument(null, null), 'https://news.example/', none)).toEqual({
			none: 'empty',
		});
	});

	it('reads a frameset and plain XML without an exception', () => {
		const frames = parse('<frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset>');
		expect(extract(frames, 'https://news.example/', none)).not.toHaveProperty('article');
		const feed = new DOMParser().parseFromString('<feed><entry><title>A</title></entry></feed>', 'application/xml');
		expect(extract(feed, 'https://news.example/', none)).toHaveProperty('none');
	});
});

describe('a page with hardly a word', () => {
	const read = (body: string): Reading => extract(parse(`<body>${body}</body>`), 'https://news.example/a', none);

	it.each([
		['a heading and a lone link', '<h1>Harbour news</h1><p><a href="/next">Continue</a></p>'],
		['a heading and a button', '<main><h1>Please wait</h1><p>Loading</p><button>Cancel</button></main>'],
		['a heading and a line in Japanese', '<h1>港のニュース</h1><p><a href="/next">続きを読む</a></p>'],
	])('is no article: %s', (_, body) => {
		expect(read(body)).toEqual({none: 'not-an-article'});
	});

	it.each([
		['one sentence', '<article><h1>Ferry</h1><p>The evening ferry is late by an hour because of fog.</p></article>'],
		['a sentence in Japanese', '<article><h1>船</h1><p>今夜の船は霧のため一時間遅れます。</p></article>'],
		[
			'a picture',
			'<article><h1>Ferry</h1><figure><img src="/f.jpg" width="800" height="600"></figure><p>At dawn</p></article>',
		],
	])('is an article all the same: %s', (_, body) => {
		expect(read(body)).toHaveProperty('article');
	});
});

describe('a page that wants to break its cleaner', () => {
	it('is cleaned past forms and pictures that take the names of its methods', async () => {
		const fields = ['closest', 'matches', 'getAttribute', 'setAttribute', 'removeAttribute', 'getRootNode'];
		const more = ['querySelectorAll', 'hasAttribute', 'localName', 'parentElement', 'contains'];
		const inputs = [...fields, ...more].map((name) => `<input type="hidden" name="${name}">`).join('');
		const form = `<form id="respond" class="comment-form"><h3>Leave a reply</h3>${inputs}<textarea name="comment"></textarea><input name="author"><input type="email" name="email"></form>`;
		const page = await frameOf(
			`<!doctype html><html lang="en"><body><img name="querySelector"><img name="querySelectorAll"><main><article><h1>Ferry</h1>${story}</article></main>${form}</body></html>`,
		);
		try {
			const before = page.document.documentElement.getHTML();
			const session = sessionOf(page.document);
			const moved = movesOf(page.document.defaultView as Window);
			session.clean({settled: true});
			expect(Element.prototype.checkVisibility.call(page.document.getElementById('respond'))).toBe(false);
			expect([typeof isStory(page.document), moved()]).toEqual(['boolean', false]);
			session.restore();
			expect(page.document.documentElement.getHTML()).toBe(before);
		} finally {
			page.close();
		}
	});
});

describe('a page that wants to break its reader', () => {
	it('reads past a form whose fields take the names of its properties', () => {
		const fields = ['id', 'parentNode', 'attributes', 'innerHTML', 'firstChild', 'nextSibling', 'getAttribute'];
		const more = ['localName', 'textContent', 'querySelector', 'contains', 'parentElement', 'nodeType', 'children'];
		const inputs = [...fields, ...more].map((name) => `<input name="${name}">`).join('');
		const page = parse(`<body><img name="body"><form>${inputs}<article>${story}</article></form></body>`);
		expect(wordsOf(extract(page, 'https://news.example/a', none))).toBeGreaterThan(200);
	});

	it('reads past malformed JSON-LD', () => {
		const broken = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",,}</script>';
		expect(
			wordsOf(extract(parse(`${broken}<article>${story}</article>`), 'https://news.example/a', none)),
		).toBeGreaterThan(200);
	});

	it('survives boxes nested a hundred thousand deep', () => {
		const page = parse(`<article>${story}</article>`);
		let box: Element = page.body;
		for (let depth = 0; depth < 100_000; depth++) {
			box = box.appendChild(page.createElement('div'));
		}

		box.append('The end of a very deep page, which no one will ever read to its bottom.');
		expect(wordsOf(extract(page, 'https://news.example/a', none))).toBeGreaterThan(200);
	});

	it('gives an answer about fifty megabytes of text', () => {
		const page = parse('<article></article>');
		const chunk = sentence.repeat(1200);
		for (let size = 0; size < 50_000_000; size += chunk.length) {
			const paragraph = page.createElement('p');
			paragraph.append(chunk);
			page.querySelector('article')?.append(paragraph);
		}

		const begun = performance.now();
		extract(page, 'https://news.example/a', none);
		expect(performance.now() - begun).toBeLessThan(20_000);
	});
});

it('leaves the page as it was, to the byte', () => {
	const page = parse(`<div style="display:none">x</div><article>${story}<img src="/a.jpg"><pre>a\n b</pre></article>`);
	const before = new XMLSerializer().serializeToString(page);
	extract(page, 'https://news.example/a', none);
	expect(new XMLSerializer().serializeToString(page)).toBe(before);
});
