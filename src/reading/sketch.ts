import type {Chrome} from './chrome';
import {isBlock} from './normalise';
import {natives, type Page} from './page';

/**
 * The page in outline, for Readability to choose in: blocks, links and text, no chrome. It is a document without a
 * window, so nothing loads, runs or upgrades there, and Readability may take it apart.
 */
export interface Sketch {
	readonly document: Document;
	/** The live element that an element of the sketch stands for. */
	origin(element: Element): Element | null;
	/** Characters of the sketch inside a live element. */
	size(element: Element): number;
}

/** The attribute that ties an element of the sketch to the live one. */
export const mark = 'data-cc';

export const deepest = 200; // levels: parsers stop near 512, scripts do not
export const longest = 2_000_000; // characters: no news page has more, and a log file must not freeze the tab

const carried = ['class', 'id', 'role', 'itemprop', 'rel', 'dir'];

/** Sketches what may be article. */
export function sketchOf(page: Page, chrome: Chrome): Sketch {
	const target = page.blank();
	const {read, first, next, text, name: nameOf, type} = natives();
	const origins: Element[] = [];
	const sizes = new Map<Element, number>();
	let room = longest;
	let pending = '';
	const flush = (parent: Element): void => {
		if (pending !== '') {
			parent.appendChild(target.createTextNode(pending));
			pending = '';
		}
	};
	const make = (element: Element, name: string): Element => {
		const made = target.createElement(name);
		for (const attribute of carried) {
			const value = read.call(element, attribute);
			if (value !== null) {
				made.setAttribute(attribute, value);
			}
		}

		made.setAttribute(mark, String(origins.push(element) - 1));
		return made;
	};
	const link = (element: Element): Element => {
		const made = target.createElement('a');
		const href = read.call(element, 'href');
		made.setAttribute('href', href?.startsWith('#') ? href : '/');
		return made;
	};
	const enter = (element: Element, parent: Element, depth: number): void => {
		const name = nameOf.call(element);
		if (name === 'br' || name === 'img') {
			flush(parent);
			const made = target.createElement(name);
			if (name === 'img') {
				made.setAttribute('src', 'i.jpg'); // Readability throws out images that have no address
			}

			parent.appendChild(made);
			return;
		}

		const block = isBlock(name) || name.includes('-');
		if (!block && name !== 'a') {
			children(element, parent, depth + 1);
			return;
		}

		flush(parent);
		const made = block ? make(element, plainName(name)) : link(element);
		const before = room;
		children(element, made, depth + 1);
		flush(made);
		if (block) {
			sizes.set(element, before - room);
		}

		parent.appendChild(made);
	};
	const children = (from: Node, to: Element, depth: number): void => {
		if (depth > deepest) {
			const rest = (text.call(from) ?? '').slice(0, room);
			room -= rest.length;
			pending += rest;
			return;
		}

		for (let child = first.call(from); child && room > 0; child = next.call(child)) {
			if (type.call(child) === Node.TEXT_NODE) {
				const data = (child as Text).data;
				pending += data.length > room ? data.slice(0, room) : data;
				room -= data.length;
			} else if (type.call(child) === Node.ELEMENT_NODE && !chrome.is(child as Element)) {
				enter(child as Element, to, depth);
			}
		}
	};
	children(page.body, target.body, 0);
	flush(target.body);

	return {
		document: target,
		origin: (element) => origins[Number(element.getAttribute(mark) ?? -1)] ?? null,
		size: (element) => sizes.get(element) ?? (element === page.body ? longest - room : 0),
	};
}

/** Unknown elements and forms become plain boxes: a form in the copy would take names of its fields for its own. */
const plainName = (name: string): string => (name.includes('-') || name === 'form' || name === 'body' ? 'div' : name);
