import type {Article} from '../model/article';
import {minutes} from '../ui/facts';
import type {Words} from '../ui/words';

const height = () => document.documentElement.scrollHeight - innerHeight;

/** How much of the page has been read, 0…1. */
export const progress = (): number => (height() > 0 ? Math.min(1, scrollY / height()) : 1);

/** 'Two minutes left' for where the reader is; '' at the end. */
export function leftText(article: Article, words: Words): string {
	const left = article.words * (1 - progress());
	return progress() > 0.97 ? '' : words.plural('left', minutes({words: left, lang: article.lang}));
}

/** The first block of the text that is in sight. */
export function blockInSight(body: HTMLElement): Element | null {
	return [...body.children].find((child) => child.getBoundingClientRect().bottom > 64) ?? null;
}

/** Changes how the text is set and keeps the sentence one reads where it is. */
export function holdingPlace(body: HTMLElement, change: () => void): void {
	const block = scrollY > 0 ? blockInSight(body) : null;
	const before = block?.getBoundingClientRect().top ?? 0;
	change();
	if (block) {
		scrollBy({top: block.getBoundingClientRect().top - before, behavior: 'instant'});
	}
}

const keyOf = (id: string) => `place:${id}`;

/** Remembers the place for a reload, and the way back from a link. */
export function rememberPlace(id: string): void {
	sessionStorage.setItem(keyOf(id), String(progress()));
}

/** Goes where the reader left off. */
export function returnToPlace(id: string): void {
	const stored = Number(sessionStorage.getItem(keyOf(id)));
	if (stored > 0) {
		scrollTo({top: stored * height(), behavior: 'instant'});
	}
}

const sourceKey = (id: string) => `source:${id}`;

/** Keeps the address of the page, for when the article has left the shelf. */
export function rememberSource(id: string, url: string): void {
	sessionStorage.setItem(sourceKey(id), url);
}

/** The address of the page the article came from, if this tab has shown it. */
export const sourceOf = (id: string): string | null => sessionStorage.getItem(sourceKey(id));
