import type {PageReport} from '../model/page';
import type {Settings} from '../model/settings';
import {browser} from './browser';
import {text} from './i18n';
import {loadSettings} from './settings';

/**
 * What the reader does when it has opened: shows the ways to take the article along, prints it, shows what was left out
 * of it, or goes to a place in it ('at-12-340', by model/place.ts).
 */
export type FirstThing = 'take' | 'print' | 'left-out' | `at-${string}`;

/** Shows an article of the shelf: in the same tab, so that Back returns to the page, or in a new one beside it. */
export async function openReader(
	tabId: number,
	shelfId: string,
	where: Settings['readerTab'],
	first?: FirstThing,
): Promise<void> {
	const url = browser.runtime.getURL(`reader/reader.html?id=${shelfId}${first ? `#${first}` : ''}`);
	if (where === 'same') {
		await browser.tabs.update(tabId, {url});
		return;
	}

	const tab = await browser.tabs.get(tabId);
	await browser.tabs.create({url, index: tab.index + 1, openerTabId: tabId});
}

/** The sign on the toolbar button that this tab's page is cleaned; the browser clears it when the tab goes elsewhere. */
async function showCleaned(tabId: number, cleaned: boolean): Promise<void> {
	const prefix = cleaned ? '/icons/cleaned-' : '/icons/';
	await browser.action.setIcon({tabId, path: {16: `${prefix}16.png`, 32: `${prefix}32.png`}});
}

/** The number on the toolbar button, for this tab; cleared like the sign. */
async function showBadge(tabId: number, count: number): Promise<void> {
	await browser.action.setBadgeBackgroundColor({tabId, color: '#2B5FA8'});
	await browser.action.setBadgeText({tabId, text: count > 0 ? String(count) : ''});
}

/** What the button says about a tab: cleaned or not, and how many things went, if the reader wants the number. */
export async function markTab(tabId: number, {findings}: PageReport): Promise<void> {
	const count = findings.filter(({applied}) => applied).length;
	const {badge} = await loadSettings();
	await clearTrouble(tabId);
	await showCleaned(tabId, count > 0);
	await showBadge(tabId, badge ? count : 0);
}

/** A sign on the button that something did not work, with a sentence, where no page of ours is open to say so. */
export async function showTrouble(tabId: number, sentence: string): Promise<void> {
	await browser.action.setBadgeBackgroundColor({tabId, color: '#B3392F'});
	await browser.action.setBadgeText({tabId, text: '!'});
	await browser.action.setTitle({tabId, title: sentence});
}

/** Takes that sign back, when it worked after all. */
export async function clearTrouble(tabId: number): Promise<void> {
	await browser.action.setBadgeText({tabId, text: ''});
	await browser.action.setTitle({tabId, title: text('actionTitle')});
}

/** Opens the browser's own page on which the keys are changed. */
export async function openShortcuts(): Promise<void> {
	const {commands} = browser;
	// Firefox lets no extension open that page by its address, but has a function for it.
	if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
		await commands.openShortcutSettings();
	} else {
		await browser.tabs.create({url: 'chrome://extensions/shortcuts'});
	}
}

/** Whether this browser has keys for commands; Firefox for Android has none. */
export const hasCommands = (): boolean => 'commands' in browser && Boolean(browser.commands);

/** The key that is really bound to a command ('' when the browser refused it, the reader took it away or there are none). */
export async function boundKey(command: string): Promise<string> {
	const commands = hasCommands() ? await browser.commands.getAll() : [];
	return commands.find(({name}) => name === command)?.shortcut ?? '';
}

/** Opens the library, or goes to it where it is open in this window. */
export async function openLibrary(): Promise<void> {
	const url = browser.runtime.getURL('library/library.html');
	const [open] = await browser.tabs.query({url, currentWindow: true}).catch(() => []);
	if (open?.id === undefined) {
		await browser.tabs.create({url});
	} else {
		await browser.tabs.update(open.id, {active: true});
	}
}
