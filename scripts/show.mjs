import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {until} from './browsers/until.mjs';
import {Plain} from './setup.mjs';

/** @typedef {import('./browsers/driver').Driver} Driver */
/** @typedef {import('./browsers/driver').Popup} Popup */

/** What the popup shows, as text. @type {string} */
const readPopup = `
	const all = (selector, within = document) => [...within.querySelectorAll(selector)];
	const line = element => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
	return {
		title: line(document.querySelector('#title')),
		facts: line(document.querySelector('#outlet')) + ' · ' + all('#facts > *').map(line).join(' · '),
		removed: all('#ledger li').map(item => all('.what > *', item).map(line).join(' | ')),
		quotes: all('#quotes figure').map(quote => [line(quote.querySelector('blockquote')), line(quote.querySelector('.name')), line(quote.querySelector('.role'))]),
		text: all('#text p').map(line).filter(text => text !== ''),
		sentence: all('#quotes .sentence').map(line).join(' '),
	};`;

/**
 * Waits until the popup has done its work.
 * @param {Popup} popup
 */
export const settled = (popup) =>
	until(
		() => popup.run(`return document.querySelector('#main')?.getAttribute('aria-busy') === 'false';`),
		'the popup has read the page',
	);

/**
 * Clicks the toolbar button on the page in view, prints what the popup shows and leaves four pictures.
 * @param {Driver} driver
 * @param {string} out a folder
 */
export async function show(driver, out) {
	mkdirSync(out, {recursive: true});
	/** @param {string} name @param {Buffer} picture */
	const keep = (name, picture) => writeFileSync(path.join(out, name), picture);

	keep('before.png', await driver.screenshot());
	const popup = await driver.clickToolbar();
	await settled(popup);
	keep('popup.png', await popup.screenshot());
	const shown = await popup.run(readPopup);
	await popup.close();
	keep('after.png', await driver.screenshot());
	print(shown);
	if (shown.text.length === 0) {
		throw new Plain(`No article: ${shown.sentence}`);
	}

	const again = await driver.clickToolbar();
	await settled(again);
	await again.click('#foot .primary');
	await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
	await until(() => driver.run(`return document.querySelector('article p') !== null;`), 'the reader shows the article');
	await driver.run('await document.fonts.ready;');
	keep('reader.png', await driver.screenshot());
	console.log(
		`\nPictures: ${['before', 'after', 'popup', 'reader'].map((name) => path.join(out, `${name}.png`)).join('\n          ')}`,
	);
}

/** @param {{title: string, facts: string, removed: string[], quotes: string[][], text: string[]}} shown */
function print({title, facts, removed, quotes, text}) {
	console.log(`\nRemoved ${removed.length}:`);
	for (const line of removed) {
		console.log(`  ${line}`);
	}

	console.log(`\n${title}\n${facts}\n`);
	for (const line of text.slice(0, 4)) {
		console.log(`  ${line}`);
	}

	console.log(`  … ${text.length} paragraphs in all\n\nKey quotes:`);
	for (const [quote, name, role] of quotes) {
		console.log(`  “${quote}”${name ? ` — ${name}` : ''}${role ? `, ${role}` : ''}`);
	}
}
