import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start} from '../support/extension';

describe.each(browsers)('picking by hand, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let visits = 0;

	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/live/picking.html');
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	async function visit(): Promise<void> {
		visits += 1;
		await driver.goto(`${page.url}?visit=${visits}`);
	}

	const isShown = (selector: string): Promise<boolean> =>
		driver.run(`return document.querySelector('${selector}')?.checkVisibility() === true;`);
	const isPicking = (): Promise<boolean> =>
		driver.run(`return document.querySelector('[popover="manual"]')?.matches(':popover-open') === true;`);

	/** Opens the popup, presses an entry of its menu, and waits for the picker. */
	async function pick(how: 'remove' | 'keep'): Promise<void> {
		const popup = await click(driver);
		await popup.click('[popovertarget="menu"]');
		await popup.click(`#menu [data-item="${how}"]`);
		await until(isPicking, 'the picker is on the page');
		await until(async () => !(await popup.isOpen()), 'the popup closes');
	}

	/** Points at the middle of something. */
	async function point(selector: string, press: boolean): Promise<void> {
		const [x, y] = await driver.run(`
			const box = document.querySelector('${selector}').getBoundingClientRect();
			return [box.left + box.width / 2, box.top + box.height / 2];`);
		await driver.point(x, y, press);
	}

	async function end(): Promise<void> {
		await driver.press('Escape');
		await until(async () => !(await isPicking()), 'the picker is gone');
	}

	const lines = (popup: Popup): Promise<string[]> =>
		popup.run(
			`return [...document.querySelectorAll('#ledger li')].map(line => line.className + ': ' + line.textContent);`,
		);

	it('removes by a click and by the keyboard, undoes, and the page hears nothing of it', async () => {
		await visit();
		await pick('remove');
		await point('#weather', true);
		await until(async () => !(await isShown('#weather')), 'the weather is gone');
		await driver.press('u');
		await until(() => isShown('#weather'), 'the weather is back');
		await point('#stocks b', false);
		await driver.press('ArrowUp');
		await driver.press('Enter');
		await until(async () => !(await isShown('#stocks')), 'the stocks are gone');
		await end();
		expect(await driver.run('return window.heard;')).toEqual([]);
		const popup = await click(driver);
		try {
			const picked = (await lines(popup)).filter((line) => line.includes('Barley'));
			expect(picked).toHaveLength(1);
			expect(picked[0]).toMatch(/^removed: .*picked by you/);
			const line = `[...document.querySelectorAll('#ledger li')].find(line => line.textContent.includes('Barley'))`;
			await popup.run(`${line}.querySelector('[data-action="toggle"]').click();`);
			await until(() => isShown('#stocks'), 'the ledger puts it back');
		} finally {
			await popup.close();
		}
	});

	it('remembers for the site what it is told to remember; the settings take it off', async () => {
		await visit();
		await pick('remove');
		await point('#weather', false);
		await driver.press('r');
		await driver.press('Enter');
		await until(async () => !(await isShown('#weather')), 'the weather is gone');
		await end();
		await visit();
		expect(await isShown('#weather')).toBe(true);
		await (await click(driver)).close();
		await until(async () => !(await isShown('#weather')), 'the weather is gone at the next visit');
		await driver.goto(`${driver.origin}/options/options.html`);
		const rows = `[...document.querySelectorAll('[data-choice="remove"]')]`;
		await until(() => driver.run(`return ${rows}.length === 1;`), 'it stands in the settings');
		await driver.run(`${rows}[0].querySelector('button').click();`);
		await until(() => driver.run(`return ${rows}.length === 0;`), 'it is off the list');
		await visit();
		await (await click(driver)).close();
		expect(await isShown('#weather')).toBe(true);
	});

	it('keeps what it is pointed at, which cleaning would take', async () => {
		await visit();
		await (await click(driver)).close();
		await until(async () => !(await isShown('#letter')), 'the newsletter form is taken');
		const popup = await click(driver);
		try {
			await popup.run(`document.querySelector('#ledger li.removed [data-action="toggle"]').click();`);
			await until(() => isShown('#letter'), 'it is put back');
		} finally {
			await popup.close();
		}

		await pick('keep');
		await point('#letter h2', false);
		await driver.press('ArrowUp');
		await driver.press('Enter');
		await end();
		await visit();
		await (await click(driver)).close();
		expect(await isShown('#letter')).toBe(true);
	});
});
