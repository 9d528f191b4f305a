import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {browsers, click, startVisits, texts, type Visits} from '../support/extension';

const site = 'http://127.0.0.1/*';
const clutter = 'Leave a Comment';
/** Something else of the same page. */
const other = 'Leave your vote';

describe.each(browsers)('always on this site, in %s', (name) => {
	let driver: Driver;
	let visits: Visits;
	beforeAll(async () => {
		visits = await startVisits(name, site);
		({driver} = visits);
	});
	afterAll(() => visits?.close());

	const visit = () => visits.visit();
	const isCluttered = () => visits.shows(clutter);
	const isOn = (popup: Popup) => visits.isOn(popup);
	const cleansItself = () => until(async () => !(await isCluttered()), 'the page is cleaned without a click');

	const hasPause = (popup: Popup): Promise<boolean> =>
		popup.run(`return document.querySelector('#always button') !== null;`);

	/** In a popup of its own, on this page. */
	async function inPopup(work: (popup: Popup) => Promise<void>): Promise<void> {
		const popup = await click(driver);
		try {
			await work(popup);
		} finally {
			await popup.close();
		}
	}

	it('is off until the reader says so, and true at every opening', async () => {
		await visit();
		await inPopup(async (popup) => {
			expect(await isOn(popup)).toBe(name === 'chrome');
			if (driver.answer) {
				await popup.click('#always input');
				await driver.answer(true);
				await until(() => hasPause(popup), 'the switch shows that it is on');
			}
		});
		await visit();
		await cleansItself();
		await inPopup(async (popup) => {
			expect(await isOn(popup)).toBe(true);
			// The script that reads comes with the click, also where the one that cleans was there before.
			expect((await texts(popup, '#quotes .key')).length).toBeGreaterThan(0);
		});
	});

	// Only Firefox's question can be answered by a program.
	it.skipIf(name === 'chrome')('says so when the reader refuses the permission, and works as before', async () => {
		await driver.revoke(site);
		await visit();
		await inPopup(async (popup) => {
			await isOn(popup);
			await popup.click('#always input');
			await driver.answer?.(false);
			await until(async () => (await texts(popup, '.toast')).length === 1, 'the refusal is said');
			expect((await texts(popup, '.toast'))[0]).toContain('did not give the permission');
			expect(await isOn(popup)).toBe(false);
			expect((await texts(popup, '#quotes .key')).length).toBeGreaterThan(0);
			await popup.click('#always input');
			await driver.answer?.(true);
			await until(() => hasPause(popup), 'a second thought is heard');
		});
	});

	it('leaves what is kept on the site, and takes the rest', async () => {
		const line = `[...document.querySelectorAll('#ledger li')].find(item => item.textContent.includes('${clutter}'))`;
		const press = (popup: Popup) => popup.run(`${line}.querySelector('[data-action="remember"]').click();`);
		await visit();
		await cleansItself();
		await inPopup(async (popup) => {
			// The reading half comes with the click, where the cleaning half has been all along.
			expect((await texts(popup, '#text p')).length).toBeGreaterThan(3);
			await press(popup);
			await until(isCluttered, 'the comments are back');
			await until(() => popup.run(`return ${line}.querySelector('.kept') !== null;`), 'and kept');
		});
		await visit();
		await until(async () => !(await visits.shows(other)), 'the rest goes without a click');
		expect(await isCluttered()).toBe(true);
		await inPopup(async (popup) => {
			await press(popup);
			await until(async () => !(await isCluttered()), 'the comments go when they are kept no longer');
		});
	});

	it('pauses and resumes in one click', async () => {
		await visit();
		await inPopup(async (popup) => {
			await until(() => hasPause(popup), 'the pause is offered');
			const said = await popup.run(`return document.querySelector('#always button').textContent;`);
			await popup.click('#always button');
			await until(
				async () => (await popup.run(`return document.querySelector('#always button').textContent;`)) !== said,
				'the pause is on',
			);
		});
		await visit();
		expect(await isCluttered()).toBe(true);
		await inPopup(async (popup) => {
			await until(() => hasPause(popup), 'the end of the pause is offered');
			const said = await popup.run(`return document.querySelector('#always button').textContent;`);
			await popup.click('#always button');
			await until(
				async () => (await popup.run(`return document.querySelector('#always button').textContent;`)) !== said,
				'the pause is over',
			);
		});
		await visit();
		await cleansItself();
	});

	it('ends when the permission is given back', async () => {
		await visit();
		await inPopup(async (popup) => {
			expect(await isOn(popup)).toBe(true);
			await popup.click('#always input');
			await until(async () => !(await hasPause(popup)), 'the switch shows that it is off');
		});
		await visit();
		expect(await isCluttered()).toBe(true);
	});
});
