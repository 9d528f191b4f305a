import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import '../../src/engine';
import type {Engine} from '../../src/engine';
import sampleExpected from '../fixtures/sample/expected.json';
import samplePage from '../fixtures/sample/page.html?raw';
import {frameOf} from '../support/frame';

const {cleanCopy} = globalThis as unknown as {cleanCopy: Engine};

interface Expected {
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly clutter: readonly string[];
	readonly quotes: readonly (readonly [string, string])[];
	readonly notQuotes: readonly string[];
}

interface SeedExpected {
	readonly title: string;
	readonly bodyParagraphs: readonly string[];
	readonly clutterLines: readonly string[];
	readonly keyQuotes: readonly {readonly text: string; readonly speaker: string}[];
	readonly notQuotes: readonly string[];
}

// The page the project started from stands beside it where it is developed; not in every clone.
const seedPages = import.meta.glob<string>('../../../shared/seed/*.html', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const seedExpected = Object.values(
	import.meta.glob<SeedExpected>('../../../shared/seed/expected.json', {import: 'default', eager: true}),
);

const pages: [string, string, Expected][] = [
	[
		'sample',
		samplePage,
		{...sampleExpected, quotes: sampleExpected.quotes.map(([text = '', name = '']) => [text, name])},
	],
	...seedExpected.flatMap((seed) =>
		Object.entries(seedPages).map(([file, html]): [string, string, Expected] => [
			file.split('/').at(-1) ?? file,
			html,
			{
				title: seed.title,
				paragraphs: seed.bodyParagraphs,
				clutter: seed.clutterLines,
				quotes: seed.keyQuotes.map(({text, speaker}) => [text, speaker]),
				notQuotes: seed.notQuotes,
			},
		]),
	),
];

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(pages)('%s', (_, html, expected) => {
	let page: Awaited<ReturnType<typeof frameOf>>;
	beforeEach(async () => {
		page = await frameOf(html);
	});
	afterEach(() => page.close());

	// Without the site's header: its log-in link is the site's, and stays.
	const lines = () =>
		[...page.document.body.children]
			.filter((part) => !part.matches('header') && part.checkVisibility())
			.flatMap((part) => (part as HTMLElement).innerText.split('\n').map(folded));
	const isClutter = (line: string) => expected.clutter.some((words) => line === words || line.startsWith(`${words}.`));

	it('shows clutter before (or the test proves nothing), none after, and every paragraph', () => {
		expect(lines().filter(isClutter).length).toBeGreaterThan(3);
		cleanCopy.clean(page.document, {settled: true});
		expect(lines().filter(isClutter)).toEqual([]);
		for (const paragraph of expected.paragraphs) {
			expect(folded(page.document.body.innerText)).toContain(folded(paragraph));
		}
	});

	it('is given back to the letter, and cleaning twice is cleaning once', () => {
		const before = page.document.documentElement.outerHTML;
		const removed = cleanCopy.clean(page.document, {settled: true});
		expect(removed.length).toBeGreaterThan(0);
		const once = page.document.documentElement.outerHTML;
		expect(cleanCopy.clean(page.document, {settled: true})).toEqual([]);
		expect(page.document.documentElement.outerHTML).toBe(once);
		cleanCopy.restore(page.document);
		expect(page.document.documentElement.outerHTML).toBe(before);
	});

	it.each([false, true])('is read whole and clean, the page untouched (cleaned before: %s)', (cleaned) => {
		if (cleaned) {
			cleanCopy.clean(page.document);
		}

		const before = page.document.documentElement.outerHTML;
		const article = cleanCopy.read(page.document, 'https://news.example.org/story');
		expect(page.document.documentElement.outerHTML).toBe(before);
		expect(article?.title).toBe(expected.title);
		const texts = article?.blocks.map(({text}) => folded(text)) ?? [];
		// Lines of credit may stand in the article or not.
		for (const paragraph of expected.paragraphs.filter((text) => !/^(?:In Xataka|Image) \|/.test(text))) {
			expect(
				texts.some((text) => text.startsWith(folded(paragraph))),
				paragraph,
			).toBe(true);
		}

		expect(texts.filter(isClutter)).toEqual([]);
	});

	it('gives the key quotes with their speakers, and no scare quotes', () => {
		const quotes = cleanCopy.read(page.document, 'https://news.example.org/story')?.quotes ?? [];
		for (const [text, speaker] of expected.quotes) {
			const found = quotes.filter((quote) => quote.text.startsWith(text.replace(/[,.]$/, '')));
			expect(
				found.map((quote) => quote.speaker?.name),
				text,
			).toEqual([speaker]);
		}

		expect(quotes.filter((quote) => expected.notQuotes.includes(quote.text))).toEqual([]);
	});
});
