import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start} from '../support/extension';

const words = 'Leave a Comment';

describe.each(browsers)('keep this here, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let visits = 0;

	beforeAll(async () => {
		driver = await start(name);
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
	const isShown = (): Promise<boolean> =>
		driver.run(`return document.body.innerText.includes(${JSON.stringify(words)});`);

	async function inPopup<T>(work: (popup: Popup) => Promise<T>): Promise<T> {
		const popup = await click(driver);
		try {
			await popup.run(`document.querySelector('#ledger details').open = true;`);
			return await work(popup);
		} finally {
			await popup.close();
		}
	}

	/** The line of the ledger about comments, by its number. */
	const line = `[...document.querySelectorAll('#ledger li')].find(item => item.textContent.includes(${JSON.stringify(words)}))`;
	const labels = (popup: Popup): Promise<string[]> =>
		popup.run(`return [...${line}.querySelectorAll('button')].map(button => button.dataset.action);`);
	const press = async (popup: Popup) => {
		const id = await popup.run(`${line}.scrollIntoView({block: 'center'}); return ${line}.dataset.finding;`);
		await popup.click(`[data-finding="${id}"] [data-action="remember"]`);
	};

	it('puts it back, and leaves it there at the next visit', async () => {
		await visit();
		await inPopup(async (popup) => {
			expect(await isShown()).toBe(false);
			await press(popup);
			await until(isShown, 'the comments are back');
			await until(() => popup.run(`return ${line}.querySelector('.kept') !== null;`), 'the ledger says so');
		});
		await visit();
		await inPopup(async (popup) => {
			expect(await isShown()).toBe(true);
			expect(await popup.run(`return document.querySelectorAll('#ledger li.removed').length;`)).toBeGreaterThan(0);
			expect(await labels(popup)).toEqual(['show', 'remember']);
		});
	});

	it('stands in the settings, and can be taken off there', async () => {
		await driver.goto(`${driver.origin}/options/options.html`);
		const rows = `[...document.querySelectorAll('[data-choice="keep"]')]`;
		await until(() => driver.run(`return ${rows}.length > 0;`), 'the list is shown');
		expect(await driver.run(`return ${rows}.map(row => row.textContent).join();`)).toContain('127.0.0.1');
		await driver.run(`${rows}[0].querySelector('button').click();`);
		await until(() => driver.run(`return ${rows}.length === 0;`), 'the list is empty');
		await visit();
		await inPopup(async () => {
			expect(await isShown()).toBe(false);
		});
	});

	it('is kept no longer at a press of the same button', async () => {
		await visit();
		await inPopup(async (popup) => {
			await press(popup);
			await until(() => popup.run(`return ${line}.querySelector('.kept') !== null;`), 'the ledger says so');
			expect(await isShown()).toBe(true);
			await press(popup);
			await until(async () => !(await isShown()), 'the comments are gone again');
		});
		await visit();
		await inPopup(async () => {
			expect(await isShown()).toBe(false);
		});
	});
});
