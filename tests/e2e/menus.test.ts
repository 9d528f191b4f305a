import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start} from '../support/extension';

describe.each(browsers)('the menu of the right mouse button, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let visits = 0;
	beforeAll(async () => {
		driver = await start(name, name === 'chrome' ? {allowed: ['http://127.0.0.1/*']} : {});
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
	/** Without what covers the page, so that the mouse reaches it; selects a paragraph by its number. */
	const select = (paragraph: number) =>
		driver.run(`
			for (const layer of document.querySelectorAll('.mfp-bg, .mfp-wrap')) { layer.remove(); }
			const chosen = document.querySelectorAll('.entry-content > p')[${paragraph}];
			chosen.id = 'chosen';
			chosen.scrollIntoView({block: 'center', behavior: 'instant'});
			getSelection().selectAllChildren(chosen);
			return chosen.textContent;`);
	const readerIsOpen = () =>
		until(async () => {
			return (
				(await driver.url()).startsWith(`${driver.origin}/reader/`) &&
				(await driver.run(`return document.querySelector('article p') !== null;`))
			);
		}, 'the reader shows the article');
	const articleText = (): Promise<string> => driver.run(`return document.querySelector('article').innerText;`);

	it('reads this page', async () => {
		await visit();
		await select(0);
		await driver.run(`getSelection().removeAllRanges();`);
		await driver.chooseEntry('read-page', 'h1');
		await readerIsOpen();
		expect(await articleText()).toContain('The supply boat came twice on Thursday');
	});

	it('cleans this page', async () => {
		await visit();
		await select(0);
		await driver.run(`getSelection().removeAllRanges();`);
		await driver.chooseEntry('clean-page', 'h1');
		await until(
			async () => !(await driver.run(`return document.body.innerText.includes('Leave a Comment');`)),
			'the page is clean',
		);
	});

	it('reads what is selected, and nothing else', async () => {
		await visit();
		const selected = await select(1);
		await driver.chooseEntry('read-selection', '#chosen');
		await readerIsOpen();
		const text = await articleText();
		expect(text).toContain(selected.slice(0, 40));
		expect(text).toContain('The last keeper of Skarholm hands over the keys');
		expect(text).not.toContain('The supply boat came twice');
	});

	it('copies a link to what is selected, which opens the page there', async () => {
		await visit();
		const selected: string = await select(1);
		const address = await driver.url();
		await driver.chooseEntry('copy-quote-link', '#chosen');
		const link = await until(async () => {
			const {text} = await driver.clipboard();
			return text.startsWith(address) ? text : null;
		}, 'the link is copied');
		const fragment = decodeURIComponent(link.slice(address.length));
		expect(fragment.startsWith('#:~:text=')).toBe(true);
		// The first words, the last words, no more.
		expect(fragment.length).toBeLessThan(100);
		expect(selected).toContain(fragment.slice('#:~:text='.length).split(',')[0] ?? '?');
	});

	it('opens a link in the reader where its site is allowed', async () => {
		await visit();
		if (driver.answer) {
			const popup = await click(driver);
			await until(() => popup.run(`return document.querySelector('#always input') !== null;`), 'the switch is drawn');
			await popup.click('#always input');
			await driver.answer(true);
			await until(() => popup.run(`return document.querySelector('#always button') !== null;`), 'it is on');
			await popup.close();
		}

		await driver.run(`
			document.querySelector('.tg-logo').href = '/page.html?linked';
			document.querySelector('.tg-logo').textContent = 'A story of today';`);
		await select(0);
		await driver.run(`getSelection().removeAllRanges(); scrollTo({top: 0, behavior: 'instant'});`);
		await driver.chooseEntry('open-in-reader', '.tg-logo');
		await until(
			async () => (await driver.addresses()).some((address) => address.startsWith(`${driver.origin}/reader/`)),
			'the reader opens in another tab',
		);
	});
});
