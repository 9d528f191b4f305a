import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {browsers, click, startVisits, texts, type Visits} from '../support/extension';

const everywhere = '*://*/*';

describe.each(browsers)('all sites, in %s', (name) => {
	let driver: Driver;
	let visits: Visits;
	beforeAll(async () => {
		visits = await startVisits(name, everywhere);
		({driver} = visits);
	});
	afterAll(() => visits?.close());

	const visit = () => visits.visit();
	const isCluttered = () => visits.shows('Leave a Comment');
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
		expect(await visits.isOn(popup)).toBe(false);
		await popup.close();
	});
});
