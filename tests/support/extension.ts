import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {findBrowser} from '../../scripts/browsers/find.mjs';
import {launch} from '../../scripts/browsers/launch.mjs';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {settled} from '../../scripts/show.mjs';

/** Both browsers; `npm test` has seen to it that they are there. */
export const browsers = ['chrome', 'firefox'] as const;

/**
 * Starts a browser with the extension as `npm run build` left it; `allowed`: in Chrome, sites it is always on for;
 * `profile`: in Firefox, a folder that outlives it, where the extension stays installed.
 */
export async function start(
	name: (typeof browsers)[number],
	{allowed, profile}: {readonly allowed?: readonly string[]; readonly profile?: string} = {},
): Promise<Driver> {
	const binary = findBrowser(name);
	if (!binary) {
		throw new Error(`no ${name} on this machine: npm test installs it`);
	}

	return launch(name, {
		binary,
		extension: path.resolve('dist', name),
		headless: true,
		...(allowed && {allowed}),
		profile,
	});
}

/** Clicks the toolbar button and waits until the popup has done its work. */
export async function click(driver: Driver): Promise<Popup> {
	const popup = await driver.clickToolbar();
	await settled(popup);
	return popup;
}

/** A browser that cleans without a click, and a page to see it on. */
export interface Visits {
	readonly driver: Driver;
	/** Goes to the page, at an address that has not been visited before. */
	visit(): Promise<void>;
	/** Whether the page shows these words. */
	shows(words: string): Promise<boolean>;
	/** What a switch says, once it is drawn in the popup. */
	isOn(popup: Popup): Promise<boolean>;
	close(): Promise<void>;
}

/**
 * Starts a browser for tests of cleaning without a click on the sites of a match pattern. No program can press "Allow"
 * in Chrome: there the permission is from an earlier run of the browser, which also shows that the script is
 * registered again after a restart.
 */
export async function startVisits(name: (typeof browsers)[number], pattern: string): Promise<Visits> {
	const driver = await start(name, name === 'chrome' ? {allowed: [pattern]} : {});
	const page = await serve('tests/fixtures/sample/page.html');
	let visits = 0;
	return {
		driver,
		visit() {
			visits += 1;
			return driver.goto(`${page.url}?visit=${visits}`);
		},
		shows: (words) => driver.run(`return document.body.innerText.includes(${JSON.stringify(words)});`),
		async isOn(popup) {
			await until(() => popup.run(`return document.querySelector('#always input') !== null;`), 'the switch is drawn');
			return popup.run(`return document.querySelector('#always input').checked;`);
		},
		async close() {
			page.close();
			await driver.close();
		},
	};
}

/** The text of all elements of the popup that match. */
export const texts = (popup: Popup, selector: string): Promise<string[]> =>
	popup.run(
		`return [...document.querySelectorAll(${JSON.stringify(selector)})].map(element => element.textContent.replace(/\\s+/g, ' ').trim());`,
	);

/** Presses "Read" in the popup and waits for the reader's article. */
export async function read(driver: Driver, popup: Popup): Promise<void> {
	await popup.click('#foot .primary');
	await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
	await until(() => driver.run(`return document.querySelector('article p') !== null;`), 'the reader shows the article');
}

/** A folder for one test, gone afterwards. */
export function folder(): {readonly path: string; remove(): void} {
	const made = mkdtempSync(path.join(os.tmpdir(), 'clean-copy-test-'));
	return {path: made, remove: () => rmSync(made, {recursive: true, force: true})};
}
