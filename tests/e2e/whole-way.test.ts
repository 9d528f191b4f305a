import {existsSync, readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, read, start, texts} from '../support/extension';

interface Expected {
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly clutter: readonly string[];
	readonly quotes: readonly (readonly [string, string])[];
	readonly notQuotes: readonly string[];
}

const sample: Expected = JSON.parse(readFileSync('tests/fixtures/sample/expected.json', 'utf8'));

/** Lines of credit may stand in the article or not. */
const isCredit = (text: string) => /^(?:In Xataka|Image) \|/.test(text);

/** The page the project started from stands beside it where it is developed; not in every clone. */
const seedFolder = '../shared/seed';
function seed(): Expected {
	const given = JSON.parse(readFileSync(`${seedFolder}/expected.json`, 'utf8'));
	return {
		title: given.title,
		paragraphs: given.bodyParagraphs,
		clutter: given.clutterLines,
		quotes: given.keyQuotes.map((quote: {text: string; speaker: string}) => [quote.text, quote.speaker]),
		notQuotes: given.notQuotes,
	};
}

const pages: [string, string, Expected][] = [['the sample', 'tests/fixtures/sample/page.html', sample]];
if (existsSync(seedFolder)) {
	pages.push(['the seed, live', `${seedFolder}/live.html`, seed()]);
	pages.push(['the seed, flat', `${seedFolder}/flat.html`, seed()]);
}

const visibleText = 'return document.body.innerText;';
// Without the site's header: its log-in link is the site's, and stays.
const belowHeader = `return [...document.body.children].filter(part => !part.matches('header') && part.checkVisibility()).map(part => part.innerText).join('\\n');`;
const outerHtml = 'return document.documentElement.outerHTML;';
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Lines of the page that are exactly a piece of clutter; inside a sentence the same words may stand. */
const clutterLines = (text: string, clutter: readonly string[]) => {
	const lines = text.split('\n').map(folded);
	return clutter.filter((words) => lines.some((line) => line === words || line.startsWith(`${words}.`)));
};

describe.each(browsers)('in %s', (name) => {
	let driver: Driver;
	beforeAll(async () => {
		driver = await start(name);
	});
	afterAll(() => driver?.close());

	describe.each(pages)('on %s', (_, file, expected) => {
		let page: Awaited<ReturnType<typeof serve>>;
		let before: string;
		beforeAll(async () => {
			page = await serve(file);
			await driver.goto(page.url);
			before = await driver.run(outerHtml);
		});
		afterAll(() => page?.close());

		it('cleans by a click, and shows what it read', async () => {
			const popup = await click(driver);
			try {
				expect(await texts(popup, '#title')).toEqual([expected.title]);
				const shown = folded((await texts(popup, '#text')).join(' '));
				for (const paragraph of expected.paragraphs.filter((text) => !isCredit(text))) {
					expect(shown).toContain(folded(paragraph));
				}

				const names = await popup.run(
					`return [...document.querySelectorAll('#quotes .key')].map(key => [key.querySelector('blockquote')?.textContent ?? '', key.querySelector('.name')?.textContent ?? '']);`,
				);
				expect(names.length).toBeGreaterThan(0);
				for (const [quote, speaker] of names) {
					const known = expected.quotes.find(([text]) => folded(quote).startsWith(folded(text).slice(0, 25)));
					expect(speaker, quote).toBe(known ? known[1] : speaker);
					expect(expected.notQuotes).not.toContain(quote);
				}

				expect((await texts(popup, '#ledger li')).length).toBeGreaterThan(0);
			} finally {
				await popup.close();
			}
		});

		it('leaves the article and no clutter on the page, which scrolls and can be clicked', async () => {
			const text = await driver.run(visibleText);
			expect(clutterLines(await driver.run(belowHeader), expected.clutter)).toEqual([]);
			for (const paragraph of expected.paragraphs) {
				expect(folded(text)).toContain(folded(paragraph));
			}

			const {scrolled, clickable} = await driver.run(`
				document.body.style.paddingBottom = '900px'; // a short page has nothing to scroll
				scrollTo({top: 400, behavior: 'instant'});
				const scrolled = scrollY;
				const words = ${JSON.stringify(expected.paragraphs[3]?.slice(0, 30))};
				const paragraph = [...document.querySelectorAll('p')].find(one => one.textContent.trim().startsWith(words));
				paragraph.scrollIntoView({block: 'center', behavior: 'instant'});
				const box = paragraph.getBoundingClientRect();
				return {scrolled, clickable: paragraph.contains(document.elementFromPoint(box.left + 20, box.top + 10))};`);
			expect(scrolled).toBeGreaterThan(0);
			expect(clickable).toBe(true);
			await driver.run(`scrollTo({top: 0, behavior: 'instant'}); document.body.style.paddingBottom = '';`);
		});

		it('opens the reader, from which Back returns to the page', async () => {
			await read(driver, await click(driver));
			const text = folded(await driver.run(visibleText));
			for (const paragraph of expected.paragraphs.filter((one) => !isCredit(one))) {
				expect(text).toContain(folded(paragraph));
			}

			await driver.back();
			await until(async () => (await driver.url()) === page.url, 'Back returns to the page');
		});

		it('restores to the letter', async () => {
			await driver.goto(page.url);
			const popup = await click(driver);
			try {
				await popup.run(`document.querySelector('#ledger summary').click();`);
				await popup.click('[data-action="all"]');
				await until(
					() => popup.run(`return document.querySelectorAll('#ledger li.removed').length === 0;`),
					'everything is put back',
				);
			} finally {
				await popup.close();
			}

			expect(await driver.run(outerHtml)).toBe(before);
		});
	});

	it('says what is wrong on a page that no extension may touch', async () => {
		await driver.goto(name === 'chrome' ? 'chrome://version/' : 'about:support');
		const popup = await click(driver);
		const [sentence = ''] = await texts(popup, '#quotes .sentence');
		await popup.close();
		expect(sentence.length).toBeGreaterThan(10);
	});
});
