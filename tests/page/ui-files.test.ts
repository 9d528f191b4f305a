import {describe, expect, it} from 'vitest';
import {fileName, htmlFile, markdownFile} from '../../src/reader/files';
import type {Words} from '../../src/ui/words';
import {article} from '../support/article';

const words: Words = {text: (key) => key, plural: (key) => key, has: () => false, language: 'en'};

const html =
	'<h2>Part one</h2><p>The <em>harbour</em> <a href="https://news.example.org/b">wakes</a>.</p>' +
	'<ul><li>boats</li><li>nets</li></ul><pre>first<br>second</pre>' +
	'<table><thead><tr><th>Boat</th><th>Crew</th></tr></thead><tbody><tr><td>Fresnel</td><td>3</td></tr></tbody></table>' +
	'<script>window.hurt = true</script>';

describe('the article as Markdown', () => {
	it('has title and source, headings, links, lists, code with its lines, and tables', async () => {
		const text = await markdownFile({article: article({html, dek: 'A dek.'}), passages: []}, words);
		expect(text.split('\n\n').slice(0, 3)).toEqual([
			'# The harbour wakes early',
			'A dek.',
			'Maren Oakes, The Tidewater Gazette, October 3, 2026  \n<https://news.example.org/harbour>',
		]);
		for (const part of [
			'## Part one',
			'The *harbour* [wakes](https://news.example.org/b).',
			'-   boats\n-   nets',
			'```\nfirst\nsecond\n```',
			'| Fresnel | 3',
		]) {
			expect(text).toContain(part);
		}

		expect(text).not.toContain('hurt');
	});
});

describe('the article as a web page', () => {
	it('opens again with its words in their places, and nothing that runs', async () => {
		const hostile = article({html, title: '<img src=x onerror=alert(1)>', lang: 'en-GB'});
		const text = await htmlFile({article: hostile, passages: [], pictures: []}, words);
		const page = new DOMParser().parseFromString(text, 'text/html');
		expect(page.title).toBe('<img src=x onerror=alert(1)>');
		expect(page.documentElement.lang).toBe('en-GB');
		expect(page.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
		expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['boats', 'nets']);
		expect(page.querySelector('script, h1 img')).toBeNull();
	});
});

describe('fileName', () => {
	it('leaves out what file systems refuse, and cuts what is too long', () => {
		expect(fileName('Who? What: a/b "c"', 'article')).toBe('Who What a b c');
		expect(fileName('  ../..  ', 'article')).toBe('article');
		expect(fileName('???', 'article')).toBe('article');
		expect(fileName('港が目を覚ます', 'article')).toBe('港が目を覚ます');
		expect(fileName('a'.repeat(300), 'article')).toHaveLength(80);
	});
});
