import {browser} from './browser';
import {type RemotePage, remote} from './messages';
import {PageProblem} from './problem';

export type {RemotePage} from './messages';
export {PageProblem, type ProblemKind} from './problem';

/** Both in one call: the cleaning half first, since the reading half asks it what is clutter. */
const scripts = ['/content/clean.js', '/content/read.js'];

export interface Tab {
	readonly id: number;
	readonly url: string;
	readonly title: string;
}

/**
 * The tab the reader looks at. Its address and title are known thanks to activeTab.
 * @throws PageProblem 'gone' when the window has none.
 */
export async function activeTab(): Promise<Tab> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	if (tab?.id === undefined) {
		throw new PageProblem('gone');
	}

	return {id: tab.id, url: tab.url ?? '', title: tab.title ?? ''};
}

/** Addresses no extension may touch; file: is allowed where the reader has switched it on. */
const isOpenToUs = (url: string) => /^(?:https?|file):/.test(url);

async function problemOf(tabId: number, cause: unknown): Promise<PageProblem> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	if (!tab) {
		return new PageProblem('gone', cause);
	}

	const url = tab.url ?? '';
	const said = cause instanceof Error ? cause.message : String(cause);
	// Stores, PDF viewers and pages of an administrator's list have ordinary addresses but refuse scripts.
	if (!isOpenToUs(url) || /cannot be scripted|gallery|missing host permission|cannot access/i.test(said)) {
		return new PageProblem('restricted', cause);
	}

	return new PageProblem(/frame .*removed|no tab|no frame/i.test(said) ? 'gone' : 'failed', cause);
}

/**
 * The page in a tab, ready to be asked. Injects our two scripts when none of them answers yet.
 * @throws PageProblem: 'restricted' where the browser allows no scripts, 'gone', or 'failed'.
 */
export async function openPage(tabId: number): Promise<RemotePage> {
	const page = remote(tabId);
	try {
		await page.reads();
		return page;
	} catch {
		// Nobody answers: this page has not been clicked before, though it may be clean already. Not an error.
	}

	try {
		await browser.scripting.executeScript({target: {tabId}, files: scripts});
		await page.reads();
	} catch (error) {
		throw await problemOf(tabId, error);
	}

	return page;
}

/**
 * Starts the picker on a page that is open already; its script comes only now.
 * @throws PageProblem
 */
export async function startPicking(tabId: number, how: 'remove' | 'keep'): Promise<void> {
	const page = await openPage(tabId);
	try {
		await browser.scripting.executeScript({target: {tabId}, files: ['/content/pick.js']});
		await page.pick(how);
	} catch (error) {
		throw await problemOf(tabId, error);
	}
}
