/** Elements that break a line by themselves. */
export const isBlock = (name: string): boolean => blockNames.has(name);

const blockNames = new Set(
	'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main nav ol object p pre section summary table tbody td tfoot th thead tr ul video audio'.split(
		' ',
	),
);

const holdsBlock = (element: Element): boolean => {
	for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
		if (blockNames.has(child.localName) || holdsBlock(child)) {
			return true;
		}
	}

	return false;
};

const isBreak = (node: Node | null): node is Element => node?.nodeName === 'BR';

const isBlank = (node: Node): boolean =>
	(node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() === '') || isBreak(node);

/** Is this <br> followed by another, with nothing but white space between? */
const isDouble = (node: Element): boolean => {
	let next = node.nextSibling;
	while (next && next.nodeType === Node.TEXT_NODE && (next as Text).data.trim() === '') {
		next = next.nextSibling;
	}

	return isBreak(next);
};

/** Puts each run of inline nodes that stands beside blocks, or between double line breaks, into a paragraph. */
const wrapRuns = (element: Element, always: boolean): void => {
	let run: Node[] = [];
	const close = (before: Node | null): void => {
		const worth = run.some((node) => !isBlank(node));
		if (worth) {
			const paragraph = element.ownerDocument.createElement('p');
			element.insertBefore(paragraph, before);
			paragraph.append(...run);
		} else {
			for (const node of run) {
				(node as ChildNode).remove();
			}
		}

		run = [];
	};

	for (let node = element.firstChild; node; ) {
		const next: ChildNode | null = node.nextSibling;
		const solid =
			node.nodeType === Node.ELEMENT_NODE && (isBlock((node as Element).localName) || holdsBlock(node as Element));
		if (solid) {
			close(node);
		} else if (isBreak(node) && isDouble(node)) {
			close(node);
			node.remove();
		} else {
			run.push(node);
		}

		node = next;
	}

	if (always || element.firstElementChild?.localName === 'p') {
		close(null);
	}
};

const wrappers = new Set(
	'div section article main body header td li center blockquote aside form fieldset details'.split(' '),
);

/** Gives the article one shape: text stands in paragraphs, headings, items or cells, never loose beside blocks. */
export function normalise(root: Element): void {
	const work = [root];
	for (let element = work.pop(); element; element = work.pop()) {
		const name = element.localName;
		if (wrappers.has(name) || !blockNames.has(name)) {
			const mixed = holdsBlock(element);
			if (mixed || (wrappers.has(name) && name !== 'li' && name !== 'td')) {
				wrapRuns(element, mixed || name !== 'blockquote');
			}
		} else if (name === 'p') {
			splitParagraph(element);
		}

		for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
			if (child.localName !== 'p' || child.querySelector('br')) {
				work.push(child);
			}
		}
	}
}

/** <p>one<br><br>two</p> is two paragraphs. */
const splitParagraph = (paragraph: Element): void => {
	for (let node = paragraph.firstChild; node; node = node.nextSibling) {
		if (isBreak(node) && isDouble(node)) {
			const rest = paragraph.cloneNode(false) as Element;
			const moved: Node[] = [];
			for (let next = node.nextSibling; next; next = next.nextSibling) {
				moved.push(next);
			}

			node.remove();
			while (isBreak(moved[0] ?? null) || (moved[0] && isBlank(moved[0]))) {
				(moved.shift() as ChildNode).remove();
			}

			if (moved.length > 0) {
				rest.append(...moved);
				paragraph.after(rest);
				splitParagraph(rest);
			}

			return;
		}
	}
};
