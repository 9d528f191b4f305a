import type {Article} from '../model/article';
import type {Kept, KeptPicture} from '../model/kept';
import {transact} from './database';

/** Tells the library and the readers that are open when something was kept or deleted elsewhere. */
const channel = 'clean-copy-library';

interface StoredPicture extends KeptPicture {
	readonly kept: string;
}

/** An article with its pictures: what is deleted, and what is put back. */
export interface Whole {
	readonly kept: Kept;
	readonly pictures: readonly KeptPicture[];
}

/** This page's own name: a page that has changed the library knows it already. */
const here = crypto.randomUUID();

const tell = () => {
	const voice = new BroadcastChannel(channel);
	voice.postMessage(here);
	voice.close();
};

/** Calls back whenever another page of ours has changed the library. */
export function onLibrary(changed: () => void): void {
	new BroadcastChannel(channel).addEventListener('message', ({data}) => {
		if (data !== here) {
			changed();
		}
	});
}

/** The entry for an address; null when it is not kept. */
export const keptAt = (address: string): Promise<Kept | null> =>
	transact('readonly', ['kept'], (transaction) => {
		const request = transaction.objectStore('kept').index('address').get(address);
		return () => (request.result as Kept | undefined) ?? null;
	});

/**
 * Keeps an article with the pictures that could be copied; what was kept under that address before gives way.
 * @throws PageProblem 'full'; then all is as it was.
 */
export async function keep(address: string, article: Article, pictures: readonly KeptPicture[] = []): Promise<Kept> {
	const before = await keptAt(address);
	const kept: Kept = {id: before?.id ?? crypto.randomUUID(), address, keptAt: new Date().toISOString(), article};
	await putBack({kept, pictures});
	return kept;
}

/**
 * Puts an article into the library with its pictures, in the place of any other of its address.
 * @throws PageProblem 'full'
 */
export async function putBack({kept, pictures}: Whole): Promise<void> {
	await transact('readwrite', ['kept', 'pictures'], (transaction) => {
		const store = transaction.objectStore('kept');
		const before = store.index('address').getKey(kept.address);
		before.addEventListener('success', () => {
			if (typeof before.result === 'string' && before.result !== kept.id) {
				drop(transaction, before.result);
			}

			store.put(kept);
			const all = transaction.objectStore('pictures');
			for (const picture of pictures) {
				all.put({...picture, kept: kept.id} satisfies StoredPicture);
			}
		});
		return () => undefined;
	});
	tell();
}

/** Deletes an article and its pictures as part of a transaction. */
function drop(transaction: IDBTransaction, id: string): void {
	transaction.objectStore('kept').delete(id);
	const pictures = transaction.objectStore('pictures');
	const keys = pictures.index('kept').getAllKeys(id);
	keys.addEventListener('success', () => {
		for (const key of keys.result) {
			pictures.delete(key);
		}
	});
}

/** A kept article with its pictures; null when there is none of that id. */
export const loadKept = (id: string): Promise<Whole | null> =>
	transact('readonly', ['kept', 'pictures'], (transaction) => {
		const kept = transaction.objectStore('kept').get(id);
		const pictures = transaction.objectStore('pictures').index('kept').getAll(id);
		return () => {
			const found = kept.result as Kept | undefined;
			const own = pictures.result as readonly StoredPicture[];
			return found ? {kept: found, pictures: own.map(({url, blob}) => ({url, blob}))} : null;
		};
	});

/** Deletes an article with its pictures; its highlights stay with its address. What is returned can be put back. */
export async function deleteKept(id: string): Promise<Whole | null> {
	const whole = await loadKept(id);
	await transact('readwrite', ['kept', 'pictures'], (transaction) => {
		drop(transaction, id);
		return () => undefined;
	});
	tell();
	return whole;
}

/** An entry of the list: the article, how many of its pictures are kept, how many highlights its address has. */
export interface Listed {
	readonly kept: Kept;
	readonly pictures: number;
	readonly passages: number;
}

/** Everything in the library. */
export const listKept = (): Promise<readonly Listed[]> =>
	transact('readonly', ['kept', 'pictures', 'passages'], (transaction) => {
		const all = transaction.objectStore('kept').getAll();
		const counts = new Map<string, IDBRequest<number>>();
		all.addEventListener('success', () => {
			for (const {id, address} of all.result as readonly Kept[]) {
				counts.set(id, transaction.objectStore('pictures').index('kept').count(id));
				counts.set(address, transaction.objectStore('passages').index('address').count(address));
			}
		});
		return () =>
			(all.result as readonly Kept[]).map((kept) => ({
				kept,
				pictures: counts.get(kept.id)?.result ?? 0,
				passages: counts.get(kept.address)?.result ?? 0,
			}));
	});

/** How full the browser's storage is, in bytes, and whether the browser has promised not to clear it by itself. */
export interface Fullness {
	readonly used: number;
	readonly room: number;
	readonly promised: boolean;
}

/** What the browser says about our storage. */
export async function fullness(): Promise<Fullness> {
	const [{usage = 0, quota = 0}, promised] = await Promise.all([
		navigator.storage.estimate(),
		navigator.storage.persisted(),
	]);
	return {used: usage, room: quota, promised};
}

/** Asks the browser not to clear our storage by itself; some ask the reader. To be called in a click. */
export const askToStay = (): Promise<boolean> => navigator.storage.persist();
