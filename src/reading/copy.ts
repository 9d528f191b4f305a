import type {Chrome} from './chrome';
import {onlyInNoscript} from './images';
import {natives, type Page} from './page';
import {deepest, longest} from './sketch';

/** A copy of the article's part of the page, with the way back to the live element each was made from. */
export interface Copy {
	readonly region: Element;
	origin(element: Element): Element | null;
	copyOf(element: Element): Element | null;
	/** What was not copied, each with the copy's element that stands right before it or holds it. */
	readonly pruned: readonly Pruned[];
}

/** A live element that no article lives in, and where it would stand. */
export interface Pruned {
	readonly element: Element;
	readonly place: Element;
}

/** Copies a region without its chrome into a document without a window. */
export function copyOf(page: Page, region: Element, chrome: Chrome): Copy {
	const target = page.blank();
	const origins = new Map<Element, Element>();
	const copies = new Map<Element, Element>();
	const pruned: Pruned[] = [];
	const {first, next, text, name: nameOf, type} = natives();
	let room = longest;
	const children = (from: Node, to: Element, depth: number): void => {
		if (depth > deepest) {
			const rest = (text.call(from) ?? '').slice(0, room);
			room -= rest.length;
			to.append(rest);
			return;
		}

		for (let child = first.call(from); child && room > 0; child = next.call(child)) {
			if (type.call(child) === Node.TEXT_NODE) {
				const data = (child as Text).data;
				to.appendChild(target.createTextNode(data.length > room ? data.slice(0, room) : data));
				room -= data.length;
			} else if (type.call(child) === Node.ELEMENT_NODE) {
				if (!chrome.is(child as Element)) {
					enter(child as Element, to, depth);
				} else if (nameOf.call(child) === 'noscript') {
					to.append(...onlyInNoscript(child as Element, target));
				} else {
					pruned.push({element: child as Element, place: to.lastElementChild ?? to});
				}
			}
		}
	};
	const enter = (element: Element, parent: Element, depth: number): void => {
		const made =
			nameOf.call(element) === 'form' ? target.createElement('div') : (target.importNode(element, false) as Element);
		origins.set(made, element);
		copies.set(element, made);
		children(element, made, depth + 1);
		parent.appendChild(made);
	};
	const top = target.createElement('div');
	target.body.append(top);
	origins.set(top, region);
	copies.set(region, top);
	children(region, top, 0);
	return {
		region: top,
		origin: (element) => origins.get(element) ?? null,
		copyOf: (element) => copies.get(element) ?? null,
		pruned,
	};
}
