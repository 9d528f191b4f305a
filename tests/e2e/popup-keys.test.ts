import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start, texts} from '../support/extension';
import {expectInOrder, focused, type Stop} from '../support/focus';

const quoteInFocus = `return [...document.querySelectorAll('.quote')].findIndex(card => card === document.activeElement);`;

describe.each(browsers)('the popup by keys alone, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let popup: Popup;
	let visits = 0;
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/sample/page.html');
	});
	afterEach(() => popup.close());
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const open = async () => {
		visits += 1;
		await driver.goto(`${page.url}?visit=${visits}`);
		popup = await click(driver);
	};
	const said = async () => (await texts(popup, '#said'))[0];
	const saysCopied = () => until(async () => (await said()) === 'Copied', 'it says "Copied"');
	const isOpen = (selector: string) =>
		popup.run(`return document.querySelector('${selector}')?.matches(':popover-open, [open]') ?? false;`);
	const pageHas = (text: string) => driver.run(`return document.body.innerText.includes('${text}');`);

	it('goes from quote to quote by j and k and by the arrows', async () => {
		await open();
		const at: number[] = [];
		for (const key of ['j', 'j', 'ArrowDown', 'k', 'ArrowUp']) {
			await popup.press(key);
			at.push(await popup.run(quoteInFocus));
		}

		expect(at).toEqual([0, 1, 2, 1, 0]);
	});

	it('copies by c, and a link by l', async () => {
		await open();
		await popup.press('j');
		await popup.press('c');
		await saysCopied();
		await popup.run(`document.querySelector('#said').textContent = '';`);
		await popup.press('l');
		await saysCopied();
	});

	it('restores and cleans again by x, and puts the last thing back by u', async () => {
		await open();
		await popup.press('x');
		await until(() => pageHas('Leave a Comment'), 'the page is restored');
		await popup.press('x');
		await until(async () => !(await pageHas('Leave a Comment')), 'the page is clean again');
		const removed = await texts(popup, '#ledger li.removed');
		await popup.press('u');
		await until(
			async () => (await texts(popup, '#ledger li.removed')).length === removed.length - 1,
			'one thing is back',
		);
	});

	it('scrolls the page to a quote by s', async () => {
		await open();
		await popup.press('k');
		await popup.press('j');
		await popup.press('s');
		await until(async () => (await driver.run('return CSS.highlights.size;')) === 1, 'the quote is marked in the page');
	});

	it('lists the keys under ?, and Esc closes the list but not the popup', async () => {
		await open();
		await popup.press('?');
		await until(() => isOpen('#keys'), 'the list is open');
		expect((await texts(popup, '#keys dt')).join(' ')).toMatch(/↵r.*j↓.*k↑.*c.*l.*s.*x.*u.*\?.*Esc/);
		await popup.press('Escape');
		await until(async () => !(await isOpen('#keys')), 'the list is closed');
		expect(await popup.isOpen()).toBe(true);
	});

	it.each(['Enter', 'r'])('reads by %s', async (key) => {
		await open();
		await popup.press(key);
		await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
	});

	it('moves the focus in the order one sees, and shows where it is', async () => {
		await open();
		const stops: Stop[] = [];
		for (let presses = 0; presses < 60; presses++) {
			await popup.press('Tab');
			const stop: Stop = await popup.run(focused('main, footer'));
			// Round again: one browser goes on to its own buttons, the other from the last to the first.
			if (stop.part === 'none' || (stop.part === 'main' && stops.at(-1)?.part === 'footer')) {
				break;
			}

			stops.push(stop);
		}

		expect(stops.filter(({seen}) => !seen)).toEqual([]);
		expect(stops.map(({part}) => part).join(' ')).toMatch(/^(?:main )+(?:footer ?)+$/);
		for (const part of ['main', 'footer']) {
			const inPart = stops.filter((stop) => stop.part === part);
			expect(inPart.length).toBeGreaterThan(2);
			expectInOrder(inPart);
		}
	});

	it.each([
		['the picture', '.key [data-action="picture"]', 'dialog.picture'],
		['the menu', '[popovertarget="menu"]', '#menu'],
	])('gives the focus back after %s', async (_, opener, layer) => {
		await open();
		await popup.run(`document.querySelector('${opener}').focus();`);
		await popup.press('Enter');
		await until(() => isOpen(layer), 'it opens');
		await popup.press('Tab');
		await popup.press('Escape');
		await until(async () => !(await isOpen(layer)), 'it closes');
		expect(await popup.run(`return document.activeElement === document.querySelector('${opener}');`)).toBe(true);
	});

	it('goes through the menu by the arrows', async () => {
		await open();
		await popup.run(`document.querySelector('[popovertarget="menu"]').focus();`);
		await popup.press('Enter');
		await until(() => isOpen('#menu'), 'it opens');
		const items: string[] = [];
		await popup.press('Tab');
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
			await popup.press(key);
			items.push(await popup.run(`return document.activeElement.getAttribute('data-item');`));
		}

		expect(items).toEqual(['cite', 'library-keep', 'cite']);
	});

	// The last: the browser's own window for printing stays open.
	it('goes from the menu to the reader’s paper', async () => {
		await open();
		await popup.run(`document.querySelector('[popovertarget="menu"]').focus();`);
		await popup.press('Enter');
		await until(() => isOpen('#menu'), 'the menu is open');
		await popup.run(`document.querySelector('[data-item="print"]').focus();`);
		await popup.press('Enter');
		await until(() => driver.isPrinting(), 'the browser prints');
		expect(await driver.url()).toContain(`${driver.origin}/reader/`);
	});
});
