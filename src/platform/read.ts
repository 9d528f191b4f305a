import type {NoArticle} from '../model/page';
import {placeOf, placeText} from '../model/place';
import {browser} from './browser';
import {openPage, PageProblem} from './page';
import {loadSettings} from './settings';
import {putOnShelf} from './shelf';
import {markTab, openReader} from './tabs';

/**
 * From a page, or from what is selected there, straight to the reader view: clean, read, shelf, open.
 * @returns why not, when there is no article; the page is cleaned all the same.
 * @throws PageProblem
 */
export async function readInReader(tabId: number, what: 'page' | 'selection' = 'page'): Promise<NoArticle | null> {
	const page = await openPage(tabId);
	if (what === 'page') {
		await page.clean(null);
	}

	const reading = await (what === 'page' ? page.read() : page.readSelection());
	if ('none' in reading) {
		return reading.none;
	}

	const {readerTab} = await loadSettings();
	const words = what === 'page' ? await page.place() : null;
	const place = words === null ? null : placeOf(reading.article, words);
	const first = place ? (`at-${placeText(place)}` as const) : undefined;
	await openReader(tabId, await putOnShelf(reading.article), readerTab, first);
	return null;
}

/**
 * Cleans the page of a tab, or puts everything back where it is clean, and marks the button.
 * @throws PageProblem
 */
export async function cleanInTab(tabId: number): Promise<null> {
	const page = await openPage(tabId);
	const {findings} = await page.report();
	const isClean = findings.some(({applied}) => applied);
	await markTab(tabId, await (isClean ? page.restore(null) : page.clean('all')));
	return null;
}

/** Copies an address that opens the page at the selected words; false where they cannot be found again. */
export async function copyQuoteLink(tabId: number): Promise<boolean> {
	return (await openPage(tabId)).copyLink();
}

const patience = 25_000; // ms: a worker that hears of nothing for thirty seconds is put to sleep

/**
 * Opens a page in a tab beside another.
 * @returns its number, as soon as it has an address: what is injected then waits for the document by itself
 * @throws PageProblem 'gone' when the tab is closed before, or never goes anywhere, as with a download
 */
function openBeside(url: string, {id, index}: {readonly id: number; readonly index: number}): Promise<number> {
	return new Promise((resolve, reject) => {
		let own: number | undefined;
		const stop = () => {
			clearTimeout(late);
			browser.tabs.onUpdated.removeListener(updated);
			browser.tabs.onRemoved.removeListener(removed);
		};
		const fail = (error: unknown) => {
			stop();
			reject(error);
		};
		const updated = (tabId: number, _change: unknown, tab: {url?: string | undefined}) => {
			if (tabId === own && /^https?:/.test(tab.url ?? '')) {
				stop();
				resolve(tabId);
			}
		};
		const removed = (tabId: number) => tabId === own && fail(new PageProblem('gone'));
		const late = setTimeout(() => fail(new PageProblem('gone')), patience);
		browser.tabs.onUpdated.addListener(updated);
		browser.tabs.onRemoved.addListener(removed);
		browser.tabs.create({url, index: index + 1, openerTabId: id}).then((tab) => {
			own = tab.id;
		}, fail);
	});
}

/** Opens the article of a link in the reader, in a tab beside this one. The site must be allowed. */
export async function readLink(url: string, beside: {readonly id: number; readonly index: number}) {
	return readInReader(await openBeside(url, beside));
}
