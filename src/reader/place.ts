import type {Article} from '../model/article';
import {minutes} from '../ui/facts';
import type {Words} from '../ui/words';
import {bring, goToShare, isPast, pageInView, progress} from './flow';

/**
 * 'Two minutes left', or 'page 3 of 8', for where the reader is; '' at the end. It is asked in every frame that scrolls,
 * and numbers in words take their time: what was said last is kept.
 */
export function leftText({words: all, lang}: Article, words: Words): (share: number) => string {
	const number = (value: number) => value.toLocaleString(words.language);
	let known = '';
	let said = '';
	return (share) => {
		const page = pageInView();
		const left = minutes({words: all * (1 - share), lang});
		const now = page ? `${page.at} of ${page.of}` : share > 0.97 ? '' : String(left);
		if (now !== known) {
			known = now;
			said = page ? words.text('page', number(page.at), number(page.of)) : now === '' ? '' : words.plural('left', left);
		}

		return said;
	};
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

const rest = 200; // ms without a move: the browser's memory is slow, and frames do not wait for it

/** Remembers places for a reload, and the way back from a link: when the text comes to rest, or the page is left. */
export function rememberPlaces(id: string): (share: number) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last: number | null = null;
	const keep = () => {
		clearTimeout(timer);
		if (last !== null) {
			sessionStorage.setItem(keyOf(id), String(last));
		}
	};
	addEventListener('pagehide', keep);
	return (share) => {
		last = share;
		clearTimeout(timer);
		timer = setTimeout(keep, rest);
	};
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
