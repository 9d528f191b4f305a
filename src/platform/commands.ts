import {alwaysPatterns} from './always';
import {browser} from './browser';
import {text} from './i18n';
import {cleanInTab, copyQuoteLink, readInReader, readLink} from './read';
import {clearTrouble, showTrouble} from './tabs';

const readPage = 'read-page';
const cleanPage = 'clean-page';

/**
 * Works on the page of a tab by key or menu. No popup is open to say what went wrong, so it opens: the same page gives it
 * the same answer, in words. Where the browser opens none so long after the key, the button says it.
 */
async function orExplain(tabId: number, work: () => Promise<unknown>): Promise<void> {
	const done = await work().then(
		(problem) => problem === null,
		() => false,
	);
	if (!done) {
		await browser.action.openPopup().catch(() => showTrouble(tabId, text('problemFailed')));
	}
}

const read = (tabId: number) => orExplain(tabId, () => readInReader(tabId));
const clean = (tabId: number) => orExplain(tabId, () => cleanInTab(tabId));

async function copyLink(tabId: number): Promise<void> {
	const copied = await copyQuoteLink(tabId).catch(() => false);
	await (copied ? clearTrouble(tabId) : showTrouble(tabId, text('copyFailed')));
}

type Click = chrome.contextMenus.OnClickData;

interface Entry {
	readonly id: string;
	readonly title: string;
	readonly contexts: NonNullable<chrome.contextMenus.CreateProperties['contexts']>;
	run(tab: {readonly id: number; readonly index: number}, click: Click): Promise<void>;
}

/** The menu of the right mouse button. On a selection only what concerns it. */
const entries: readonly Entry[] = [
	{id: readPage, title: 'commandReadPage', contexts: ['page'], run: ({id}) => read(id)},
	{id: cleanPage, title: 'commandCleanPage', contexts: ['page'], run: ({id}) => clean(id)},
	{
		id: 'read-selection',
		title: 'readSelection',
		contexts: ['selection'],
		run: ({id}) => orExplain(id, () => readInReader(id, 'selection')),
	},
	{id: 'copy-quote-link', title: 'copyQuoteLink', contexts: ['selection'], run: ({id}) => copyLink(id)},
	{
		id: 'open-in-reader',
		title: 'openInReader',
		contexts: ['link'],
		run: (tab, {linkUrl = ''}) => orExplain(tab.id, () => readLink(linkUrl, tab)),
	},
];

/** Makes the menu anew; "Open in reader" only for links to where we may read without a click. */
async function makeMenu(): Promise<void> {
	const allowed = [...(await alwaysPatterns())];
	await browser.contextMenus.removeAll();
	for (const {id, title, contexts} of entries) {
		const isLink = contexts.includes('link');
		if (!isLink || allowed.length > 0) {
			browser.contextMenus.create({
				id,
				title: text(title),
				contexts: [...contexts],
				...(isLink ? {targetUrlPatterns: allowed} : {}),
			});
		}
	}
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would make every entry twice. */
function remakeMenu(): Promise<void> {
	const done = queue.then(makeMenu);
	queue = done.catch(() => undefined);
	return done;
}

/** The keys and the menu entries; each grants activeTab like a click on the button. */
export function listenForCommands(): void {
	const commands: Readonly<Record<string, (tabId: number) => Promise<void>>> = {[readPage]: read, [cleanPage]: clean};
	// Firefox for Android has neither keys nor a menu.
	const {commands: keys, contextMenus: menus}: Partial<typeof browser> = browser;
	keys?.onCommand.addListener((command, tab) => {
		if (tab?.id !== undefined) {
			void commands[command]?.(tab.id);
		}
	});
	if (!menus) {
		return;
	}

	menus.onClicked.addListener((click, tab) => {
		const entry = entries.find(({id}) => id === click.menuItemId);
		if (tab?.id !== undefined) {
			void entry?.run({id: tab.id, index: tab.index}, click);
		}
	});
	browser.runtime.onInstalled.addListener(remakeMenu);
	browser.permissions.onAdded.addListener(remakeMenu);
	browser.permissions.onRemoved.addListener(remakeMenu);
}
