// npm run screenshots [-- FOLDER]: popup, reader, library, options and welcome in all their states, light, dark, in forced colours,
// at twice the size of text, narrow and wide, in English, Arabic and Japanese, of the built extension in Chromium; made
// to be looked at.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from './build.mjs';
import {failWith, installBrowsers, installPackages, root} from './setup.mjs';

/** @typedef {import('./browsers/driver').Driver} Driver */
/** @typedef {import('./browsers/driver').Popup} Popup */
/** @typedef {import('./browsers/driver').Look} Look */

const out = path.resolve(process.argv[2] ?? path.join(root, 'out/screenshots'));
const desk = {width: 1280, height: 900};
const sizes = {desk, wide: {width: 1700, height: 1000}, narrow: {width: 400, height: 800}};
/** @type {Record<string, Look>} */
const looks = {light: {}, dark: {dark: true}, forced: {dark: true, forced: true}};
const languages = {en: 'page', ar: 'page.ar', ja: 'page.ja'};

/** @param {string} name @param {Buffer} picture */
const keep = (name, picture) => writeFileSync(path.join(out, `${name}.png`), picture);

/** Presses what a selector finds. @param {string} selector */
const press = (selector) => `document.querySelector('${selector}')?.click();`;
const twice = `document.documentElement.style.fontSize = '200%';`;

/** What is done in the popup before each picture, one after the other. @type {Record<string, string>} */
const states = {
	'': '',
	ledger: press('#ledger summary'),
	text: `${press('#ledger summary')} document.querySelector('#main').scrollTop = 420;`,
	quotes: `document.querySelector('#main').scrollTop = 0; ${press('#quotes .turn')}`,
	cite: `${press('#quotes .turn')} await new Promise(requestAnimationFrame); ${press('[data-action="cite"]')}`,
	menu: `${press('[data-action="cite"]')} ${press('[popovertarget="menu"]')} ${press('[data-item="cite"]')}`,
	keys: `document.querySelector('#menu').hidePopover(); document.querySelector('#keys').showModal();`,
	picture: `document.querySelector('#keys').close(); ${press('[data-action="picture"]')}`,
};

/**
 * The popup in its states.
 * @param {Popup} popup
 * @param {string} name
 */
async function popupStates(popup, name) {
	for (const [state, act] of Object.entries(states)) {
		await popup.run(`${act} await new Promise(done => setTimeout(done, 300));`);
		keep(`${name}${state && `-${state}`}`, await popup.screenshot());
	}

	await popup.run(`document.querySelector('dialog.picture')?.close(); ${twice}`);
	keep(`${name}-twice`, await popup.screenshot());
	await popup.run(`document.documentElement.style.fontSize = '';`);
}

/**
 * The popup on a page, then the reader.
 * @param {Driver} driver
 * @param {string} language
 * @param {string} url
 */
async function story(driver, language, url) {
	const {settled} = await import('./show.mjs');
	const {until} = await import('./browsers/until.mjs');
	for (const [look, emulated] of Object.entries(looks)) {
		await driver.emulate?.({...emulated, ...desk});
		await driver.goto(`${url}?${look}`);
		const popup = await driver.clickToolbar();
		await popup.emulate?.(emulated);
		await settled(popup);
		await popupStates(popup, `${language}-popup-${look}`);
		await popup.click('#foot .primary');
		await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
		await until(
			() => driver.run(`return document.querySelector('article p') !== null;`),
			'the reader shows the article',
		);
		for (const [size, {width, height}] of Object.entries(sizes)) {
			await driver.emulate?.({...emulated, width, height});
			await driver.run('await document.fonts.ready; await new Promise(requestAnimationFrame);');
			keep(`${language}-reader-${size}-${look}`, await driver.screenshot());
		}
	}
}

/**
 * Highlights and the library, from the reader that is in view.
 * @param {Driver} driver
 * @param {string} language
 */
async function keeping(driver, language) {
	const {until} = await import('./browsers/until.mjs');
	await driver.run(`
		${press('#bar .keep')}
		const pencils = ['yellow', 'green', 'blue', 'pink'];
		for (const [index, paragraph] of [...document.querySelectorAll('.body > p')].slice(0, 4).entries()) {
			localStorage.setItem('pencil', pencils[index]);
			getSelection().setBaseAndExtent(paragraph.firstChild, 0, paragraph.firstChild, Math.min(60, paragraph.firstChild.length));
			document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'h', bubbles: true}));
			await new Promise(requestAnimationFrame);
		}
		scrollTo(0, 0);`);
	for (const [look, emulated] of Object.entries(looks)) {
		for (const [size, box] of Object.entries({desk, narrow: sizes.narrow})) {
			await driver.emulate?.({...emulated, ...box});
			await driver.run(`document.querySelector('#marks').showPopover();`);
			await until(
				() => driver.run(`return document.querySelector('#marks li') !== null;`),
				'the highlights are listed',
			);
			keep(`${language}-highlights-${size}-${look}`, await driver.screenshot());
			await driver.run(`document.querySelector('#marks').hidePopover();`);
		}
	}

	// A page that is opened in forced colours keeps their ground in the others.
	await driver.emulate?.({...desk});
	await driver.goto(`${driver.origin}/library/library.html`);
	await until(() => driver.run(`return document.querySelector('#storage meter') !== null;`), 'the library is shown');
	for (const [look, emulated] of Object.entries(looks)) {
		for (const [size, box] of Object.entries({desk, narrow: sizes.narrow})) {
			await driver.emulate?.({...emulated, ...box});
			keep(`${language}-library-${size}-${look}`, await driver.screenshot());
		}
	}
}

/** What the popup says where there is nothing to read, or not all of it. @param {Driver} driver @param {string} language */
async function refusals(driver, language) {
	const {settled} = await import('./show.mjs');
	const {serve} = await import('./serve.mjs');
	const pages = await Promise.all(
		['empty', 'part', 'busy'].map((name) => serve(path.join(root, `tests/fixtures/states/${name}.html`))),
	);
	try {
		const [empty, part, busy] = pages.map(({url}) => url);
		await driver.emulate?.(desk);
		for (const [state, url] of Object.entries({restricted: 'chrome://version/', nothing: empty, part})) {
			await driver.goto(url ?? '');
			const popup = await driver.clickToolbar();
			await settled(popup);
			keep(`${language}-popup-${state}`, await popup.screenshot());
			await popup.close();
		}

		await driver.goto(busy ?? '');
		const working = await driver.clickToolbar();
		const {until} = await import('./browsers/until.mjs');
		keep(
			`${language}-popup-working`,
			await until(() => working.screenshot().catch(() => null), 'the popup is painted'),
		);
		await working.close();
	} finally {
		for (const page of pages) {
			page.close();
		}
	}
}

/** @param {Driver} driver @param {string} language */
async function pages(driver, language) {
	for (const page of ['options', 'welcome']) {
		for (const [look, emulated] of Object.entries(looks)) {
			await driver.emulate?.({...emulated, ...desk});
			await driver.goto(`${driver.origin}/${page}/${page}.html`);
			await driver.run('await document.fonts.ready; await new Promise(requestAnimationFrame);');
			keep(`${language}-${page}-${look}`, await driver.screenshot());
		}

		await driver.run(twice);
		keep(`${language}-${page}-twice`, await driver.screenshot());
	}
}

async function screenshots() {
	installPackages();
	const {chrome = ''} = installBrowsers(['chrome']);
	const [{launch}, {serve}] = await Promise.all([import('./browsers/launch.mjs'), import('./serve.mjs')]);
	build('chrome');
	mkdirSync(out, {recursive: true});
	for (const [language, file] of Object.entries(languages)) {
		const driver = await launch('chrome', {
			binary: chrome,
			extension: path.join(root, 'dist/chrome'),
			headless: true,
			language,
		});
		const page = await serve(path.join(root, `tests/fixtures/sample/${file}.html`));
		try {
			await story(driver, language, page.url);
			await keeping(driver, language);
			await refusals(driver, language);
			await pages(driver, language);
			if (language === 'en') {
				const {readerStates} = await import('./screenshots-reader.mjs');
				await readerStates(driver, keep, out);
			}
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
