import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {choices} from '../../src/model/settings';
import {violations} from '../support/axe';
import {click, read, start} from '../support/extension';

const size = {width: 1280, height: 900};

// The rules are the same in every browser, and only Chrome shows colours and contrast as a program asks.
describe('axe-core finds nothing in the reader', () => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start('chrome');
		page = await serve('tests/fixtures/reader/rich.html');
		await driver.goto(page.url);
		await read(driver, await click(driver));
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const set = async (settings: object) => {
		await driver.run(`
			await chrome.storage.sync.set(${JSON.stringify(settings)});`);
	};
	const theme = 'document.documentElement.dataset.theme';

	it.each(choices.theme)('in the colours %s, light, dark and forced', async (name) => {
		await set({theme: name});
		await until(() => driver.run(`return ${theme} === ${JSON.stringify(name)};`), 'the colours are shown');
		for (const look of [{dark: false}, {dark: true}, {dark: true, forced: true}]) {
			await driver.emulate?.({...look, ...size});
			expect(await violations(driver.run), JSON.stringify(look)).toEqual([]);
		}

		await driver.emulate?.({...size});
	});

	it.each(['outline', 'quotesPanel', 'marks', 'listen', 'take', 'focus', 'look'])('in the panel %s', async (panel) => {
		await set({theme: 'custom', font: 'own'});
		await driver.run(`document.getElementById('${panel}').showPopover();`);
		await until(() => driver.run(`return document.querySelector('#${panel} h2') !== null;`), 'the panel is filled');
		expect(await violations(driver.run)).toEqual([]);
		await driver.run(`document.getElementById('${panel}').hidePopover();`);
	});

	it.each([
		['the keys', '?', `document.querySelector('#keys').open`, 'Escape'],
		['what was left out', 'x', `document.querySelector('.left-out') !== null`, 'x'],
		['nothing but quotes', 'g', `document.querySelector('.only-quotes').checkVisibility()`, 'g'],
		['pages', 'v', `document.documentElement.dataset.flow === 'pages'`, 'v'],
		['pictures that wait', 'i', `document.documentElement.dataset.pictures === 'ask'`, 'i'],
	])('with %s', async (_, key, shown, back) => {
		await driver.press(key);
		await until(() => driver.run(`return ${shown};`), 'it is shown');
		expect(await violations(driver.run)).toEqual([]);
		await driver.press(back);
	});

	it('on a narrow screen, with a picture over the window', async () => {
		// What keys changed a moment ago is kept a little later.
		const kept = `(await chrome.storage.sync.get('pictures')).pictures === document.documentElement.dataset.pictures`;
		await until(() => driver.run(`return ${kept};`), 'the last setting is kept');
		await set({pictures: 'show', theme: 'system'});
		await driver.emulate?.({width: 390, height: 800});
		expect(await violations(driver.run)).toEqual([]);
		await until(
			() => driver.run(`return document.querySelector('.body img[role="button"]') !== null;`),
			'a picture is there',
		);
		await driver.run(`document.querySelector('.body img[role="button"]').focus();`);
		await driver.press('Enter');
		await until(() => driver.run(`return document.querySelector('.lightbox').open;`), 'it is shown');
		expect(await violations(driver.run)).toEqual([]);
		await driver.press('Escape');
	});
});
