import type {Lock, Locked} from '../model/finding';
import {bodyOf, hasAttribute, native, parentOf} from './dom';

const cut = 40; // px: less is a rounding of line heights

const isShut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const isScroller = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** Is there a box inside the page that does the scrolling, as in a web app or a mail reader? */
function hasScroller(path: readonly Element[], view: Window): boolean {
	return path.some(
		(element) =>
			isScroller(view.getComputedStyle(element).overflowY) &&
			native().scrollHeight.call(element) > native().clientHeight.call(element) + 20,
	);
}

/** The root and the body: they do not scroll although the page is longer than the window. */
function pageLocks(document: Document, path: readonly Element[], view: Window): Locked[] {
	const {documentElement: root, body} = document;
	const length = Math.max(native().scrollHeight.call(root), native().scrollHeight.call(body));
	if (length < view.innerHeight + cut || hasScroller(path, view)) {
		return [];
	}

	const found: Locked[] = [];
	for (const element of [root, body]) {
		const style = view.getComputedStyle(element);
		const locks: Lock[] = [];
		if (isShut(style.overflowY) || style.touchAction === 'none') {
			locks.push('scroll');
		}

		if (style.position === 'fixed' || (element === body && style.position === 'absolute')) {
			locks.push('place');
		}

		if (isShut(style.overflowY) || locks.includes('place')) {
			locks.push('height');
		}

		if (locks.length > 0) {
			found.push({element, locks});
		}
	}

	return found;
}

const blurred = /blur\((?!0)/;
const glass = 0.6; // opacity under which text is hard to read

/** A curtain that is nobody's element: painted before or after the content of one. */
function veils(element: Element, view: Window): Lock[] {
	const isPage =
		bodyOf(native().owner.call(element)) === element || native().root.call(native().owner.call(element)) === element;
	return (['before', 'after'] as const).filter((side) => {
		const style = view.getComputedStyle(element, `::${side}`);
		const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
		if (style.content === 'none' || !['fixed', 'absolute'].includes(style.position)) {
			return false;
		}

		const covers = width > view.innerWidth * 0.9 && height > view.innerHeight * 0.7;
		const fades = style.backgroundImage.includes('gradient') && height > cut && width > element.clientWidth * 0.6;
		return style.position === 'fixed' ? covers : fades && !isPage;
	});
}

/** What an element does to the text in it. */
function textLocks(element: Element, view: Window): Lock[] {
	const style = view.getComputedStyle(element);
	const locks: Lock[] = [];
	if (blurred.test(style.filter) || Number(style.opacity) < glass || hasGhostText(style)) {
		locks.push('blur');
	}

	if (style.pointerEvents === 'none') {
		locks.push('pointer');
	}

	if (style.userSelect === 'none') {
		locks.push('select');
	}

	if (
		isShut(style.overflowY) &&
		native().scrollHeight.call(element) > native().clientHeight.call(element) + cut &&
		native().clientHeight.call(element) > 0
	) {
		locks.push('cut');
	}

	if (hasAttribute(element, 'inert')) {
		locks.push('inert');
	}

	if (native().attribute.call(element, 'aria-hidden') === 'true') {
		locks.push('aria');
	}

	return locks;
}

/** Text painted in nothing but its own blurred shadow. */
const hasGhostText = (style: CSSStyleDeclaration): boolean =>
	style.textShadow !== 'none' && /^rgba\(\d+, \d+, \d+, 0\)$/.test(style.color);

/** From an element up to the body's child, itself included. */
function pathTo(element: Element): Element[] {
	const path: Element[] = [];
	for (
		let at: Element | null = element;
		at && at !== native().root.call(native().owner.call(element));
		at = parentOf(at)
	) {
		path.push(at);
	}

	return path;
}

const ends = 4; // blocks at the beginning and the end of an article that are asked for their look
const most = 150; // and at most so many where one of them is locked

const isVeiled = (element: Element, view: Window): boolean => {
	const style = view.getComputedStyle(element);
	return blurred.test(style.filter) || hasGhostText(style) || hasAttribute(element, 'inert');
};

/** Blocks of the article itself are only asked for what hides their words: a carousel cuts, an ornament is hidden aloud. */
function* lockedBlocks(article: Element, view: Window): Iterable<Locked> {
	const blocks = [...native().inside.call(article, ':scope > *, :scope > div > *, :scope > section > *')];
	const asked = [...blocks.slice(0, ends), ...blocks.slice(-2 * ends)];
	for (const element of asked.some((each) => isVeiled(each, view)) ? blocks.slice(0, most) : []) {
		const style = view.getComputedStyle(element);
		if (blurred.test(style.filter) || hasGhostText(style)) {
			yield {element, locks: ['blur', 'pointer', 'select']};
		} else if (hasAttribute(element, 'inert')) {
			yield {element, locks: ['inert']};
		}
	}
}

/**
 * Everything that keeps a reader from the article: found by looking, changed by nobody here. A page without an article
 * is only asked whether it scrolls.
 */
export function findLocks(document: Document, article: Element | null): Locked[] {
	const view = document.defaultView;
	const body = bodyOf(document);
	if (!view || !body) {
		return [];
	}

	if (!article) {
		return pageLocks(document, [body, ...body.children], view);
	}

	const path = pathTo(article);
	const known = new Map<Element, Lock[]>();
	const add = ({element, locks: more}: Locked) => known.set(element, [...(known.get(element) ?? []), ...more]);
	for (const locked of pageLocks(document, path, view)) {
		add(locked);
	}

	for (const element of [document.documentElement, ...path]) {
		const isPage = element === body || element === document.documentElement;
		const locks = [...textLocks(element, view), ...veils(element, view)];
		add({element, locks: locks.filter((lock) => !isPage || lock !== 'cut')});
	}

	for (const locked of lockedBlocks(article, view)) {
		add(locked);
	}

	return [...known].filter(([, each]) => each.length > 0).map(([element, each]) => ({element, locks: each}));
}
