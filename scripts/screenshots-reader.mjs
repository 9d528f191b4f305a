// The reader in its states, for npm run screenshots: themes, aids, pages, panels, pictures, what was left out, vertical
// Japanese, and the pages it prints.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {until} from './browsers/until.mjs';
import {serve} from './serve.mjs';
import {root} from './setup.mjs';
import {settled} from './show.mjs';

/** @typedef {import('./browsers/driver').Driver} Driver */

const desk = {width: 1280, height: 900};
const ready =
	'await document.fonts.ready; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));';
/** Brings something to the top of the window. @param {string} selector */
const to = (selector) =>
	`document.querySelector('${selector}').scrollIntoView({block: 'start', behavior: 'instant'}); scrollBy({top: -120, behavior: 'instant'});`;

/** What is pressed and run before each picture; then what is pressed to put it back. */
/** @type {Record<string, {keys?: string[], run?: string, back?: string[]}>} */
const states = {
	table: {run: to('table')},
	code: {run: to('pre')},
	pictures: {run: to('.gallery')},
	embeds: {run: to('[data-embed]')},
	'left-out': {keys: ['x'], run: to('.left-out'), back: ['x']},
	'three-lines': {run: 'scrollTo(0, 520);', keys: ['f', 'f'], back: ['f', 'f']},
	'ruler-and-dim': {run: 'scrollTo(0, 520);', keys: ['r', 'd'], back: ['r', 'd']},
	beginnings: {run: 'scrollTo(0, 520);', keys: ['e'], back: ['e']},
	'quotes-only': {keys: ['g'], back: ['g']},
	pages: {keys: ['v', 'ArrowRight'], back: ['v']},
	text: {keys: ['t'], back: ['t']},
	focus: {keys: ['u'], back: ['u']},
	keys: {keys: ['?'], back: ['Escape']},
};

/** @param {Driver} driver @param {object} settings */
const set = (driver, settings) =>
	driver.run(`
		await chrome.storage.sync.set(${JSON.stringify(settings)});
		await new Promise(done => setTimeout(done, 200)); ${ready}`);

/** Opens a page in the reader. @param {Driver} driver @param {string} file */
async function open(driver, file) {
	const page = await serve(path.join(root, 'tests/fixtures/reader', file));
	await driver.goto(page.url);
	const popup = await driver.clickToolbar();
	await settled(popup);
	await popup.click('#foot .primary');
	await until(
		// The news page has such paragraphs too, until the reader takes its place.
		() =>
			driver
				.run(`return location.protocol !== 'http:' && document.querySelector('article p') !== null;`)
				.catch(() => false),
		'the article',
	);
	return page;
}

/**
 * @param {Driver} driver
 * @param {(name: string, picture: Buffer) => void} keep
 * @param {string} out a folder, for the PDF
 */
export async function readerStates(driver, keep, out) {
	await driver.emulate?.(desk);
	const page = await open(driver, 'rich.html');
	for (const [name, {keys = [], run = '', back = []}] of Object.entries(states)) {
		await driver.run(`scrollTo(0, 0); ${run === to('.left-out') ? '' : run}`);
		for (const key of keys) {
			await driver.press(key);
		}

		await driver.run(`${run === to('.left-out') ? run : ''} ${ready}`);
		keep(`reader-${name}`, await driver.screenshot());
		for (const key of back) {
			await driver.press(key);
		}
	}

	for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast', 'custom']) {
		await set(driver, {theme});
		await driver.run(`scrollTo(0, 420); ${ready}`);
		keep(`reader-theme-${theme}`, await driver.screenshot());
	}

	await set(driver, {theme: 'system', flow: 'spreads'});
	keep('reader-spreads', await driver.screenshot());
	await set(driver, {flow: 'scroll', font: 'dyslexic'});
	keep('reader-dyslexic', await driver.screenshot());
	await set(driver, {font: 'serif'});
	await driver.emulate?.({width: 390, height: 800});
	await driver.run(`scrollTo(0, 0); ${ready}`);
	keep('reader-narrow', await driver.screenshot());
	for (const dark of [false, true]) {
		await driver.emulate?.({width: 320, height: 640, dark});
		await driver.run(`document.querySelector('#more').showPopover(); ${ready}`);
		keep(`reader-narrow-more${dark ? '-dark' : ''}`, await driver.screenshot());
		await driver.run(`document.querySelector('#more').hidePopover();`);
	}

	await driver.emulate?.(desk);
	const paper = path.join(out, 'reader-print');
	writeFileSync(`${paper}.pdf`, (await driver.pdf?.()) ?? '');
	// A picture of each page, where the machine has what draws them.
	spawnSync('pdftoppm', ['-r', '80', '-png', `${paper}.pdf`, paper]);
	page.close();

	const japanese = await open(driver, 'ja.html');
	keep('reader-japanese', await driver.screenshot());
	await set(driver, {vertical: true});
	keep('reader-vertical', await driver.screenshot());
	await set(driver, {vertical: false});
	japanese.close();
}
