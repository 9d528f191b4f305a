import type {Chrome} from './chrome';

/** A pruned copy of the page, with the way back: `origin(element)` is the live element it was made from. */
export interface Copy {
	readonly document: Document;
	origin(element: Element): Element | null;
	/** The element of the copy that bears this mark. */
	at(mark: string | null): Element | null;
}

/** The attribute that ties an element of the copy to the live one. */
export const mark = 'data-cc';

const deepest = 200; // levels: parsers stop near 512, scripts do not
const longest = 2_000_000; // characters: no news page has more, and a log file must not freeze the tab

/** Copies what may be article into a document without a window: nothing loads, runs or upgrades there. */
export function copyOf(source: Document, chrome: Chrome): Copy {
	const target = source.implementation.createHTMLDocument('');
	const origins: Element[] = [];
	const copies: Element[] = [];
	let room = longest;
	const text = (node: Text, parent: Element): void => {
		const data = node.data.length > room ? node.data.slice(0, room) : node.data;
		room -= data.length;
		if (data !== '') {
			parent.appendChild(target.createTextNode(data));
		}
	};
	const children = (from: Node, to: Element, depth: number): void => {
		if (depth > deepest) {
			const rest = (from.textContent ?? '').slice(0, room);
			room -= rest.length;
			to.append(rest);
			return;
		}

		for (let child = from.firstChild; child && room > 0; child = child.nextSibling) {
			if (child.nodeType === Node.TEXT_NODE) {
				text(child as Text, to);
			} else if (child.nodeType === Node.ELEMENT_NODE && !chrome.is(child as Element)) {
				const made = target.importNode(child as Element, false);
				made.setAttribute(mark, String(origins.push(child as Element) - 1));
				copies.push(made);
				children(child, made, depth + 1);
				to.appendChild(made);
			}
		}
	};
	const body = source.body ?? source.documentElement;
	if (body) {
		children(body, target.body, 0);
	}

	return {
		document: target,
		origin: (element) => origins[Number(element.getAttribute(mark) ?? -1)] ?? null,
		at: (value) => copies[Number(value ?? -1)] ?? null,
	};
}
