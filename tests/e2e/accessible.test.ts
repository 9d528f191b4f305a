import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Look, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {violations} from '../support/axe';
import {click, start} from '../support/extension';

const looks: readonly (readonly [string, Look])[] = [
	['light', {}],
	['dark', {dark: true}],
	['forced colours', {dark: true, forced: true}],
];
const size = {width: 1280, height: 900};

const open = (popup: Popup, selector: string) => popup.run(`document.querySelector('${selector}').click();`);
const shows = (popup: Popup, selector: string) =>
	until(() => popup.run(`return document.querySelector('${selector}') !== null;`), `${selector} is shown`);

/** A state of the popup: the page it is opened on, and what is done in it then. */
const states: Record<string, readonly [string, ((popup: Popup, driver: Driver) => Promise<unknown>)?]> = {
	article: ['tests/fixtures/sample/page.html'],
	ledger: ['tests/fixtures/sample/page.html', (popup) => open(popup, '#ledger summary')],
	'all quotes': ['tests/fixtures/sample/page.html', (popup) => open(popup, '#quotes .turn')],
	menu: ['tests/fixtures/sample/page.html', (popup) => open(popup, '[popovertarget="menu"]')],
	citation: ['tests/fixtures/sample/page.html', (popup) => open(popup, '[data-action="cite"]')],
	keys: [
		'tests/fixtures/sample/page.html',
		async (popup) => {
			await popup.press('?');
			await shows(popup, '#keys[open]');
		},
	],
	picture: [
		'tests/fixtures/sample/page.html',
		async (popup) => {
			await open(popup, '[data-action="picture"]');
			await shows(popup, 'dialog.picture[open]');
		},
	],
	'no article': ['tests/fixtures/states/empty.html', (popup) => shows(popup, '#quotes .sentence')],
	'part of an article': ['tests/fixtures/states/part.html', (popup) => shows(popup, '#notice .part')],
	'a page that went away': [
		'tests/fixtures/sample/page.html',
		async (popup, driver) => {
			await driver.goto('about:blank');
			await popup.press('x');
			await shows(popup, '.failed .sentence');
		},
	],
};

// The rules are the same in every browser, and only Chrome shows colours and contrast as a program asks.
describe('axe-core finds nothing', () => {
	let driver: Driver;
	beforeAll(async () => {
		driver = await start('chrome');
	});
	afterAll(() => driver?.close());

	async function checkPopup(popup: Popup): Promise<void> {
		for (const [name, look] of looks) {
			await popup.emulate?.(look);
			expect(await violations(popup.run), name).toEqual([]);
		}
	}

	it.each(Object.entries(states))('in the popup: %s', async (_, [file, act]) => {
		const page = await serve(file);
		await driver.goto(page.url);
		const popup = await click(driver);
		try {
			await act?.(popup, driver);
			await checkPopup(popup);
		} finally {
			await popup.close();
			page.close();
		}
	});

	it('in the popup: a page no extension may touch', async () => {
		await driver.goto('chrome://version/');
		const popup = await click(driver);
		try {
			await checkPopup(popup);
		} finally {
			await popup.close();
		}
	});

	it('in the popup: at work', async () => {
		const page = await serve('tests/fixtures/states/busy.html');
		await driver.goto(page.url);
		const popup = await driver.clickToolbar();
		try {
			await checkPopup(popup);
			expect(await popup.run(`return document.querySelector('#main').getAttribute('aria-busy');`)).toBe('true');
		} finally {
			await popup.close();
			page.close();
		}
	});

	it.each(['options', 'welcome'])('in %s', async (name) => {
		await driver.goto(`${driver.origin}/${name}/${name}.html`);
		await until(() => driver.run(`return document.querySelector('#main > *') !== null;`), 'the page is filled');
		for (const [look, emulated] of looks) {
			await driver.emulate?.({...emulated, ...size});
			expect(await violations(driver.run), look).toEqual([]);
		}
	});
});
