import browser from 'webextension-polyfill';
import type {Settings} from '../model/settings';

/** Shows an article of the shelf: in the same tab, so that Back returns to the page, or in a new one beside it. */
export async function openReader(tabId: number, shelfId: string, where: Settings['readerTab']): Promise<void> {
	const url = browser.runtime.getURL(`reader/reader.html?id=${shelfId}`);
	if (where === 'same') {
		await browser.tabs.update(tabId, {url});
		return;
	}

	const tab = await browser.tabs.get(tabId);
	await browser.tabs.create({url, index: tab.index + 1, openerTabId: tabId});
}

/** The sign on the toolbar button that this tab's page is cleaned; the browser clears it when the tab goes elsewhere. */
export async function showCleaned(tabId: number, cleaned: boolean): Promise<void> {
	const prefix = cleaned ? '/icons/cleaned-' : '/icons/';
	await browser.action.setIcon({tabId, path: {16: `${prefix}16.png`, 32: `${prefix}32.png`}});
}

/** The number on the toolbar button, for this tab; cleared like the sign. */
export async function showBadge(tabId: number, count: number): Promise<void> {
	await browser.action.setBadgeBackgroundColor({tabId, color: '#2B5FA8'});
	await browser.action.setBadgeText({tabId, text: count > 0 ? String(count) : ''});
}

/** The key that is really bound to a command ('' when the browser refused it or the reader took it away). */
export async function boundKey(command: string): Promise<string> {
	const commands = await browser.commands.getAll();
	return commands.find(({name}) => name === command)?.shortcut ?? '';
}
