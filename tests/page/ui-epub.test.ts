import {describe, expect, it} from 'vitest';
import type {Passage} from '../../src/model/passage';
import {epubFile} from '../../src/reader/epub';
import {zip} from '../../src/reader/zip';
import {blocksOf} from '../../src/reading/blocks';
import {article} from '../support/article';
import {unzip} from '../support/unzip';
import {words} from '../support/words';

const html =
	'<h2>Part <em>one</em></h2><p>The harbour wakes & early.\u0001<sup><a href="#cc-1">1</a></sup> <a href="#nowhere">x</a></p>' +
	'<figure><picture><source srcset="b.webp"><img src="https://news.example.org/a.png" alt="A boat" loading="lazy"></picture></figure>' +
	'<p><a href="https://news.example.org/b"><img src="https://news.example.org/b.png" alt="B"></a><br><time datetime="soon">soon</time></p>' +
	'<p>Formula <math><mi>x</mi></math></p><h2>Part two</h2><video src="https://news.example.org/v.mp4"></video><p id="cc-1">A note.</p>';
const passage = (given: Partial<Passage>): Passage => ({
	...{
		id: 'p',
		text: 'harbour wakes',
		before: '',
		after: '',
		at: 0,
		note: 'Why <so> & early?',
		made: '2026-10-03T06:30:00Z',
	},
	pencil: 'green',
	...given,
});
const blocks = (() => {
	const holder = document.createElement('div');
	holder.append(document.createRange().createContextualFragment(html));
	return blocksOf(holder);
})();

async function book(given: Parameters<typeof article>[0] = {}) {
	const blob = await epubFile(
		{
			article: article({html, blocks, authors: ['Maren Oakes', 'Li Na'], title: 'A <title> & more', ...given}),
			passages: [passage({}), passage({id: 'lost', text: 'words that went away long ago', note: ''})],
			pictures: [
				{url: 'https://news.example.org/a.png', blob: new Blob([new Uint8Array([1, 2, 3])], {type: 'image/webp'})},
			],
		},
		words,
	);
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const files = await unzip(bytes);
	const file = (name: string) => files.find((one) => one.name === name)?.data ?? new Uint8Array();
	const xml = (name: string) => {
		const parsed = new DOMParser().parseFromString(new TextDecoder().decode(file(name)), 'application/xml');
		expect(parsed.querySelector('parsererror')?.textContent, name).toBeUndefined();
		return parsed;
	};
	return {bytes, files, file, xml};
}

describe('an archive', () => {
	it('gives back its files, stored and compressed', async () => {
		const long = new TextEncoder().encode('again and '.repeat(500));
		const made = await zip(
			[
				{name: 'stored', data: new Uint8Array([1, 2]), stored: true},
				{name: 'å/long', data: new Uint8Array(long)},
				{name: 'empty', data: new Uint8Array()},
			],
			'application/zip',
		);
		expect(made.size).toBeLessThan(700);
		const files = await unzip(new Uint8Array(await made.arrayBuffer()));
		expect(files.map(({name, stored, data}) => [name, stored, data.length])).toEqual([
			['stored', true, 2],
			['å/long', false, 5000],
			['empty', false, 0],
		]);
	});
});

describe('the article as EPUB', () => {
	it('begins with its type, as it is, where readers of files look for it', async () => {
		const {bytes, files} = await book();
		expect(files[0]?.name).toBe('mimetype');
		expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
		expect(files[0]?.stored).toBe(true);
	});

	it('names its package, and in it every file once, the article in its spine', async () => {
		const {files, xml} = await book();
		const path = xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path');
		expect(path).toBe('EPUB/package.opf');
		const opf = xml('EPUB/package.opf');
		const items = [...opf.querySelectorAll('manifest > item')];
		const listed = items.map((item) => `EPUB/${item.getAttribute('href')}`);
		expect([...listed, 'mimetype', 'META-INF/container.xml', path].sort()).toEqual(files.map(({name}) => name).sort());
		expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
		expect(opf.querySelector('item[properties="nav"]')?.getAttribute('href')).toBe('nav.xhtml');
		expect(opf.querySelector('#article')?.getAttribute('properties')).toBe('mathml');
		expect(opf.querySelector('spine > itemref')?.getAttribute('idref')).toBe('article');
	});

	it('says what the book is', async () => {
		const {xml} = await book({lang: 'ar', dir: 'rtl', modified: '2026-10-04T06:30:00.123Z'});
		const opf = xml('EPUB/package.opf');
		const dc = (name: string) =>
			[...opf.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)].map(({textContent}) => textContent);
		expect(dc('title')).toEqual(['A <title> & more']);
		expect(dc('creator')).toEqual(['Maren Oakes', 'Li Na']);
		expect(dc('language')).toEqual(['ar']);
		expect(dc('identifier')).toEqual(['https://news.example.org/harbour']);
		expect(opf.documentElement.getAttribute('unique-identifier')).toBe(
			opf.getElementsByTagName('dc:identifier')[0]?.id,
		);
		expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-10-04T06:30:00Z');
		expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
		const {documentElement} = xml('EPUB/article.xhtml');
		expect([documentElement.getAttribute('dir'), documentElement.getAttribute('xml:lang')]).toEqual(['rtl', 'ar']);
	});

	it('has a table of contents whose every entry leads somewhere', async () => {
		const {xml} = await book();
		const nav = xml('EPUB/nav.xhtml').querySelector('nav');
		expect(nav?.getAttributeNS('http://www.idpf.org/2007/ops', 'type')).toBe('toc');
		const links = [...(nav?.querySelectorAll('ol a') ?? [])];
		expect(links.map(({textContent}) => textContent)).toEqual(['A <title> & more', 'Part one', 'Part two']);
		const text = xml('EPUB/article.xhtml');
		for (const link of [...links, ...text.querySelectorAll('a[href^="#"]')]) {
			const [, id] = (link.getAttribute('href') ?? '').split('#');
			expect(id === undefined || text.getElementById(id) !== null, link.outerHTML).toBe(true);
		}
	});

	it('has the words, highlights, notes and kept pictures, and asks nobody for anything', async () => {
		const {xml, files} = await book();
		const text = xml('EPUB/article.xhtml');
		expect(text.documentElement.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
		expect(text.documentElement.textContent).toContain('The harbour wakes1 & early.');
		expect([...text.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent])).toEqual([
			['green', 'harbour wakes'],
		]);
		expect(text.querySelector('ol.notes li')?.textContent).toContain('Why <so> & early?');
		expect(text.querySelector('blockquote')?.textContent).toBe('words that went away long ago');
		expect([...text.querySelectorAll('[src], [srcset], [poster]')].map((one) => one.getAttribute('src'))).toEqual([
			'picture-1.webp',
		]);
		expect(text.querySelector('a[href="https://news.example.org/b"]')?.textContent).toBe('B');
		expect([...(files.find(({name}) => name === 'EPUB/picture-1.webp')?.data ?? [])]).toEqual([1, 2, 3]);
		expect(text.querySelector('[loading], [data-note], picture, video, time[datetime], a a')).toBeNull();
	});
});
