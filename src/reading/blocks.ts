import type {Block, BlockKind, Span} from '../model/article';

/** A piece of one block's text and the node it stands in; `from` is its first character in the block's raw text. */
interface Run {
	readonly node: Text;
	readonly from: number;
}

interface Draft {
	kind: BlockKind;
	note: boolean;
	raw: string;
	runs: Run[];
}

const boundary =
	/^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const silent = /^(?:script|style|noscript|template|iframe|video|audio|object|rp|rt|svg)$/;

const kindOf = (name: string, inside: BlockKind): BlockKind => {
	if (inside === 'caption' || inside === 'code' || inside === 'pull') {
		return inside;
	}

	if (name === 'figcaption' || name === 'figure' || name === 'caption') {
		return 'caption';
	}

	if (name === 'pre') {
		return 'code';
	}

	if (inside === 'table' || name === 'tr') {
		return 'table';
	}

	if (inside === 'quote' || name === 'blockquote') {
		return 'quote';
	}

	if (name === 'li' || name === 'dd' || name === 'dt') {
		return 'list-item';
	}

	return /^h[1-6]$/.test(name) ? 'heading' : inside;
};

const emptyDraft = (kind: BlockKind, note = false): Draft => ({kind, note, raw: '', runs: []});

/** Walks the article once, in reading order; a new block begins and ends where a block element does. */
const draft = (root: Node): Draft[] => {
	const done: Draft[] = [];
	let current = emptyDraft('text');
	const flush = (kind: BlockKind, note = false): void => {
		if (current.raw.trim() !== '') {
			done.push(current);
		}

		current = emptyDraft(kind, note);
	};

	const visit = (node: Node, kind: BlockKind): void => {
		for (let child = node.firstChild; child; child = child.nextSibling) {
			if (child.nodeType === Node.TEXT_NODE) {
				current.runs.push({node: child as Text, from: current.raw.length});
				current.raw += (child as Text).data;
			} else if (child.nodeType === Node.ELEMENT_NODE) {
				enter(child as Element, kind);
			}
		}
	};

	const enter = (element: Element, kind: BlockKind): void => {
		const name = element.localName;
		if (silent.test(name)) {
			return;
		}

		const source = name === 'math' ? element.querySelector('annotation') : null;
		if (source) {
			current.raw += '$';
			visit(source, kind);
			current.raw += '$';
			return;
		}

		if (name === 'br' || name === 'td' || name === 'th') {
			current.raw += kind === 'code' ? '\n' : ' ';
			visit(element, kind);
			return;
		}

		if (!boundary.test(name)) {
			visit(element, kind);
			return;
		}

		const own = element.getAttribute('data-kind') === 'pull' ? 'pull' : kindOf(name, kind);
		// Paragraphs inside a cell belong to their row.
		if (kind === 'table' && own === 'table' && name !== 'tr') {
			current.raw += ' ';
			visit(element, own);
			current.raw += ' ';
			return;
		}

		flush(own, element.hasAttribute('data-note'));
		visit(element, own);
		flush(kind);
	};

	visit(root, 'text');
	flush('text');
	return done;
};

/** White space folded, as a reader sees it; code keeps its lines. */
const textOf = ({kind, raw}: Draft): string =>
	kind === 'code' ? raw.replace(/^\s*\n|\s+$/g, '') : raw.replace(/\s+/gu, ' ').trim();

/** The article's text, block by block. The numbering is the one `locate` walks by. */
export function blocksOf(root: Node): Block[] {
	return draft(root).map((entry) => ({kind: entry.kind, text: textOf(entry), ...(entry.note ? {note: true} : {})}));
}

/** Where in the raw text each character of the folded text stands. */
const origins = (entry: Draft): number[] => {
	const text = textOf(entry);
	const places: number[] = [];
	let at = entry.raw.length - entry.raw.replace(entry.kind === 'code' ? /^\s*\n/ : /^\s+/u, '').length;
	for (let index = 0; index < text.length; index++) {
		places.push(at);
		at++;
		if (entry.kind !== 'code' && text[index] === ' ') {
			while (at < entry.raw.length && /\s/u.test(entry.raw[at] ?? '')) {
				at++;
			}
		}
	}

	places.push(at);
	return places;
};

const point = (entry: Draft, place: number, atEnd: boolean): readonly [Text, number] | null => {
	let found: readonly [Text, number] | null = null;
	for (const {node, from} of entry.runs) {
		const inside = atEnd ? from < place : from <= place;
		if (inside) {
			found = [node, Math.min(place - from, node.data.length)];
		}
	}

	return found;
};

const known = new WeakMap<Node, readonly Draft[]>();

/**
 * Numbers the blocks of an article as it stands now, once: whatever is put beside them later, `locate` goes by these,
 * and does not walk a long text again for each span.
 */
export function number(root: Node): void {
	known.set(root, draft(root));
}

/** The words of a span in the rendered article, which must hold the same nodes as the one `blocksOf` was given. */
export function locate(root: ParentNode, span: Span): Range | null {
	const entry = (known.get(root) ?? draft(root))[span.block];
	if (!entry || span.end <= span.start) {
		return null;
	}

	const places = origins(entry);
	const first = places[span.start];
	const last = places[span.end - 1];
	const start = first === undefined ? null : point(entry, first, false);
	const end = last === undefined ? null : point(entry, last + 1, true);
	if (!start || !end) {
		return null;
	}

	const range = start[0].ownerDocument.createRange();
	range.setStart(...start);
	range.setEnd(...end);
	return range;
}

/** The words of a range of the rendered article, block by block: the way back from `locate`. */
export function spansOf(root: Node, range: Range): Span[] {
	const spans: Span[] = [];
	for (const [block, entry] of (known.get(root) ?? draft(root)).entries()) {
		let from = Number.POSITIVE_INFINITY;
		let to = 0;
		for (const {node, from: begins} of entry.runs.filter((run) => range.intersectsNode(run.node))) {
			from = Math.min(from, begins + (node === range.startContainer ? range.startOffset : 0));
			to = Math.max(to, begins + (node === range.endContainer ? range.endOffset : node.data.length));
		}

		if (from < to) {
			const places = origins(entry).slice(0, -1);
			const start = places.findIndex((place) => place >= from);
			const end = places.findLastIndex((place) => place < to) + 1;
			if (start >= 0 && start < end) {
				spans.push({block, start, end});
			}
		}
	}

	return spans;
}
