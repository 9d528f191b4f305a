import type {Article} from '../model/article';
import type {KeptPicture} from '../model/kept';
import {keep} from './library';
import type {RemotePage} from './messages';
import {PageProblem} from './problem';

/** The addresses of an article's pictures; its HTML is of our own making, so that they always stand like this. */
export function pictureUrls({html}: Pick<Article, 'html'>): readonly string[] {
	const found = [...html.matchAll(/<img\b[^>]*? src="(https?:[^"]+)"/g)];
	return [...new Set(found.map(([, url = '']) => url.replaceAll('&amp;', '&')))];
}

/** The bytes of a data: address; no page of ours may fetch, not even that. */
export function blobOf(data: string): Blob {
	const [head = '', body = ''] = data.split(',', 2);
	const bytes = Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
	return new Blob([bytes], {type: head.slice('data:'.length).replace(';base64', '')});
}

/**
 * Keeps an article while its page is still there: the page has its pictures, and may copy what their sites allow.
 * Where there is no room for the pictures, the text is kept without.
 * @throws PageProblem 'full'
 */
export async function keepFromPage(
	page: RemotePage,
	article: Article,
	address: string,
): Promise<{kept: number; pictures: number}> {
	const urls = pictureUrls(article);
	const copies = await page.copyPictures(urls).catch(() => []);
	const pictures: readonly KeptPicture[] = copies.map(({url, data}) => ({url, blob: blobOf(data)}));
	try {
		await keep(address, article, pictures);
		return {kept: pictures.length, pictures: urls.length};
	} catch (error) {
		if (!(error instanceof PageProblem && error.kind === 'full') || pictures.length === 0) {
			throw error;
		}

		await keep(address, article);
		return {kept: 0, pictures: urls.length};
	}
}
