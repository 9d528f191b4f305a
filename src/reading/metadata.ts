import type {Article} from '../model/article';
import {authorsOf, guessedBoxes, markedBoxes, shownAuthors} from './bylines';
import {isoOf} from './dates';
import {detectLanguage, directionOf, tagOf} from './language';
import {decode, type Stated, statedIn} from './ld';
import {mediaAddress} from './links';
import type {Page} from './page';
import {languageOf, type Phrases, phrasesIn} from './phrases';
import {voteTitle, withoutSite, withoutTail} from './titles';

export interface Metadata
	extends Pick<Article, 'title' | 'dek' | 'site' | 'published' | 'modified' | 'lang' | 'dir' | 'image'> {
	/** Who the page's head says wrote it. */
	readonly authors: readonly string[];
	/** Whom the page itself marks as its author. */
	readonly marked: readonly string[];
	/** Whom a box named for authors holds: a guess. */
	readonly guessed: readonly string[];
	readonly section: string | null;
	readonly canonical: string | null;
	readonly free: boolean | null;
	/** The whole text, where the page states it for search engines. */
	readonly body: string | null;
	readonly phrases: Phrases;
}

/** What the page's <meta> elements say under the first of these names that says anything. */
export type Meta = (...names: string[]) => string | null;

/** The page's <meta> elements by property, name or itemprop, in this order; the first that says something wins. */
const metaOf = (root: Element): Meta => {
	const said = new Map<string, string>();
	const stronger = new Set<string>();
	for (const element of root.querySelectorAll('meta[content]')) {
		const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const keys = element.getAttribute(attribute)?.toLowerCase().replaceAll('.', ':').split(/\s+/) ?? [];
			for (const key of content === '' ? [] : keys) {
				const first = attribute === 'property' ? !stronger.has(key) : !said.has(key);
				if (key !== '' && first) {
					said.set(key, content);
				}

				if (attribute === 'property') {
					stronger.add(key);
				}
			}
		}
	}

	return (...names) => {
		for (const name of names) {
			const found = said.get(name);
			if (found) {
				return decode(found);
			}
		}

		return null;
	};
};

const textOf = (element: Element | null | undefined): string =>
	element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** What the page says of its article, each thing by what its sources say. */
export function metadataOf(page: Page): Metadata {
	const {root, url, base} = page;
	const meta = metaOf(root);
	const stated = statedIn(root, url);
	const lang = languageFor(page, meta, stated);
	const language = languageOf(lang);
	const phrases = phrasesIn([...new Set([language, 'en'])]);
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	const site = meta('og:site_name') ?? stated?.publisher ?? meta('application-name', 'twitter:app:name:iphone') ?? null;
	const pageTitle = textOf(root.querySelector('head > title, title'));
	const bare = (title: string | null): string | null => title && withoutSite(title, site, host);
	const headings = [...root.querySelectorAll('h1')].map(textOf).filter((heading) => heading.length > 3);
	const said = [
		meta('dc:title', 'dcterms:title', 'dcterm:title'),
		stated?.headline ?? null,
		meta('og:title'),
		meta('parsely-title', 'weibo:article:title'),
		meta('twitter:title', 'title'),
	];
	const published = firstDate(language, [
		stated?.published,
		meta(
			'article:published_time',
			'og:article:published_time',
			'datepublished',
			'parsely-pub-date',
			'dc:date',
			'dc:date:issued',
			'dcterms:created',
			'dcterms:issued',
			'sailthru:date',
			'pubdate',
			'publishdate',
			'publish-date',
			'date',
			'article:published',
		),
		timeIn(root),
	]);
	const canonical = root.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? meta('og:url');
	const authors = authorsOf(meta, stated, phrases);
	return {
		title: voteTitle(said.map(bare), headings, pageTitle, withoutTail(bare(pageTitle) ?? '')) ?? url,
		dek: dekOf(stated, meta),
		authors,
		marked: authors.length > 0 ? [] : shownAuthors(page, markedBoxes, phrases),
		guessed: authors.length > 0 ? [] : shownAuthors(page, guessedBoxes, phrases),
		site,
		published,
		modified: firstDate(language, [
			stated?.modified,
			meta('article:modified_time', 'og:updated_time', 'datemodified', 'dcterms:modified', 'lastmod', 'last-modified'),
		]),
		lang,
		dir: directionOf(root.getAttribute('dir') ?? page.body.getAttribute('dir'), lang),
		image:
			[
				stated?.image,
				meta(
					'og:image:secure_url',
					'og:image',
					'og:image:url',
					'twitter:image',
					'twitter:image:src',
					'image',
					'thumbnail',
				),
			]
				.map((image) => mediaAddress(image ?? null, base))
				.find((image) => image !== null) ?? null,
		section: stated?.section ?? meta('article:section', 'section', 'parsely-section'),
		canonical: mediaAddress(canonical, base),
		free: stated?.free ?? null,
		body: stated?.body ?? null,
		phrases,
	};
}

const firstDate = (language: string, said: readonly (string | null | undefined)[]): string | null => {
	for (const raw of said) {
		const date = isoOf(raw, language);
		if (date) {
			return date;
		}
	}

	return null;
};

/** A date the page shows: marked as the article's own, or the first <time> of its header. */
const timeIn = (root: Element): string | null => {
	const marked = root.querySelector('[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date');
	const time =
		marked ??
		root.querySelector(
			'article header time[datetime], article time[datetime], main time[datetime], h1 ~ * time[datetime], h1 ~ time[datetime]',
		);
	return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? (time ? textOf(time) : null);
};

const dekOf = (stated: Stated | null, meta: Meta): string | null => {
	const dek =
		meta('og:description', 'description', 'twitter:description', 'dc:description') ?? stated?.description ?? null;
	return dek && dek.length > 10 ? dek : null;
};

/** Declared, unless the script of the text says otherwise; else detected. */
const languageFor = (page: Page, meta: Meta, stated: Stated | null): string | null => {
	const declared =
		tagOf(page.root.getAttribute('lang') ?? page.root.getAttribute('xml:lang')) ??
		tagOf(page.body.getAttribute('lang'));
	if (declared) {
		return declared;
	}

	const said =
		tagOf(meta('content-language', 'language', 'dc:language', 'inlanguage')) ?? tagOf(stated?.language ?? null);
	return said ?? detectLanguage(sampleOf(page)) ?? tagOf(meta('og:locale'));
};

/** Some running text of the page. */
const sampleOf = (page: Page): string => {
	let sample = '';
	const walker = page.texts();
	for (let node = walker.nextNode(); node && sample.length < 4000; node = walker.nextNode()) {
		const data = (node as Text).data;
		if (data.length > 40 && !/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(node.parentNode?.nodeName ?? '')) {
			sample += `${data} `;
		}
	}

	return sample;
};
