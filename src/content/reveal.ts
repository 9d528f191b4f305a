const shown = 2500; // ms: long enough to find the place with one's eyes

/** The nearest thing a reader can see: where it stood when it is hidden itself. */
function visiblePlace(element: Element): Element {
	for (let place: Element | null = element; place; place = place.previousElementSibling ?? place.parentElement) {
		if (place.checkVisibility() && place.getClientRects().length > 0) {
			return place;
		}
	}

	return element.ownerDocument.documentElement;
}

/** Scrolls to where an element is, or stood, and outlines the place for a moment. An animation leaves no trace. */
export function revealElement(element: Element): boolean {
	const place = visiblePlace(element);
	place.scrollIntoView({block: 'center'});
	const outline = {outline: '3px solid #2B5FA8', outlineOffset: '4px'};
	place.animate([outline, outline], {duration: shown});
	return true;
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/**
 * The place of some words in the visible text, white space folded: text nodes are joined, so that words may run over
 * links and emphasis. Null when they are not there.
 */
function rangeOf(document: Document, words: string): Range | null {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const nodes: {readonly node: Text; readonly start: number}[] = [];
	let all = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node as Text;
		if (text.parentElement?.checkVisibility()) {
			nodes.push({node: text, start: all.length});
			all += text.data;
		}
	}

	// Folding keeps the count of what is not white space, so a match is found by counting.
	const solid = (text: string) => text.replace(/\s+/g, '');
	const at = solid(all).indexOf(solid(folded(words)));
	if (at < 0 || solid(words) === '') {
		return null;
	}

	const [from, to] = [at, at + solid(words).length - 1].map((count) => nthSolid(all, count));
	const range = document.createRange();
	const startNode = nodes.findLast(({start}) => start <= (from ?? 0));
	const endNode = nodes.findLast(({start}) => start <= (to ?? 0));
	if (!startNode || !endNode) {
		return null;
	}

	range.setStart(startNode.node, (from ?? 0) - startNode.start);
	range.setEnd(endNode.node, (to ?? 0) - endNode.start + 1);
	return range;
}

/** The offset of the nth character that is not white space. */
function nthSolid(text: string, n: number): number {
	let seen = -1;
	for (let offset = 0; offset < text.length; offset++) {
		if (/\S/.test(text[offset] ?? '') && ++seen === n) {
			return offset;
		}
	}

	return 0;
}

const name = 'clean-copy-place';
const look = `::highlight(${name}) { background: #FFE27A; color: #1C1B19; }`;

/** Scrolls to some words and marks them until the next click. Nothing is written into the document. */
export function revealText(document: Document, words: string): boolean {
	const range = rangeOf(document, words);
	const near = range?.startContainer.parentElement;
	if (!range || !near) {
		return false;
	}

	const sheet = new CSSStyleSheet();
	sheet.replaceSync(look);
	document.adoptedStyleSheets.push(sheet);
	CSS.highlights.set(name, new Highlight(range));
	near.scrollIntoView({block: 'center'});
	document.addEventListener(
		'click',
		() => {
			CSS.highlights.delete(name);
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
		},
		{once: true, capture: true},
	);
	return true;
}
