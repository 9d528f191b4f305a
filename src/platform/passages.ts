import type {Passage} from '../model/passage';
import {transact} from './database';

/** A passage with the cleaned address of its article. */
export interface StoredPassage extends Passage {
	readonly address: string;
}

/** The passages of an article, by its cleaned address. Only this module and the import write them. */
export const loadPassages = (address: string): Promise<readonly StoredPassage[]> =>
	transact('readonly', ['passages'], (transaction) => {
		const request = transaction.objectStore('passages').index('address').getAll(address);
		return () => request.result as readonly StoredPassage[];
	});

/**
 * Keeps a passage, new or changed.
 * @throws PageProblem 'full'
 */
export const savePassage = (address: string, passage: Passage): Promise<void> =>
	transact('readwrite', ['passages'], (transaction) => {
		transaction.objectStore('passages').put({...passage, address} satisfies StoredPassage);
		return () => undefined;
	});

/** Deletes a passage. */
export const deletePassage = (id: string): Promise<void> =>
	transact('readwrite', ['passages'], (transaction) => {
		transaction.objectStore('passages').delete(id);
		return () => undefined;
	});
