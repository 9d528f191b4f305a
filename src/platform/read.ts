import type {NoArticle} from '../model/page';
import {placeOf, placeText} from '../model/place';
import {browser} from './browser';
import {openPage} from './page';
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
	await markTab(tabId, await (isClean ? page.restore(null) : page.clean(null)));
	return null;
}

/** Copies an address that opens the page at the selected words; false where they cannot be found again. */
export async function copyQuoteLink(tabId: number): Promise<boolean> {
	return (await openPage(tabId)).copyLink();
}

/** Opens a page in a tab beside another and waits until it is there. */
function openBeside(url: string, {id, index}: {readonly id: number; readonly index: number}): Promise<number> {
	return new Promise((resolve, reject) => {
		const created = browser.tabs.create({url, index: index + 1, openerTabId: id});
		created.catch(reject);
		const loaded = async (tabId: number, {status}: {status?: string}, tab: {url?: string | undefined}) => {
			if (status === 'complete' && /^https?:/.test(tab.url ?? '') && tabId === (await created).id) {
				browser.tabs.onUpdated.removeListener(loaded);
				resolve(tabId);
			}
		};
		browser.tabs.onUpdated.addListener(loaded);
	});
}

/** Opens the article of a link in the reader, in a tab beside this one. The site must be allowed. */
export async function readLink(url: string, beside: {readonly id: number; readonly index: number}) {
	return readInReader(await openBeside(url, beside));
}
