import {readSettings, type Settings} from '../model/settings';
import {browser} from './browser';
import {PageProblem} from './problem';

/** The reader's settings; what is missing or of the wrong type has its default. */
export async function loadSettings(): Promise<Settings> {
	return readSettings(await browser.storage.sync.get(null));
}

/**
 * Changes some settings and keeps the rest. Each is stored under its own name, so that nothing has to be read first: a
 * page that goes can still make this call, and two pages that change different settings do not undo each other.
 * @throws PageProblem 'full' when the browser's sync storage takes no more.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
	try {
		await browser.storage.sync.set(changes);
	} catch (error) {
		throw new PageProblem('full', error);
	}
}

/** Tells when one of some settings has changed, wherever it was changed. */
export function onSettingsOf(names: readonly (keyof Settings)[], tell: () => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'sync' && names.some((name) => name in changes)) {
			tell();
		}
	});
}

/** Tells of each change, wherever it was made, until the signal is aborted. */
export function onSettings(tell: (settings: Settings) => void, signal?: AbortSignal): void {
	const changed = async (_changes: unknown, area: string) => {
		if (area === 'sync') {
			tell(await loadSettings());
		}
	};
	browser.storage.onChanged.addListener(changed);
	signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
