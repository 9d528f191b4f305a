const most = 80; // characters: a line of the ledger
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);

/** The first words of an element, so that a reader knows what was removed; '' where it has none. */
export function opening(element: Element): string {
	const walker = element.ownerDocument.createTreeWalker(
		element,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(node) =>
			node.nodeType === Node.ELEMENT_NODE && silent.has((node as Element).localName)
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT,
	);
	let text = '';
	for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode()) {
		text += node.nodeType === Node.TEXT_NODE ? (node as Text).data : ' ';
		text = text.replace(/\s+/g, ' ').trimStart();
	}

	text = text.trim();
	return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
}
