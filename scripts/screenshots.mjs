// npm run screenshots [-- FOLDER]: popup, reader, options and welcome, light and dark, narrow and wide, in English and in
// Arabic, of the built extension in Chromium; made to be looked at.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from './build.mjs';
import {failWith, installBrowsers, installPackages, root} from './setup.mjs';

/** @typedef {import('./browsers/driver').Driver} Driver */

const out = path.resolve(process.argv[2] ?? path.join(root, 'out/screenshots'));
const desk = {width: 1280, height: 900};
const sizes = {desk, wide: {width: 1700, height: 1000}, narrow: {width: 400, height: 800}};

/** @param {string} name @param {Buffer} picture */
const keep = (name, picture) => writeFileSync(path.join(out, `${name}.png`), picture);

/**
 * The popup in its states on a page, then the reader.
 * @param {Driver} driver
 * @param {string} name
 * @param {string} url
 */
async function story(driver, name, url) {
	const {settled} = await import('./show.mjs');
	const {until} = await import('./browsers/until.mjs');
	for (const dark of [false, true]) {
		const look = dark ? 'dark' : 'light';
		await driver.emulate?.({dark, ...desk});
		await driver.goto(`${url}?${look}`);
		const popup = await driver.clickToolbar();
		await popup.emulate?.({dark});
		await settled(popup);
		keep(`${name}-popup-${look}`, await popup.screenshot());
		await popup.run(`document.querySelector('#ledger summary')?.click();`);
		keep(`${name}-popup-ledger-${look}`, await popup.screenshot());
		await popup.run(
			`document.querySelector('#ledger summary')?.click(); document.querySelector('#main').scrollTop = 420;`,
		);
		keep(`${name}-popup-text-${look}`, await popup.screenshot());
		await popup.click('#foot .primary');
		await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
		await until(
			() => driver.run(`return document.querySelector('article p') !== null;`),
			'the reader shows the article',
		);
		for (const [size, {width, height}] of Object.entries(sizes)) {
			await driver.emulate?.({dark, width, height});
			await driver.run('await document.fonts.ready; await new Promise(requestAnimationFrame);');
			keep(`${name}-reader-${size}-${look}`, await driver.screenshot());
		}

		await driver.emulate?.({dark, ...desk});
	}
}

/** What the popup says where there is nothing to read. @param {Driver} driver @param {string} name */
async function refusals(driver, name) {
	const {settled} = await import('./show.mjs');
	for (const [state, url] of Object.entries({
		restricted: 'chrome://version/',
		nothing: 'data:text/html,<title>Empty</title>',
	})) {
		await driver.goto(url);
		const popup = await driver.clickToolbar();
		await settled(popup);
		keep(`${name}-popup-${state}`, await popup.screenshot());
		await popup.close();
	}
}

/** @param {Driver} driver @param {string} name */
async function pages(driver, name) {
	for (const page of ['options', 'welcome']) {
		for (const dark of [false, true]) {
			await driver.emulate?.({dark, ...desk});
			await driver.goto(`${driver.origin}/${page}/${page}.html`);
			await driver.run('await document.fonts.ready; await new Promise(requestAnimationFrame);');
			keep(`${name}-${page}-${dark ? 'dark' : 'light'}`, await driver.screenshot());
		}
	}
}

async function screenshots() {
	installPackages();
	const {chrome = ''} = installBrowsers(['chrome']);
	const [{launch}, {serve}] = await Promise.all([import('./browsers/launch.mjs'), import('./serve.mjs')]);
	build('chrome');
	mkdirSync(out, {recursive: true});
	for (const language of ['en', 'ar']) {
		const page = await serve(path.join(root, `tests/fixtures/sample/${language === 'en' ? 'page' : 'page.ar'}.html`));
		const driver = await launch('chrome', {
			binary: chrome,
			extension: path.join(root, 'dist/chrome'),
			headless: true,
			language,
		});
		try {
			await story(driver, language, page.url);
			await refusals(driver, language);
			await pages(driver, language);
		} finally {
			await driver.close();
			page.close();
		}
	}

	console.log(`Pictures in ${out}`);
}

try {
	await screenshots();
} catch (error) {
	failWith(error);
}
