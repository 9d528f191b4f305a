import {describe, expect, it} from 'vitest';
import {peopleOf} from '../../src/ui/people';
import {bibtex, cslJson, plainReference} from '../../src/ui/references';
import type {Words} from '../../src/ui/words';
import {article} from '../support/article';

const words: Words = {text: (key) => key, plural: (key) => key, has: () => false, language: 'en'};
const today = new Date('2026-11-24T12:00:00Z');

describe('the people of a byline', () => {
	it.each([
		['Maren Oakes', [{family: 'Oakes', given: 'Maren'}]],
		[
			'Maren Oakes, Jo van der Berg and Ana de la Cruz',
			[
				{family: 'Oakes', given: 'Maren'},
				{family: 'van der Berg', given: 'Jo'},
				{family: 'de la Cruz', given: 'Ana'},
			],
		],
		['Martin King, Jr.', [{family: 'King', given: 'Martin Jr.'}]],
		['山田太郎、佐藤 花子', [{literal: '山田太郎'}, {family: '佐藤', given: '花子'}]],
		['김철수', [{literal: '김철수'}]],
		['Associated Press', [{literal: 'Associated Press'}]],
		['Bono', [{literal: 'Bono'}]],
		[
			'Anna Schmidt und Ole Brandt',
			[
				{family: 'Schmidt', given: 'Anna'},
				{family: 'Brandt', given: 'Ole'},
			],
		],
		[null, []],
		[' ', []],
	])('%s', (byline, people) => {
		expect(peopleOf(byline)).toEqual(people);
	});
});

describe('an article for citation managers', () => {
	it('is one item of CSL-JSON, dated as the publisher dates it', () => {
		expect(JSON.parse(cslJson(article({dek: 'Before dawn.'}), today))).toEqual([
			{
				id: 'oakes2026harbour',
				type: 'article-newspaper',
				title: 'The harbour wakes early',
				author: [{family: 'Oakes', given: 'Maren'}],
				'container-title': 'The Tidewater Gazette',
				issued: {'date-parts': [[2026, 10, 3]]},
				accessed: {'date-parts': [[2026, 11, 24]]},
				URL: 'https://news.example.org/harbour',
				abstract: 'Before dawn.',
				language: 'en',
			},
		]);
	});

	it('leaves out of CSL-JSON what is not known', () => {
		const bare = article({byline: null, published: null, lang: null, site: null, title: '港の朝'});
		expect(JSON.parse(cslJson(bare, today))).toEqual([
			{
				id: 'example',
				type: 'article-newspaper',
				title: '港の朝',
				'container-title': 'news.example.org',
				accessed: {'date-parts': [[2026, 11, 24]]},
				URL: 'https://news.example.org/harbour',
			},
		]);
	});

	it('is an entry of BibTeX', () => {
		const two = article({byline: 'Maren Oakes, Associated Press'});
		expect(bibtex(two, today)).toBe(
			[
				'@article{oakes2026harbour,',
				'\tauthor = {Oakes, Maren and {Associated Press}},',
				'\ttitle = {{The harbour wakes early}},',
				'\tjournal = {The Tidewater Gazette},',
				'\tyear = {2026},',
				'\tmonth = oct,',
				'\tday = {3},',
				'\turl = {https://news.example.org/harbour},',
				'\turldate = {2026-11-24},',
				'\tlanguage = {en},',
				'}\n',
			].join('\n'),
		);
	});

	it('escapes in BibTeX what TeX would take for its own', () => {
		const wild = article({
			title: '100 % of {A} & B_c #1 \\ ~^ $5',
			site: 'News & More',
			published: null,
			url: 'https://news.example.org/a}b{c?d=1&e=%20#f_g',
		});
		const entry = bibtex(wild, today);
		expect(entry).toContain(
			String.raw`title = {{100 \% of \{A\} \& B\_c \#1 \textbackslash{} \textasciitilde{}\textasciicircum{} \$5}},`,
		);
		expect(entry).toContain(String.raw`journal = {News \& More},`);
		expect(entry).toContain('url = {https://news.example.org/a%7Db%7Bc?d=1&e=%20#f_g},');
		expect(entry).not.toMatch(/year|month|day =/);
		let depth = 0;
		for (const sign of entry.replace(/\\[{}]/g, '')) {
			depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
			expect(depth).toBeGreaterThanOrEqual(0);
		}

		expect(depth).toBe(0);
	});

	it('is one line and its address as plain text', () => {
		expect(plainReference(article(), words)).toBe(
			'Maren Oakes, “The harbour wakes early”, The Tidewater Gazette, October 3, 2026\nhttps://news.example.org/harbour',
		);
	});
});
