import type {Article} from '../model/article';
import type {Passage} from '../model/passage';
import {locate} from '../reading/blocks';
import {sanitize} from '../reading/sanitize';
import {h} from '../ui/h';
import {findAnchor, spansAt, wholeText} from './anchor';

/** An article's body for a file, with what the reader has highlighted. */
export interface MarkedBody {
	readonly body: HTMLElement;
	/** Highlights with a note, in the order of the text; `at` is the last of the words. */
	readonly notes: readonly {readonly passage: Passage; readonly at: HTMLElement}[];
	/** Highlights whose words the article no longer has. */
	readonly lost: readonly Passage[];
}

/** A body of our own making: sanitised again, untouched by what the page on screen adds to it. */
function bodyOf({html}: Pick<Article, 'html'>): HTMLElement {
	const body = h('div');
	body.append(sanitize(html));
	// Converters know code by its element and read it as text, in which a line break of markup is nothing.
	for (const pre of body.querySelectorAll('pre')) {
		for (const br of pre.querySelectorAll('br')) {
			br.replaceWith('\n');
		}

		if (pre.querySelector('code') === null) {
			pre.replaceChildren(h('code', {}, ...pre.childNodes));
		}
	}

	return body;
}

/** Puts the text of a range into elements, one for each node of it. */
function wrap(range: Range, make: () => HTMLElement): readonly HTMLElement[] {
	const root = range.commonAncestorContainer;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const pieces: (readonly [Text, number, number])[] = [];
	for (let node: Node | null = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
		if (range.intersectsNode(node)) {
			const from = node === range.startContainer ? range.startOffset : 0;
			const to = node === range.endContainer ? range.endOffset : (node as Text).data.length;
			pieces.push([node as Text, from, to]);
		}
	}

	return pieces
		.filter(([, from, to]) => from < to)
		.map(([node, from, to]) => {
			const words = node.splitText(from);
			words.splitText(to - from);
			const made = make();
			words.replaceWith(made);
			made.append(words);
			return made;
		});
}

/** The body with its highlights as <mark>, found in the article as it is now. */
export function markedBody(article: Pick<Article, 'html' | 'blocks'>, passages: readonly Passage[]): MarkedBody {
	const body = bodyOf(article);
	const full = wholeText(article.blocks);
	const places = passages.map((passage) => ({passage, place: findAnchor(full, passage)}));
	const notes: MarkedBody['notes'][number][] = [];
	const found = places.filter(({place}) => place !== null);
	for (const {passage, place} of found.toSorted((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0))) {
		const spans = place ? spansAt(article.blocks, place) : [];
		// Looked up anew for each: the nodes have been split, the words are the same.
		const made = spans.flatMap((span) => {
			const range = locate(body, span);
			return range ? wrap(range, () => h('mark', {class: passage.pencil})) : [];
		});
		const at = made.at(-1);
		if (at && passage.note !== '') {
			notes.push({passage, at});
		}
	}

	return {body, notes, lost: places.filter(({place}) => place === null).map(({passage}) => passage)};
}
