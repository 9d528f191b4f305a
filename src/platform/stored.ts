import {registerAlways} from './always';
import {browser} from './browser';
import {deleteDatabase} from './database';

/** Deletes all that was ever stored and gives back every permission that was asked for. */
export async function deleteAll(): Promise<void> {
	const {origins = []} = await browser.permissions.getAll();
	if (origins.length > 0) {
		await browser.permissions.remove({origins});
	}

	await browser.storage.sync.clear();
	await browser.storage.session.clear();
	await browser.storage.local.clear();
	await deleteDatabase();
	await registerAlways();
}

/** Opens the options page, or goes to it where it is open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
