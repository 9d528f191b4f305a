import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start} from '../support/extension';

describe.each(browsers)('what happens later, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let popup: Popup;

	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/live/late.html');
		await driver.goto(page.url);
		popup = await click(driver);
	});
	afterAll(async () => {
		await popup?.close();
		page?.close();
		await driver?.close();
	});

	const ledger = (): Promise<string> =>
		popup.run(`return [...document.querySelectorAll('#ledger li.removed')].map(line => line.textContent).join('\\n');`);
	const isShown = (selector: string): Promise<boolean> =>
		driver.run(`return document.querySelector('${selector}')?.checkVisibility() === true;`);

	it('stands in the ledger of the popup that is open, with the number on its first line', async () => {
		expect(await ledger()).not.toContain('Sign up to keep reading');
		const count = await popup.run(`return document.querySelectorAll('#ledger li.removed').length;`);
		await driver.run('window.wall();');
		await until(async () => (await ledger()).includes('Sign up to keep reading'), 'the wall stands in the ledger');
		expect(await isShown('#gate')).toBe(false);
		// A wall, its curtain and its lock are one thing.
		expect(await popup.run(`return document.querySelectorAll('#ledger li.removed').length;`)).toBe(count + 1);
		expect(await popup.run(`return document.querySelector('#ledger .count').textContent;`)).toContain(
			String(count + 1),
		);
	});

	it('is another ledger when another article takes the page', async () => {
		await driver.run('window.next();');
		await until(async () => (await ledger()).includes('about the mill'), 'the ledger is about the new article');
		expect(await ledger()).not.toContain('Sign up to keep reading');
		expect([await isShown('#comments'), await isShown('h1')]).toEqual([false, true]);
		await popup.run(`document.querySelector('#ledger details').open = true;`);
		await popup.click('[data-action="all"]');
		await until(() => isShown('#comments'), 'what is undone is what was done to the new article');
		expect(await driver.run(`return document.documentElement.outerHTML.includes('data-');`)).toBe(false);
	});
});
