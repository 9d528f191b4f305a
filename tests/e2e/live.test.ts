import {readdirSync, readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start} from '../support/extension';

const folder = 'tests/fixtures/live';
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));

interface Expect {
	/** Selectors of what must not be seen afterwards. */
	readonly gone: readonly string[];
	/** Selectors of what must. */
	readonly stay: readonly string[];
	readonly text: readonly string[];
	/** A selector that shows when the page has done what it does. */
	readonly ready?: string;
}

const expectOf = (file: string): Expect =>
	JSON.parse(/id="expect">(.*?)<\/script>/s.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1] ?? '{}');

/** Of the selectors given, those that can be seen. */
const seen = (selectors: readonly string[]) => `
	const box = element => element.checkVisibility() && element.getBoundingClientRect().height > 1;
	return ${JSON.stringify(selectors)}.filter(selector => [...document.querySelectorAll(selector)].some(element => box(element)));`;

const scrolls = `
	const before = document.querySelector('h1').getBoundingClientRect().top;
	window.scrollBy({top: 200, behavior: 'instant'});
	const moved = before - document.querySelector('h1').getBoundingClientRect().top;
	window.scrollTo({top: 0, behavior: 'instant'});
	return moved > 50;`;

/** Whether the first words of a paragraph can be clicked on: nothing lies over them. */
const canBeClicked = (words: string) => `
	const paragraph = [...document.querySelectorAll('p')].find(one => one.textContent.startsWith(${JSON.stringify(words)}));
	paragraph.scrollIntoView({block: 'center', behavior: 'instant'});
	const box = paragraph.getBoundingClientRect();
	return paragraph.contains(document.elementFromPoint(box.left + 20, box.top + 10)) && !paragraph.closest('[inert], [aria-hidden="true"]');`;

describe.each(browsers)('pages with scripts of their own, in %s', (name) => {
	let driver: Driver;
	beforeAll(async () => {
		driver = await start(name);
	});
	afterAll(() => driver?.close());

	it.each(pages)('%s', async (file) => {
		const {gone, stay, text, ready} = expectOf(file);
		const page = await serve(`${folder}/${file}`);
		try {
			await driver.goto(page.url);
			if (ready) {
				await until(() => driver.run(`return document.querySelector('${ready}') !== null;`), 'the page is ready');
			}

			const popup = await click(driver);
			await popup.close();
			// What is judged late (a frame that never loads) goes late.
			await until(
				async () => (await driver.run(seen(gone))).length === 0,
				`nothing is left of ${gone.join(', ')}`,
				20_000,
			);
			expect(await driver.run(seen(stay))).toEqual(stay);
			if (gone.length > 0) {
				expect(await driver.run(scrolls), 'scrolls').toBe(true);
				for (const words of text) {
					expect(await driver.run(canBeClicked(words)), words).toBe(true);
				}
			}
		} finally {
			page.close();
		}
	});
});
