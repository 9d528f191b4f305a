import type {Article} from '../model/article';
import type {KeptPicture} from '../model/kept';
import {keptAt, loadKept} from '../platform/library';
import {takeFromShelf} from '../platform/shelf';
import {addressOf} from '../reading/links';
import {sourceOf} from './place';

/** The article a reader page is about; null when it is no longer here. */
export interface Found {
	readonly id: string;
	readonly article: Article | null;
	/** Whether it is from the library. */
	readonly kept: boolean;
	/** Of an article from the library. */
	readonly pictures: readonly KeptPicture[];
}

const fromLibrary = async (id: string, kept: string | undefined): Promise<Found> => {
	const whole = kept === undefined ? null : await loadKept(kept);
	return {id, kept: true, article: whole?.kept.article ?? null, pictures: whole?.pictures ?? []};
};

/** Finds the article in the library or on the shelf, by the page's address. One that has left the shelf may be kept. */
export async function findArticle(search: string): Promise<Found> {
	const params = new URLSearchParams(search);
	const kept = params.get('kept');
	if (kept !== null) {
		return fromLibrary(kept, kept);
	}

	const id = params.get('id') ?? '';
	const article = await takeFromShelf(id);
	if (article) {
		return {id, article, kept: false, pictures: []};
	}

	const source = sourceOf(id);
	return fromLibrary(id, source === null ? undefined : (await keptAt(addressOf(source)))?.id);
}
