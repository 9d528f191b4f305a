import type {Article} from '../model/article';

export type Metadata = Pick<
	Article,
	'title' | 'dek' | 'byline' | 'site' | 'published' | 'modified' | 'lang' | 'dir' | 'image'
>;

const meta = (document: Document, ...names: string[]): string | null => {
	for (const name of names) {
		const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
		const content = found?.getAttribute('content')?.trim();
		if (content) {
			return content;
		}
	}

	return null;
};

/** What the page says of its article. */
export function metadataOf(document: Document, url: string): Metadata {
	const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
	const root = document.documentElement;
	return {
		title: meta(document, 'og:title') ?? heading ?? document.querySelector('title')?.textContent?.trim() ?? url,
		dek: meta(document, 'og:description', 'description'),
		byline: meta(document, 'author', 'article:author'),
		site: meta(document, 'og:site_name'),
		published: meta(document, 'article:published_time'),
		modified: meta(document, 'article:modified_time'),
		lang: root?.getAttribute('lang') || null,
		dir: root?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
		image: meta(document, 'og:image'),
	};
}
