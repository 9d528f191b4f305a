import {type ClutterWords, clutterWords} from '../lexicon/index';

/** What words are about: one bit a kind of clutter. */
export const Words = {
	comments: 1,
	auth: 2,
	forgot: 4,
	newsletter: 8,
	consent: 16,
	votes: 32,
	sharing: 64,
	promos: 128,
	wall: 256,
	ads: 512,
	broken: 1024,
	related: 2048,
} as const satisfies Record<keyof ClutterWords, number>;

export type WordKind = keyof typeof Words;

/** What one text says. */
export interface Says {
	readonly kinds: number;
	readonly words: number;
	/** Share of the words that stand in a phrase of this kind, 0…1. */
	share(kind: WordKind): number;
}

/** A phrase found among words: the words `from … to - 1`. */
export interface Hit {
	readonly kinds: number;
	readonly from: number;
	readonly to: number;
}

/** A word, and the words that may follow it; `kinds` where a phrase ends here. */
interface Step {
	kinds: number;
	next: Map<string, Step> | undefined;
}

/** The phrases that start with one word; taken apart when a text first has that word. */
interface Shelf {
	readonly phrases: string[];
	readonly kinds: number[];
	start: Step | undefined;
}

/** The phrases of a language by their first words. */
type Shelves = ReadonlyMap<string, Shelf>;

/** The phrases of the page's language and of English. */
export type Book = readonly Shelves[];

/** Asked for what it is not: `^[…]*$` would note a way back at every letter of a long page. */
const beyondAscii = /[^\0-~]/;
const asciiGap = /[^a-z0-9\0]+/g;
/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
/** All that is no letter and no digit. Ranges, for `\p{L}` costs a page more than all the matching. */
const gap =
	/[\t-/:-@[-`{-\u00bf\u00d7\u00f7\u02c2-\u02df\u05f3\u05f4\u060c\u061b\u061f\u0640\u066a-\u066d\u06d4\u0964\u0965\u2000-\u209f\u20a0-\u20ff\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303b-\u303f\u30fb\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+/g;
/** Scripts written without spaces: each letter is a word of its own. */
const dense = /[\u0e00-\u0eff\u1780-\u17ff\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/g;
const edges = / ?\0 ?/g;
/** 'leave a comment': as it would come back. */
const folded = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Folds many texts in one pass: each comes back as its words with one space between. */
export function foldAll(texts: readonly string[]): string[] {
	const joined = texts.join('\0');
	const plain = beyondAscii.test(joined)
		? joined
				.normalize('NFKD')
				.replace(marks, '')
				.toLowerCase()
				.replaceAll('ß', 'ss')
				.replace(dense, ' $& ')
				.replace(gap, ' ')
		: joined.toLowerCase().replace(asciiGap, ' ');
	return plain.trim().replace(edges, '\0').split('\0');
}

/** 'Don’t have a PASSWORD?' -> ['don', 't', 'have', 'a', 'password']; accents go, so that a site may leave them out. */
export const fold = (text: string): string[] =>
	folded.test(text) ? text.split(' ') : (foldAll([text])[0]?.split(' ').filter(Boolean) ?? []);

/** Takes the phrases of a shelf apart into steps from word to word. */
function open(shelf: Shelf): Step {
	const start: Step = {kinds: 0, next: undefined};
	for (const [at, phrase] of shelf.phrases.entries()) {
		let step = start;
		for (const word of fold(phrase).slice(1)) {
			step.next ??= new Map();
			const next = step.next.get(word) ?? {kinds: 0, next: undefined};
			step.next.set(word, next);
			step = next;
		}

		step.kinds |= shelf.kinds[at] ?? 0;
	}

	return start;
}

/** Every phrase that starts at this word. */
function hitsAt(shelves: Shelves, words: readonly string[], from: number, hits: Hit[]): void {
	const shelf = shelves.get(words[from] as string);
	if (!shelf) {
		return;
	}

	shelf.start ??= open(shelf);
	let step: Step | undefined = shelf.start;
	for (let to = from + 1; step; to++) {
		if (step.kinds > 0) {
			hits.push({kinds: step.kinds, from, to});
		}

		step = to < words.length ? step.next?.get(words[to] as string) : undefined;
	}
}

/** Every phrase of the book that stands among these words; phrases may overlap. By index: it runs once a word. */
export function hitsIn(book: Book, words: readonly string[]): Hit[] {
	const hits: Hit[] = [];
	for (let from = 0; from < words.length; from++) {
		for (let at = 0; at < book.length; at++) {
			hitsAt(book[at] as Shelves, words, from, hits);
		}
	}

	return hits;
}

/** How many words stand in a phrase of this kind; a word in two phrases counts once. */
export function covered(hits: Iterable<Hit>, kind: number): number {
	let words = 0;
	let end = 0;
	for (const hit of hits) {
		if (hit.kinds & kind && hit.to > end) {
			words += hit.to - Math.max(hit.from, end);
			end = hit.to;
		}
	}

	return words;
}

function firstWord(phrase: string): string {
	const end = phrase.indexOf(' ');
	const first = end < 0 ? phrase : phrase.slice(0, end);
	return folded.test(first) ? first : (fold(first)[0] ?? '');
}

function shelve(language: string): Shelves {
	const shelves = new Map<string, Shelf>();
	for (const [kind, phrases] of Object.entries(clutterWords.get(language) ?? {})) {
		const bit = Words[kind as WordKind];
		for (const phrase of phrases) {
			const first = firstWord(phrase);
			let shelf = shelves.get(first);
			if (!shelf) {
				shelf = {phrases: [], kinds: [], start: undefined};
				shelves.set(first, shelf);
			}

			shelf.phrases.push(phrase);
			shelf.kinds.push(bit);
		}
	}

	return shelves;
}

/** Sites in any language use English: made at load, when the reader does not wait for it. */
const english = shelve('en');

/** A tab seldom changes its language: the last one is kept. */
let kept: {readonly language: string; readonly book: Book} | undefined;

/** The phrases of the page's language, and English always. */
export function bookFor(lang: string): Book {
	const language = lang.toLowerCase().split(/[-_]/)[0] ?? 'en';
	if (kept?.language !== language) {
		kept = {language, book: language === 'en' ? [english] : [shelve(language), english]};
	}

	return kept.book;
}

const most = 100; // words: a longer text is prose and only its beginning is looked at

/** What a text says, in the words of this book. */
export function sayingOf(book: Book, text: string): Says {
	const words = fold(text).slice(0, most);
	const hits = hitsIn(book, words);
	let kinds = 0;
	for (const hit of hits) {
		kinds |= hit.kinds;
	}

	return {kinds, words: words.length, share: (kind) => covered(hits, Words[kind]) / Math.max(1, words.length)};
}

/** Says what single texts are about in one language, and in English. */
export function matcherFor(lang: string): (text: string) => Says {
	const book = bookFor(lang);
	return (text) => sayingOf(book, text);
}
