// npm run bench -- popup [FOLDER]: how long a click on the toolbar button takes until the popup is painted, and until it
// shows the quotes, as ratios to the popup of an extension that does nothing, in the same run. FOLDER: saved pages
// (*.html); without it our own. Ratios alone are printed: times say more about the machine.
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {launch} from '../browsers/launch.mjs';
import {until} from '../browsers/until.mjs';
import {serve} from '../serve.mjs';
import {root} from '../setup.mjs';

/** @typedef {import('../browsers/driver').Driver} Driver */

const rounds = 7; // clicks on each page; the median counts
const aims = {shell: 1.2, quotes: 2.5};

/** An extension whose popup is a sentence. @returns {string} its folder */
function emptyExtension() {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clean-copy-empty-'));
	mkdirSync(path.join(folder, 'popup'));
	const manifest = {
		manifest_version: 3,
		name: 'Empty',
		version: '1',
		permissions: ['activeTab', 'scripting', 'storage'],
		action: {default_popup: 'popup/popup.html'},
	};
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(
		path.join(folder, 'popup/popup.html'),
		'<!doctype html><meta charset="utf-8"><style>body{width:420px;height:580px}</style><p>Nothing here.</p>',
	);
	return folder;
}

/** When the popup was painted, and when its quotes were there; in the clock's own time. */
const timesOf = `
	const [paint] = performance.getEntriesByName('first-contentful-paint');
	const [quotes] = performance.getEntriesByName('quotes');
	return {paint: paint && performance.timeOrigin + paint.startTime, quotes: quotes && performance.timeOrigin + quotes.startTime};`;

/**
 * One click, in ms from it: the first paint, and the quotes where they are waited for.
 * @param {Driver} driver
 * @param {string} url
 * @param {boolean} waitsForQuotes
 */
async function clickOn(driver, url, waitsForQuotes) {
	await driver.goto(url);
	const start = Date.now();
	const popup = await driver.clickToolbar();
	const {paint, quotes} = await until(async () => {
		const times = await popup.run(timesOf);
		return times.paint && (times.quotes || !waitsForQuotes) ? times : null;
	}, 'the popup is painted');
	await popup.close();
	return {paint: paint - start, quotes: quotes - start};
}

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** @param {string} folder @param {string} name */
const page = (folder, name) => path.join(root, folder, name);

/** @param {string | undefined} folder */
function pagesOf(folder) {
	if (folder) {
		return readdirSync(folder)
			.filter((file) => file.endsWith('.html'))
			.map((file) => path.resolve(folder, file));
	}

	return [page('tests/fixtures/sample', 'page.html'), page('tests/fixtures/sample', 'page.ar.html')];
}

/**
 * @param {string} binary
 * @param {string} [folder]
 */
export async function benchPopup(binary, folder) {
	const empty = emptyExtension();
	const options = {binary, headless: true};
	const drivers = [
		await launch('chrome', {...options, extension: empty}),
		await launch('chrome', {...options, extension: path.join(root, 'dist/chrome')}),
	];
	const [other, ours] = drivers;
	try {
		const ratios = {shell: /** @type {number[]} */ ([]), quotes: /** @type {number[]} */ ([])};
		for (const file of pagesOf(folder)) {
			const served = await serve(file);
			const base = [];
			const shell = [];
			const quotes = [];
			// The first click of each starts processes, and is not measured.
			for (let round = 0; other && ours && round <= rounds; round++) {
				const nothing = await clickOn(other, served.url, false);
				const something = await clickOn(ours, served.url, true);
				if (round > 0) {
					base.push(nothing.paint);
					shell.push(something.paint);
					quotes.push(something.quotes);
				}
			}

			served.close();
			ratios.shell.push(median(shell) / median(base));
			ratios.quotes.push(median(quotes) / median(base));
			console.log(
				`${path.basename(file).padEnd(28)} shell ÷ ${ratios.shell.at(-1)?.toFixed(2)}   quotes ÷ ${ratios.quotes.at(-1)?.toFixed(2)}`,
			);
		}

		for (const [name, aim] of Object.entries(aims)) {
			const all = ratios[/** @type {keyof typeof ratios} */ (name)];
			console.log(`${name}: ${median(all).toFixed(2)} in the median, aim ${aim}`);
		}
	} finally {
		await Promise.all(drivers.map((driver) => driver.close()));
		rmSync(empty, {recursive: true, force: true});
	}
}
