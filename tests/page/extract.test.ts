import {Readability} from '@mozilla/readability';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../src/model/article';
import {extract} from '../../src/reading/extract';

interface Expected {
	readonly url: string;
	readonly title: string;
	readonly site: string;
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly byline?: string;
	/** Words of the body, each within one block. */
	readonly has: readonly string[];
	readonly absent: readonly string[];
}

const folder = '../fixtures/pages/';
const pages = import.meta.glob<string>('../fixtures/pages/*/page.html', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const answers = import.meta.glob<Expected>('../fixtures/pages/*/expected.json', {import: 'default', eager: true});
const slugs = Object.keys(pages).map((path) => path.slice(folder.length, -'/page.html'.length));

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function articleOf(html: string, url: string): Article {
	const reading = extract(parse(html), url, new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none}`);
	}

	return reading.article;
}

describe.each(slugs)('%s', (slug) => {
	const html = pages[`${folder}${slug}/page.html`] ?? '';
	const expected = answers[`${folder}${slug}/expected.json`] as Expected;
	const {has, absent, url, byline, title, site, lang, dir} = expected;

	it('is read whole, and nothing else with it', () => {
		const article = articleOf(html, url);
		const body = article.blocks.filter(({kind}) => kind !== 'caption').map(({text}) => text);
		for (const words of has) {
			expect(
				body.some((text) => text.includes(words)),
				words,
			).toBe(true);
		}

		for (const words of absent) {
			expect(body.join('\n')).not.toContain(words);
		}

		expect(article).toMatchObject({title, site, lang, dir, ...(byline ? {byline} : {})});
	});

	it('is not read so by Readability alone', () => {
		const text = fold(new Readability(parse(html)).parse()?.textContent ?? '');
		const right = has.every((words) => text.includes(words)) && !absent.some((words) => text.includes(words));
		expect(right).toBe(false);
	});
});
