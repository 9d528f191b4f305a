interface Caret {
	readonly node: Node;
	readonly offset: number;
}

/** Where in the text a point of the window is. Chrome learnt the standard's way in 128. */
function caretAt(x: number, y: number): Caret | null {
	if ('caretPositionFromPoint' in document) {
		const found = document.caretPositionFromPoint(x, y);
		return found && {node: found.offsetNode, offset: found.offset};
	}

	const found = (document as Document).caretRangeFromPoint(x, y);
	return found && {node: found.startContainer, offset: found.startOffset};
}

/** A line of text: its middle, and the height that a line has there, in px of the window. */
export interface Line {
	readonly middle: number;
	readonly height: number;
	readonly element: Element;
}

/** The line of an article's text at a height of the window; null between paragraphs and on pictures. */
export function lineAt(body: HTMLElement, y: number): Line | null {
	// Over pages the text is a row of boxes, one of them in view.
	const inView = [...body.getClientRects()].find((box) => box.right > 0 && box.left < innerWidth);
	const {left, width} = inView ?? body.getBoundingClientRect();
	const caret = caretAt(left + width / 2, y);
	const element = caret?.node.parentElement;
	if (!caret || !element || !(caret.node instanceof Text) || !body.contains(element)) {
		return null;
	}

	const range = document.createRange();
	const start = Math.min(caret.offset, Math.max(0, caret.node.data.length - 1));
	range.setStart(caret.node, start);
	range.setEnd(caret.node, Math.min(caret.node.data.length, start + 1));
	const box = range.getBoundingClientRect();
	const height = Number.parseFloat(getComputedStyle(element).lineHeight) || box.height * 1.3;
	return Math.abs(box.top + box.height / 2 - y) > height * 1.5
		? null
		: {middle: box.top + box.height / 2, height, element};
}
