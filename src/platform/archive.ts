import type {Archive, ArchivedArticle} from '../model/archive';
import type {Kept, KeptPicture} from '../model/kept';
import {transact} from './database';
import {blobOf} from './keep-page';
import {listKept, loadKept, putBack} from './library';
import type {StoredPassage} from './passages';

/** A file as a data: address. */
export const dataOf = (blob: Blob): Promise<string> =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => resolve(String(reader.result)));
		reader.addEventListener('error', () => reject(reader.error));
		reader.readAsDataURL(blob);
	});

const passagesOfAll = (): Promise<readonly StoredPassage[]> =>
	transact('readonly', ['passages'], (transaction) => {
		const request = transaction.objectStore('passages').getAll();
		return () => request.result as readonly StoredPassage[];
	});

/** One article as a file holds it. */
export async function archived(
	{address, keptAt, article}: Omit<Kept, 'id'>,
	pictures: readonly KeptPicture[],
): Promise<ArchivedArticle> {
	const all = pictures.map(async ({url, blob}) => ({url, data: await dataOf(blob)}));
	return {address, keptAt, article, pictures: await Promise.all(all)};
}

/** A file's content, made now. */
export const archiveOf = (articles: Archive['articles'], passages: Archive['passages']): Archive => ({
	format: 'clean-copy',
	version: 1,
	exported: new Date().toISOString(),
	articles,
	passages,
});

/** The whole library, with all highlights, those of articles that are not kept too. */
export async function exportLibrary(): Promise<Archive> {
	const articles: ArchivedArticle[] = [];
	for (const {kept} of await listKept()) {
		const whole = await loadKept(kept.id);
		if (whole) {
			articles.push(await archived(whole.kept, whole.pictures));
		}
	}

	return archiveOf(articles, await passagesOfAll());
}

/**
 * Adds what an archive holds. Of an article that is kept already the newer one stays, of a highlight that of the file.
 * @returns how many articles and highlights were added or renewed
 * @throws PageProblem 'full'; what fitted until then is kept, and importing again goes on.
 */
export async function importArchive({articles, passages}: Archive): Promise<{articles: number; passages: number}> {
	const have = new Map((await listKept()).map(({kept}) => [kept.address, kept]));
	let added = 0;
	for (const {address, keptAt, article, pictures} of articles) {
		const old = have.get(address);
		if (!old || old.keptAt < keptAt) {
			const kept = {id: old?.id ?? crypto.randomUUID(), address, keptAt, article};
			await putBack({kept, pictures: pictures.map(({url, data}) => ({url, blob: blobOf(data)}))});
			added += 1;
		}
	}

	await transact('readwrite', ['passages'], (transaction) => {
		for (const passage of passages) {
			transaction.objectStore('passages').put(passage);
		}

		return () => undefined;
	});
	return {articles: added, passages: passages.length};
}
