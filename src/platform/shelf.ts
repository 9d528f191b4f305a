import type {Article} from '../model/article';
import {browser} from './browser';
import {PageProblem} from './problem';

/** How many articles wait for the reader at most; storage.session holds about 10 MiB. */
const places = 10;
const indexKey = 'shelf';
const keyOf = (id: string) => `shelf:${id}`;

const readIndex = async (): Promise<readonly string[]> => {
	const stored: unknown = (await browser.storage.session.get(indexKey))[indexKey];
	return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
};

/**
 * Keeps an article for the reader page until the browser closes; the oldest ones give way.
 * @returns a random id, the only thing that stands in the reader's address.
 * @throws PageProblem 'full' when the article does not fit even on an empty shelf.
 */
export async function putOnShelf(article: Article): Promise<string> {
	const id = crypto.randomUUID();
	let ids = await readIndex();
	while (ids.length >= places) {
		ids = await dropOldest(ids);
	}

	for (;;) {
		try {
			await browser.storage.session.set({[keyOf(id)]: article, [indexKey]: [...ids, id]});
			return id;
		} catch (error) {
			if (ids.length === 0) {
				throw new PageProblem('full', error);
			}

			ids = await dropOldest(ids);
		}
	}
}

async function dropOldest([oldest, ...rest]: readonly string[]): Promise<readonly string[]> {
	if (oldest !== undefined) {
		await browser.storage.session.remove(keyOf(oldest));
		await browser.storage.session.set({[indexKey]: rest});
	}

	return rest;
}

/** The article kept under an id; null when it has given way or the browser was closed since. It stays on the shelf. */
export async function takeFromShelf(id: string): Promise<Article | null> {
	const stored: unknown = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
	// Only this module writes these keys, so what is there is an article.
	return typeof stored === 'object' && stored !== null ? (stored as Article) : null;
}

/**
 * Puts a changed article in the place of one that waits under an id.
 * @throws PageProblem 'full'
 */
export async function replaceOnShelf(id: string, article: Article): Promise<void> {
	try {
		await browser.storage.session.set({[keyOf(id)]: article});
	} catch (error) {
		throw new PageProblem('full', error);
	}
}
