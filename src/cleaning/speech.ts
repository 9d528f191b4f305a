import type {Fact, Walked} from './facts';
import {type Book, covered, foldAll, type Hit, hitsIn, type Says, sayingOf, type WordKind, Words} from './matcher';

/** What the page's short texts say, in the words of the lexicon. */
export interface Speech {
	/** Elements of at most `short` characters with a phrase of this kind in them. */
	said(kind: WordKind): readonly Fact[];
	/** How much of an element's text stands in phrases of this kind, 0…1. Long paragraphs say nothing. */
	share(fact: Fact, ...kinds: readonly WordKind[]): number;
	/** How many words stand in phrases of this kind. */
	count(fact: Fact, ...kinds: readonly WordKind[]): number;
	/** The same for any text, of which 100 words are looked at. */
	says(text: string): Says;
	/** How much of the words between two pieces of text. */
	shareBetween(from: number, to: number, ...kinds: readonly WordKind[]): number;
	/** How many words stand between two pieces of text. */
	wordsBetween(from: number, to: number): number;
}

export const short = 200; // characters: a longer text is prose, not a label

function bitsOf(kinds: readonly WordKind[]): number {
	let bits = 0;
	for (const kind of kinds) {
		bits |= Words[kind];
	}

	return bits;
}

interface Row {
	/** The words of all short texts, one after another. */
	readonly words: string[];
	/** Where in the row each piece of text starts. */
	readonly starts: number[];
	/** How many words stand before each piece, with those of long texts, which are counted and not read. */
	readonly counts: number[];
}

const wordLength = 6; // characters, its space included

function rowOf(pieces: readonly string[]): Row {
	const texts = foldAll(pieces.map((piece) => (piece.length > short ? '' : piece)));
	const row: Row = {words: [], starts: [], counts: []};
	let count = 0;
	for (let at = 0; at < pieces.length; at++) {
		const text = texts[at] ?? '';
		const {length} = pieces[at] as string;
		const words = text === '' ? [] : text.split(' ');
		row.starts.push(row.words.length);
		row.counts.push(count);
		row.words.push(...words);
		count += length > short ? Math.ceil(length / wordLength) : words.length;
	}

	row.starts.push(row.words.length);
	row.counts.push(count);
	return row;
}

/** The first index whose value is not below the limit. */
function seek(count: number, valueAt: (at: number) => number, limit: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (valueAt(middle) < limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
}

export function listen({pieces, holders}: Walked, book: Book): Speech {
	const {words, starts, counts} = rowOf(pieces);
	const hits = hitsIn(book, words);
	const groups = new Map<number, Set<Fact>>();

	/** Elements around a phrase, from the smallest that has it whole to the largest that is still short. */
	function note(hit: Hit, piece: number): void {
		const last = seek(starts.length, (at) => starts[at] as number, hit.to);
		for (let fact = holders[piece] ?? null; fact && fact.chars <= short; fact = fact.parent) {
			if (fact.to >= last) {
				for (let bits = hit.kinds; bits > 0; bits &= bits - 1) {
					const bit = bits & -bits;
					const group = groups.get(bit) ?? new Set();
					groups.set(bit, group.add(fact));
				}
			}
		}
	}

	function gather(): void {
		let piece = 0;
		for (const hit of hits) {
			while ((starts[piece + 1] as number) <= hit.from) {
				piece++;
			}

			note(hit, piece);
		}
	}

	function* within(from: number, to: number): Iterable<Hit> {
		for (let at = seek(hits.length, (each) => (hits[each] as Hit).from, from); at < hits.length; at++) {
			const hit = hits[at] as Hit;
			if (hit.from >= to) {
				return;
			}

			if (hit.to <= to) {
				yield hit;
			}
		}
	}

	let gathered = false;
	const wordsBetween = (from: number, to: number): number => (counts[to] as number) - (counts[from] as number);
	const countBetween = (from: number, to: number, kinds: readonly WordKind[]): number =>
		covered(within(starts[from] as number, starts[to] as number), bitsOf(kinds));
	const shareBetween = (from: number, to: number, kinds: readonly WordKind[]): number =>
		countBetween(from, to, kinds) / Math.max(1, wordsBetween(from, to));
	return {
		said(kind) {
			if (!gathered) {
				gathered = true;
				gather();
			}

			return [...(groups.get(Words[kind]) ?? [])];
		},
		count: (fact, ...kinds) => countBetween(fact.from, fact.to, kinds),
		share: (fact, ...kinds) => shareBetween(fact.from, fact.to, kinds),
		shareBetween: (from, to, ...kinds) => shareBetween(from, to, kinds),
		wordsBetween,
		says: (text) => sayingOf(book, text),
	};
}
