import {readSettings, type Settings} from '../model/settings';
import {browser} from './browser';
import {PageProblem} from './problem';

const key = 'settings';

/** The reader's settings; what is missing or of the wrong type has its default. */
export async function loadSettings(): Promise<Settings> {
	return readSettings((await browser.storage.sync.get(key))[key]);
}

/**
 * Changes some settings and keeps the rest.
 * @throws PageProblem 'full' when the browser's sync storage takes no more.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
	const settings = {...(await loadSettings()), ...changes};
	try {
		await browser.storage.sync.set({[key]: settings});
	} catch (error) {
		throw new PageProblem('full', error);
	}

	return settings;
}

/** Keeps all settings in one call, which a page that goes can still make: it needs no answer first. */
export const keepSettings = (settings: Settings): Promise<void> => browser.storage.sync.set({[key]: settings});

/** Tells of each change, wherever it was made, until the signal is aborted. */
export function onSettings(tell: (settings: Settings) => void, signal?: AbortSignal): void {
	const changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
		if (area === 'sync' && changes[key]) {
			tell(readSettings(changes[key].newValue));
		}
	};
	browser.storage.onChanged.addListener(changed);
	signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
