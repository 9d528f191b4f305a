import type {NoArticle} from '../model/page';
import {openPage} from './page';
import {loadSettings} from './settings';
import {putOnShelf} from './shelf';
import {openReader} from './tabs';

/**
 * From a page straight to the reader view: clean, read, shelf, open.
 * @returns why not, when the page has no article; the page is cleaned all the same.
 * @throws PageProblem
 */
export async function readInReader(tabId: number): Promise<NoArticle | null> {
	const page = await openPage(tabId);
	await page.clean(null);
	const reading = await page.read();
	if ('none' in reading) {
		return reading.none;
	}

	const {readerTab} = await loadSettings();
	await openReader(tabId, await putOnShelf(reading.article), readerTab);
	return null;
}
