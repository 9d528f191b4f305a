import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import type {Article, Block} from '../../src/model/article';
import {quotesOf} from '../../src/quotes/index';
import {textFragment} from '../../src/quotes/link';
import {quoteUrl} from '../../src/ui/quote-url';
import {article} from '../support/article';
import {browsers, start} from '../support/extension';

/** The article of the fixture in view, as reading would give it. */
async function articleOf(driver: Driver, url: string): Promise<Article> {
	const texts: string[] = await driver.run(
		`return [...document.querySelectorAll('p')].map(p => p.textContent.replace(/\\s+/g, ' ').trim());`,
	);
	const lang: string = await driver.run('return document.documentElement.lang;');
	const title: string = await driver.run('return document.title;');
	const blocks = texts.map((text): Block => ({kind: 'text', text}));
	return article({url, title, lang, blocks, quotes: quotesOf(blocks, lang, {title, dek: null})});
}

/** Where the quotation stands in the window: its lines, and whether all of them are in view. */
const place = `
	const lines = [...document.getElementById('said').getClientRects()];
	const seen = lines.every(({top, bottom}) => top >= 0 && bottom <= innerHeight);`;

/** How much of the quotation has the colour of highlighted words, and how many pixels elsewhere have it. */
async function highlight(driver: Driver): Promise<{inside: number; outside: number}> {
	const picture = (await driver.screenshot()).toString('base64');
	return driver.run(`${place}
		const image = new Image();
		image.src = 'data:image/png;base64,${picture}';
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width;
		canvas.height = image.height;
		const context = canvas.getContext('2d');
		context.drawImage(image, 0, 0);
		const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
		let inside = 0, outside = 0, area = 0;
		for (const {width, height} of lines) area += width * height;
		for (let i = 0; i < data.length; i += 4) {
			if (data[i] < 250 || data[i + 1] > 5 || data[i + 2] < 250) continue;
			const x = (i / 4) % canvas.width, y = Math.floor(i / 4 / canvas.width);
			const own = lines.some(({left, right, top, bottom}) => x >= left - 2 && x <= right + 2 && y >= top - 4 && y <= bottom + 4);
			if (own) inside++; else outside++;
		}
		return {inside: inside / area, outside};`);
}

describe.each(browsers)('the link to a quote, in %s', (name) => {
	let driver: Driver;
	beforeAll(async () => {
		driver = await start(name);
	});
	afterAll(async () => {
		await driver?.close();
	});

	it.each(['repeated', 'inline', 'arabic'])('opens the page at it and highlights it: %s', async (fixture) => {
		const page = await serve(`tests/fixtures/links/${fixture}.html`);
		try {
			await driver.goto(page.url);
			const read = await articleOf(driver, page.url);
			const [quote, ...others] = read.quotes;
			expect(others).toEqual([]);
			if (!quote) throw new Error('the fixture has one quotation');
			const address = quoteUrl(quote, read, textFragment);
			expect(address).toContain('#:~:text=');
			await driver.goto('about:blank');
			await driver.goto(address);
			await until(() => driver.run(`${place} return seen;`), 'the quotation is in view');
			await until(async () => (await highlight(driver)).inside > 0.5, 'its words are highlighted');
			expect((await highlight(driver)).outside).toBe(0);
		} finally {
			page.close();
		}
	});
});
