const heights = [0.2, 0.28, 0.36, 0.44, 0.52]; // of the window: where eyes rest while reading
const longest = 400; // characters of a sentence

function caretIn(document: Document, x: number, y: number): {readonly node: Node; readonly offset: number} | null {
	if ('caretPositionFromPoint' in document) {
		const found = document.caretPositionFromPoint(x, y);
		return found && {node: found.offsetNode, offset: found.offset};
	}

	const found = (document as Document).caretRangeFromPoint(x, y);
	return found && {node: found.startContainer, offset: found.startOffset};
}

/** The sentence of the page that is being read; null at the top, where one has not begun. */
export function sentenceInView(document: Document): string | null {
	const view = document.defaultView;
	if (!view || view.scrollY < view.innerHeight / 4) {
		return null;
	}

	for (const height of heights) {
		const caret = caretIn(document, view.innerWidth / 2, view.innerHeight * height);
		const block = caret?.node.parentElement?.closest('p, li, blockquote, h1, h2, h3, h4, td, figcaption');
		if (caret && block && caret.node.nodeType === Node.TEXT_NODE) {
			const range = document.createRange();
			range.selectNodeContents(block);
			range.setEnd(caret.node, caret.offset);
			const before = range.toString();
			const text = block.textContent ?? '';
			const start = Math.max(
				0,
				...[...before.matchAll(/[.!?。！？…]["”’»)\]]*\s+|[。！？]/g)].map(({0: end, index}) => index + end.length),
			);
			return text.slice(start, start + longest);
		}
	}

	return null;
}
