import browser from 'webextension-polyfill';
import {text} from './i18n';
import {PageProblem} from './problem';
import {readInReader} from './read';

const readPage = 'read-page';

/**
 * Reads a page by key or menu. No popup is open to say what went wrong, so it opens: the same page gives it the same
 * answer, in words.
 */
async function readOrExplain(tabId: number): Promise<void> {
	try {
		if ((await readInReader(tabId)) === null) {
			return;
		}
	} catch (error) {
		if (!(error instanceof PageProblem)) {
			throw error;
		}
	}

	await browser.action.openPopup();
}

/** The key and the menu entry that read the page in view; both grant activeTab like a click on the button. */
export function listenForCommands(): void {
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === readPage && tab?.id !== undefined) {
			return readOrExplain(tab.id);
		}

		return undefined;
	});
	browser.contextMenus.onClicked.addListener((info, tab) => {
		if (info.menuItemId === readPage && tab?.id !== undefined) {
			return readOrExplain(tab.id);
		}

		return undefined;
	});
	browser.runtime.onInstalled.addListener(async () => {
		await browser.contextMenus.removeAll();
		browser.contextMenus.create({id: readPage, title: text('commandReadPage'), contexts: ['page']});
	});
}
