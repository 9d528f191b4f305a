import type {Article} from '../model/article';
import {type Passage, type Pencil, pencils} from '../model/passage';
import {deletePassage, loadPassages, savePassage} from '../platform/passages';
import {locate, spansOf} from '../reading/blocks';
import {addressOf} from '../reading/links';
import {anchorAt, findAnchor, type Place, placeOf, spansAt, wholeText} from './anchor';

/** A passage and where its words stand on screen: nowhere, when the article has them no longer. */
export interface Mark {
	readonly passage: Passage;
	readonly ranges: readonly Range[];
}

/** The highlights of the article in view; each change is kept at once. */
export interface Marks {
	/** In the order of the text; those that are not found come last. */
	all(): readonly Mark[];
	/** Highlights the words of a range; null where it holds none of the article's. */
	add(range: Range, pencil: Pencil): Mark | null;
	change(id: string, changes: Partial<Pick<Passage, 'pencil' | 'note'>>): void;
	remove(id: string): Passage | null;
	/** Puts back what was removed. */
	restore(passage: Passage): void;
	/** The highlight at a point of the window. */
	at(x: number, y: number): Mark | null;
	/** Whether a range holds words of the article. */
	holds(range: Range): boolean;
	/** Finds and paints all again, when the nodes of the article have changed. */
	refresh(): void;
}

interface Hooks {
	/** Called when something has changed. */
	changed(): void;
	/** Called when a change could not be kept. */
	failed(error: unknown): void;
}

const below = -1; // under what is read aloud and what was just found

/** A selection by double click often takes a space along. */
function trimmed(full: string, place: Place | null): Place | null {
	const words = full.slice(place?.start, place?.end);
	if (!place || words.trim() === '') {
		return null;
	}

	const start = place.start + words.length - words.trimStart().length;
	return {start, end: start + words.trim().length};
}

function paint(marks: readonly Mark[]): void {
	for (const pencil of pencils) {
		const ranges = marks.filter(({passage}) => passage.pencil === pencil).flatMap((mark) => mark.ranges);
		const highlight = new Highlight(...ranges);
		highlight.priority = below;
		CSS.highlights.set(`mark-${pencil}`, highlight);
	}
}

/** The highlights of an article, shown as they are loaded. They are painted over the text, which stays untouched. */
export function marking(article: Pick<Article, 'url' | 'blocks'>, body: HTMLElement, hooks: Hooks): Marks {
	const {blocks} = article;
	const address = addressOf(article.url);
	const full = wholeText(blocks);
	let marks: readonly Mark[] = [];

	function show(passages: readonly Passage[]): void {
		const places = passages.map((passage) => ({passage, place: findAnchor(full, passage)}));
		const made = places.map(({passage, place}) => ({
			passage,
			start: place?.start ?? full.length,
			ranges: (place ? spansAt(blocks, place) : []).map((span) => locate(body, span)).filter((range) => range !== null),
		}));
		marks = made.toSorted((one, other) => one.start - other.start);
		paint(marks);
		hooks.changed();
	}

	const passages = () => marks.map(({passage}) => passage);
	const byId = (id: string) => marks.find(({passage}) => passage.id === id);
	const keep = (passage: Passage) => void savePassage(address, passage).catch(hooks.failed);

	function put(passage: Passage): void {
		show([...passages().filter(({id}) => id !== passage.id), passage]);
		keep(passage);
	}

	// What was highlighted while this was loading stays.
	loadPassages(address).then((stored) => show([...stored.filter(({id}) => !byId(id)), ...passages()]), hooks.failed);

	return {
		all: () => marks,
		add(range, pencil) {
			const place = trimmed(full, placeOf(blocks, spansOf(body, range)));
			if (!place) {
				return null;
			}

			const anchor = anchorAt(full, place);
			const same = passages().find(({text, at}) => at === anchor.at && text === anchor.text);
			const passage = same
				? {...same, pencil}
				: {id: crypto.randomUUID(), ...anchor, pencil, note: '', made: new Date().toISOString()};
			put(passage);
			return byId(passage.id) ?? null;
		},
		change(id, changes) {
			const mark = byId(id);
			if (mark) {
				put({...mark.passage, ...changes});
			}
		},
		remove(id) {
			const mark = byId(id);
			show(passages().filter((passage) => passage.id !== id));
			void deletePassage(id).catch(hooks.failed);
			return mark?.passage ?? null;
		},
		restore: put,
		at: (x, y) =>
			marks.findLast(({ranges}) =>
				ranges.some((range) =>
					[...range.getClientRects()].some(
						({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom,
					),
				),
			) ?? null,
		holds: (range) => range.intersectsNode(body) && spansOf(body, range).length > 0,
		refresh: () => show(passages()),
	};
}
