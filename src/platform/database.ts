import {PageProblem} from './problem';

/** What is kept until the reader deletes it: highlights; articles of the library and their pictures. */
export type StoreName = 'passages' | 'kept' | 'pictures';

const all: readonly StoreName[] = ['passages', 'kept', 'pictures'];

let connection: Promise<IDBDatabase> | null = null;

function create(database: IDBDatabase): void {
	database.createObjectStore('passages', {keyPath: 'id'}).createIndex('address', 'address');
	database.createObjectStore('kept', {keyPath: 'id'}).createIndex('address', 'address', {unique: true});
	database.createObjectStore('pictures', {keyPath: ['kept', 'url']}).createIndex('kept', 'kept');
}

function connect(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('clean-copy', 1);
		request.addEventListener('upgradeneeded', () => create(request.result));
		request.addEventListener('error', () => reject(new PageProblem('failed', request.error)));
		request.addEventListener('success', () => {
			const database = request.result;
			// A newer version of ours in another tab waits for this one to let go.
			database.addEventListener('versionchange', () => {
				database.close();
				connection = null;
			});
			resolve(database);
		});
	});
}

/** The connection of this page. One that failed is tried anew the next time. */
function open(): Promise<IDBDatabase> {
	connection ??= connect().catch((error: unknown) => {
		connection = null;
		throw error;
	});
	return connection;
}

/**
 * Does some work on stores, all of it or none. `work` makes its requests and returns how to read their results once
 * all is done.
 * @throws PageProblem 'full' when there is no room, else 'failed'; then nothing was changed.
 */
export async function transact<Result>(
	mode: 'readonly' | 'readwrite',
	stores: readonly StoreName[],
	work: (transaction: IDBTransaction) => () => Result,
): Promise<Result> {
	const transaction = (await open()).transaction([...stores], mode);
	return new Promise((resolve, reject) => {
		const fail = () => {
			const {error} = transaction;
			reject(new PageProblem(error?.name === 'QuotaExceededError' ? 'full' : 'failed', error));
		};
		transaction.addEventListener('abort', fail);
		const result = work(transaction);
		transaction.addEventListener('complete', () => resolve(result()));
	});
}

/** Deletes everything in the database. */
export const deleteDatabase = (): Promise<void> =>
	transact('readwrite', all, (transaction) => {
		for (const name of all) {
			transaction.objectStore(name).clear();
		}

		return () => undefined;
	});
