import {native} from './dom';

const most = 80; // characters: a line of the ledger
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);

/**
 * The first words of an element, so that a reader knows what was removed; '' where it has none. Without a filter of our
 * own: the browser would call it for every node.
 */
export function opening(element: Element): string {
	const walker = native()
		.owner.call(element)
		.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	let text = '';
	for (let node = walker.nextNode(); node && text.length < most; ) {
		if (node.nodeType === Node.ELEMENT_NODE && silent.has(native().tag.call(node))) {
			node = nextBeyond(walker);
			continue;
		}

		const isText = node.nodeType === Node.TEXT_NODE;
		const words = isText ? (node as Text).data.replace(/\s+/g, ' ') : ' ';
		text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
		node = walker.nextNode();
	}

	text = text.trim();
	return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
}

/** What follows a node and all that is in it. */
function nextBeyond(walker: TreeWalker): Node | null {
	let next = walker.nextSibling();
	while (!next && walker.parentNode()) {
		next = walker.nextSibling();
	}

	return next;
}
