import type {Article} from '../model/article';
import {minutes} from '../ui/facts';
import type {Words} from '../ui/words';
import {bring, goToShare, isPast, pageInView, progress} from './flow';

/** 'Two minutes left', or 'page 3 of 8', for where the reader is; '' at the end. */
export function leftText(article: Article, words: Words): string {
	const page = pageInView();
	if (page) {
		return words.text('page', page.at.toLocaleString(words.language), page.of.toLocaleString(words.language));
	}

	const left = article.words * (1 - progress());
	return progress() > 0.97 ? '' : words.plural('left', minutes({words: left, lang: article.lang}));
}

/** The first part of the text that has not been read past. */
export function blockInSight(body: HTMLElement): Element | null {
	return [...body.children].find((part) => part.getClientRects().length > 0 && !isPast(part)) ?? null;
}

const flowNow = () => document.documentElement.dataset['flow'];
const isSame = (one: DOMRect, other: DOMRect): boolean =>
	one.left === other.left && one.top === other.top && one.height === other.height;

/**
 * Changes how the text is set and keeps what one reads where it is: the paragraph, and of one that is spread over pages
 * the piece in view. Where nothing has moved, nothing moves.
 */
export function holdingPlace(body: HTMLElement, change: () => void): void {
	const block = progress() > 0 && body.isConnected ? blockInSight(body) : null;
	const boxes = () => [...(block?.getClientRects() ?? [])].map((box) => ({getBoundingClientRect: () => box}));
	const flow = flowNow();
	const were = boxes();
	const at = Math.max(
		0,
		were.findIndex((box) => !isPast(box)),
	);
	const before = block?.getBoundingClientRect().top ?? 0;
	change();
	const are = boxes();
	const [old, now] = [were[at], are[Math.min(at, are.length - 1)]];
	if (block && flow === 'scroll' && flowNow() === 'scroll') {
		scrollBy({top: block.getBoundingClientRect().top - before, behavior: 'instant'});
	} else if (now && !(flow === flowNow() && old && isSame(old.getBoundingClientRect(), now.getBoundingClientRect()))) {
		bring(now, 'start');
	}
}

const keyOf = (id: string) => `place:${id}`;

/** Remembers the place for a reload, and the way back from a link. */
export function rememberPlace(id: string): void {
	sessionStorage.setItem(keyOf(id), String(progress()));
}

/** Goes where the reader left off; stays at the top at the first look. */
export function returnToPlace(id: string): void {
	const stored = Number(sessionStorage.getItem(keyOf(id)));
	if (stored > 0) {
		goToShare(stored);
	}
}

const sourceKey = (id: string) => `source:${id}`;

/** Keeps the address of the page, for when the article has left the shelf. */
export function rememberSource(id: string, url: string): void {
	sessionStorage.setItem(sourceKey(id), url);
}

/** The address of the page the article came from, if this tab has shown it. */
export const sourceOf = (id: string): string | null => sessionStorage.getItem(sourceKey(id));
