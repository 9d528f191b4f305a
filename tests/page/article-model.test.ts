import {describe, expect, it} from 'vitest';
import type {Article} from '../../src/model/article';
import {extract} from '../../src/reading/extract';

const sentence =
	'The council said on Tuesday that the ferry would run again from May, after a winter in which the harbour stood still.';
const text = (count: number): string =>
	Array.from({length: count}, (_, at) => `<p>${sentence} That was item ${at + 1}.</p>`).join('\n');

const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>The ferry returns to the harbour</title>${head}</head><body>${body}</body></html>`;
const story = (inside: string): string =>
	page(`<main><article><h1>The ferry returns to the harbour</h1>${inside}</article></main>`);

const home = 'https://news.example/2026/ferry';

function read(html: string, url = home): Article {
	const reading = extract(new DOMParser().parseFromString(html, 'text/html'), url, new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none} ${reading.reason ?? ''}`);
	}

	return reading.article;
}

describe('parts of an article', () => {
	const pager = (...links: readonly string[]): string =>
		`<nav class="pagination">${links.map((href, at) => `<a href="${href}">${at + 2}</a>`).join(' ')}</nav>`;

	it.each([
		['a path', home, `${home}/2`, `${home}/3`],
		['a query', home, `${home}?page=2`, `${home}?page=3`],
		['a file name', `${home}.html`, `${home}-2.html`, `${home}-3.html`],
		['a word', `${home}/`, `${home}/seite-2/`, `${home}/seite-3/`],
	])('are counted and the next is linked: %s', (_, url, second, third) => {
		const {parts} = read(story(text(6) + pager(second, third)), url);
		expect(parts).toEqual({part: 1, of: 3, next: second});
	});

	it('are counted from the second one on', () => {
		expect(read(story(text(6) + pager(home, `${home}/2`, `${home}/3`)), `${home}/2`).parts).toEqual({
			part: 2,
			of: 3,
			next: `${home}/3`,
		});
	});

	it('are not the posts before and after, nor the pages of a list', () => {
		const other =
			'<link rel="next" href="https://news.example/2026/storm"><link rel="prev" href="https://news.example/2">';
		expect(
			read(page(`<article><h1>The ferry returns to the harbour</h1>${text(6)}</article>`, other)).parts,
		).toBeNull();
		expect(read(story(text(6) + pager('/category/2', '/category/3'))).parts).toBeNull();
		expect(read(story(text(6)), 'https://news.example/2026/10/12').parts).toBeNull();
	});
});

describe('several articles on one page', () => {
	const one = (title: string, href: string): string =>
		`<article data-url="${href}"><h1>${title}</h1>${text(8)}</article>`;
	const both = page(
		one('The ferry returns to the harbour', home) +
			one('A storm is on its way here', 'https://news.example/2026/storm'),
	);

	it('give the one whose address it is, and name the other', () => {
		const article = read(both, 'https://news.example/2026/storm');
		expect(article.title).toBe('A storm is on its way here');
		expect(article.others).toEqual([{title: 'The ferry returns to the harbour', url: home}]);
		expect(article.blocks.filter((block) => block.text.includes('item 3.'))).toHaveLength(1);
	});

	it('stay together where each is an entry of the same text', () => {
		const entry = (at: number): string => `<article><h2>Update number ${at} of today</h2>${text(6)}</article>`;
		expect(read(page(`<main><h1>The ferry returns to the harbour</h1>${entry(1)}${entry(2)}</main>`)).others).toEqual(
			[],
		);
	});
});

describe('notes and repetitions', () => {
	it('a correction stays and is marked, wherever it stands', () => {
		const note = 'Correction: an earlier version of this article gave the wrong name for the harbour master.';
		const article = read(
			story(`${text(6)}<footer class="meta"><p><em>${note}</em></p></footer><p class="meta">${note}</p>`),
		);
		expect(article.blocks.filter((block) => block.note)).toEqual([{kind: 'text', text: note, note: true}]);
		expect(article.html).toContain('data-note="correction"');
	});

	it('an update of the date is none', () => {
		expect(read(story(`<p>Updated: 12 May 2026, 10.30</p>${text(6)}`)).blocks.some((block) => block.note)).toBe(false);
	});

	it.each([
		['a blockquote', '<blockquote><p>A winter in which the harbour stood still</p></blockquote>'],
		['a box', '<div class="pull-quote"><p>A winter in which the harbour stood still</p></div>'],
	])('a pull quote is told from a quotation and its words are counted once: %s', (_, quote) => {
		const plain = read(story(text(6)));
		const article = read(story(`${text(3)}${quote}${text(6).split('\n').slice(3).join('\n')}`));
		expect(article.blocks.filter(({kind}) => kind === 'pull').map((block) => block.text)).toEqual([
			'A winter in which the harbour stood still',
		]);
		expect(article.words).toBe(plain.words);
	});

	it('a quotation that stands nowhere else stays one', () => {
		const article = read(
			story(`${text(3)}<blockquote><p>We waited for the boat all winter long.</p></blockquote>${text(3)}`),
		);
		expect(article.blocks.some(({kind}) => kind === 'pull')).toBe(false);
		expect(article.blocks.some(({kind}) => kind === 'quote')).toBe(true);
	});
});

describe('what a page says of its article', () => {
	it('each author, the section, the address and what stands below the lead image', () => {
		const facts = {
			'@type': 'NewsArticle',
			headline: 'The ferry returns to the harbour',
			author: [{name: 'Maren Oakes'}, {name: 'Tom Reddy'}],
			articleSection: 'Local',
			image: 'https://cdn.example/ferry-1200.jpg',
		};
		const head = `<link rel="canonical" href="${home}"><script type="application/ld+json">${JSON.stringify(facts)}</script>`;
		const figure =
			'<figure><img src="https://cdn.example/ferry-1200.jpg" width="1200"><figcaption>The quay in March</figcaption></figure>';
		const article = read(
			page(`<article><h1>The ferry returns to the harbour</h1>${figure}${text(6)}</article>`, head),
			`${home}?utm_source=x`,
		);
		expect(article).toMatchObject({
			authors: ['Maren Oakes', 'Tom Reddy'],
			byline: 'Maren Oakes, Tom Reddy',
			section: 'Local',
			canonical: home,
			imageCaption: 'The quay in March',
		});
	});
});

describe('a failure', () => {
	it('says what failed', () => {
		const broken = new DOMParser().parseFromString(story(text(6)), 'text/html');
		const reading = extract(broken, home, {
			has: () => {
				throw new TypeError('out of order');
			},
			[Symbol.iterator]: () => [][Symbol.iterator](),
		} as unknown as ReadonlySet<Element>);
		expect(reading).toEqual({none: 'failed', reason: 'choosing: TypeError: out of order'});
	});
});
