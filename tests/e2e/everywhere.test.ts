import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start, texts} from '../support/extension';

const everywhere = '*://*/*';

describe.each(browsers)('all sites, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let visits = 0;
	beforeAll(async () => {
		// No program can press "Allow" in Chrome: there the permission is from an earlier run of the browser.
		driver = await start(name, name === 'chrome' ? [everywhere] : undefined);
		page = await serve('tests/fixtures/sample/page.html');
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const visit = () => {
		visits += 1;
		return driver.goto(`${page.url}?visit=${visits}`);
	};
	const isCluttered = (): Promise<boolean> => driver.run(`return document.body.innerText.includes('Leave a Comment');`);
	const isTicked = async (): Promise<boolean> => {
		await driver.goto(`${driver.origin}/options/options.html`);
		await until(
			() => driver.run(`return document.querySelector('#everywhere input') !== null;`),
			'the switch is drawn',
		);
		return driver.run(`return document.querySelector('#everywhere input').checked;`);
	};
	/** By the key, so that it counts as the reader's deed. */
	const press = async () => {
		await driver.run(`document.querySelector('#everywhere input').focus();`);
		await driver.press(' ');
	};

	it('is off until the reader says so in the settings, which say what the browser will', async () => {
		expect(await isTicked()).toBe(name === 'chrome');
		expect(await driver.run(`return document.querySelector('#everywhere small').textContent;`)).toContain(
			'read and change your data on all websites',
		);
		if (driver.answer) {
			await press();
			await driver.answer(true);
			await until(
				() => driver.run(`return document.querySelector('#everywhere input').checked;`),
				'the switch shows that it is on',
			);
		}

		expect(await isTicked()).toBe(true);
	});

	it('cleans articles without a click, and the popup says why', async () => {
		await visit();
		await until(async () => !(await isCluttered()), 'the page is cleaned without a click');
		const popup = await click(driver);
		await until(async () => (await texts(popup, '#always')).join('').includes('Cleaned on all sites'), 'it says so');
		await popup.close();
	});

	it('ends when the browser takes the permission away', async () => {
		await driver.revoke(everywhere);
		expect(await isTicked()).toBe(false);
		await visit();
		expect(await isCluttered()).toBe(true);
		const popup = await click(driver);
		await until(() => popup.run(`return document.querySelector('#always input') !== null;`), 'the switch is back');
		expect(await popup.run(`return document.querySelector('#always input').checked;`)).toBe(false);
		await popup.close();
	});
});
