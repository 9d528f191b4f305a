import {textFragment} from '../quotes/link';

/** What is selected in the page; null for nothing. */
export function selectedRange(document: Document): Range | null {
	const selection = document.getSelection();
	return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** The nearest element around a text that begins a line of its own. */
function blockOf(text: Text): Element | null {
	let element = text.parentElement;
	while (element && /^(?:inline|contents)/.test(getComputedStyle(element).display)) {
		element = element.parentElement;
	}

	return element;
}

interface Placed {
	readonly full: string;
	readonly start: number;
	readonly end: number;
}

/**
 * The text of the page as it is read, a line a block, and where in it the selection stands. Browsers look for a text
 * fragment in the same text.
 */
function placed(document: Document, range: Range): Placed | null {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let full = '';
	let start = -1;
	let end = -1;
	let block: Element | null = null;
	const add = (data: string): number => {
		const folded = data.replace(/\s+/g, ' ');
		full += /(?:^|\s)$/.test(full) ? folded.trimStart() : folded;
		return full.length;
	};
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node as Text;
		if (text.data.trim() === '' || !text.parentElement?.checkVisibility()) {
			continue;
		}

		const at = blockOf(text);
		full += at === block ? '' : '\n';
		block = at;
		const from = text === range.startContainer ? range.startOffset : 0;
		const to = text === range.endContainer ? range.endOffset : text.data.length;
		if (range.intersectsNode(text) && from < to) {
			const before = add(text.data.slice(0, from));
			start = start < 0 ? before : start;
			end = add(text.data.slice(from, to));
			add(text.data.slice(to));
		} else {
			add(text.data);
		}
	}

	return start < 0 ? null : {full, start, end};
}

/** The address that opens the page at what is selected, as short as finds it and nothing before it; null for none. */
export function selectionLink(document: Document, url: string): string | null {
	const range = selectedRange(document);
	const place = range && placed(document, range);
	const fragment = place && textFragment(place.full, place);
	return fragment === null ? null : url.replace(/#.*$/, '') + fragment;
}

/**
 * Copies bare text from within the page's own tab. By the event of the copy, which pages without https allow too and
 * for which nothing is written into the document.
 */
export function copyText(document: Document, text: string): boolean {
	let copied = false;
	const take = (event: ClipboardEvent) => {
		event.stopImmediatePropagation();
		event.preventDefault();
		event.clipboardData?.setData('text/plain', text);
		copied = true;
	};
	document.defaultView?.addEventListener('copy', take, {capture: true, once: true});
	document.execCommand('copy');
	document.defaultView?.removeEventListener('copy', take, {capture: true});
	return copied;
}
