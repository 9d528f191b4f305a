import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {start} from '../support/extension';

// Only Firefox lets a program press a command's key so that it counts as the reader's.
describe('the key that reads the page, in firefox', () => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start('firefox');
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	it('goes straight to the reader', async () => {
		page = await serve('tests/fixtures/sample/page.html');
		await driver.goto(page.url);
		await driver.pressCommand?.('U');
		await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
		await until(() => driver.run(`return document.querySelector('article p') !== null;`), 'the article is there');
		expect(await driver.run('return document.querySelector("h1").textContent;')).toBe(
			'The last keeper of Skarholm hands over the keys',
		);
	});
});
