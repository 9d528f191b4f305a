import {describe, expect, it} from 'vitest';
import {readArchive} from '../../src/model/archive';
import type {Passage} from '../../src/model/passage';
import {fileName, htmlFile, jsonFile, markdownFile} from '../../src/reader/files';
import {blocksOf} from '../../src/reading/blocks';
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

const passage = (given: Partial<Passage>): Passage => ({
	...{id: 'p', text: 'harbour', before: '', after: '', at: 0, note: '', made: '2026-10-03T06:30:00Z', pencil: 'green'},
	...given,
});
const holder = document.createElement('div');
holder.append(document.createRange().createContextualFragment(html));
const blocks = blocksOf(holder).filter(({text}) => !text.includes('hurt'));

/** What a reader of Markdown sees: the words without the signs. */
const plain = (markdown: string) =>
	markdown
		.replace(/^\|(?: -+ \|)+$/gm, '')
		.replace(/^(?:#+|-|>|```|\[\^\d+\]:) *|\[\^\d+\]|<\/?mark>|[*|]/gm, '')
		.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

describe('highlights in files', () => {
	const passages = [
		passage({text: 'The harbour wakes.', note: 'Two lines\nof a note'}),
		passage({id: 'many', text: 'boats\nnets', pencil: 'pink'}),
		passage({id: 'lost', text: 'words that went away long ago', note: 'Gone'}),
	];

	it('stand in Markdown as marks with footnotes; without the signs it is the article, word for word', async () => {
		const text = await markdownFile({article: article({html, blocks}), passages}, words);
		expect(text).toContain('<mark>The');
		expect(text.match(/<mark>/g)?.length).toBe(text.match(/<\/mark>/g)?.length);
		expect(text).toContain('[^1]: Two lines\n    of a note');
		expect(text).toContain('> words that went away long ago\n\nGone');
		const read = plain(text).replace(/\s+/g, ' ');
		let at = 0;
		for (const block of blocks) {
			at = read.indexOf(block.text.replace(/\s+/g, ' '), at);
			expect(at, block.text).toBeGreaterThanOrEqual(0);
		}
	});

	it('stand in the web page, which asks nobody for anything', async () => {
		const pictured = `${html}<figure><img src="https://news.example.org/a.png" alt="A boat"></figure><img src="https://news.example.org/b.png" srcset="c.png 2x" alt="">`;
		const picture = {
			url: 'https://news.example.org/a.png',
			blob: new Blob([new Uint8Array([1])], {type: 'image/webp'}),
		};
		const text = await htmlFile({article: article({html: pictured, blocks}), passages, pictures: [picture]}, words);
		const page = new DOMParser().parseFromString(text, 'text/html');
		const marks = [...page.querySelectorAll('mark')];
		expect(marks.map(({textContent}) => textContent).join('')).toBe('The harbour wakes.boatsnets');
		expect(page.querySelector('.notes li')?.textContent).toContain('Two lines');
		expect(page.querySelector('.notes a')?.getAttribute('href')).toBe('#ref-1');
		expect(page.getElementById('ref-1')).not.toBeNull();
		const asks = [...page.querySelectorAll('[src], [srcset], [poster], link, iframe, object')];
		expect(asks.map((one) => one.getAttribute('src'))).toEqual(['data:image/webp;base64,AQ==']);
		expect(page.querySelector('a[href="https://news.example.org/b.png"]')).not.toBeNull();
	});

	it('come back with the JSON file', async () => {
		const given = article({html, blocks});
		const archive = readArchive(await jsonFile({article: given, passages, pictures: []}));
		expect(archive).toMatchObject({articles: [{article: given, address: given.url}]});
		expect('passages' in archive && archive.passages.map(({text, note}) => [text, note])).toEqual(
			passages.map(({text, note}) => [text, note]),
		);
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
