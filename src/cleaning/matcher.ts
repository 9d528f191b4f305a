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

/** Phrases by their first words. */
export type Book = ReadonlyMap<string, Shelf>;

const ascii = /^[\t\n\r -~]*$/;
const asciiGap = /[^a-z0-9]+/;
/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
/** All that is no letter and no digit. Ranges, for `\p{L}` costs a page more than all the matching. */
const gap =
	/[\0-/:-@[-`{-\u00bf\u00d7\u00f7\u02c2-\u02df\u05f3\u05f4\u060c\u061b\u061f\u0640\u066a-\u066d\u06d4\u0964\u0965\u2000-\u209f\u20a0-\u20ff\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303b-\u303f\u30fb\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+/;
/** Scripts written without spaces: each letter is a word of its own. */
const dense = /[\u0e00-\u0eff\u1780-\u17ff\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/g;

const isWord = (part: string): boolean => part !== '';

/** 'Don’t have a PASSWORD?' -> ['don', 't', 'have', 'a', 'password']; accents go, so that a site may leave them out. */
export function fold(text: string): string[] {
	if (ascii.test(text)) {
		return text.toLowerCase().split(asciiGap).filter(isWord);
	}

	const plain = text.normalize('NFKD').replace(marks, '').toLowerCase().replaceAll('ß', 'ss');
	return plain.replace(dense, ' $& ').split(gap).filter(isWord);
}

const simple = /^[a-z]+$/;

function firstWord(phrase: string): string {
	const end = phrase.indexOf(' ');
	const first = end < 0 ? phrase : phrase.slice(0, end);
	return simple.test(first) ? first : (fold(first)[0] ?? '');
}

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

/** Every phrase of the book that stands among these words; phrases may overlap. */
export function hitsIn(book: Book, words: readonly string[]): Hit[] {
	const hits: Hit[] = [];
	for (let from = 0; from < words.length; from++) {
		const shelf = book.get(words[from] as string);
		if (!shelf) {
			continue;
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

function bookOf(languages: readonly string[]): Book {
	const book = new Map<string, Shelf>();
	for (const language of languages) {
		for (const [kind, phrases] of Object.entries(clutterWords.get(language) ?? {})) {
			for (const phrase of phrases) {
				const first = firstWord(phrase);
				let shelf = book.get(first);
				if (!shelf) {
					shelf = {phrases: [], kinds: [], start: undefined};
					book.set(first, shelf);
				}

				shelf.phrases.push(phrase);
				shelf.kinds.push(Words[kind as WordKind]);
			}
		}
	}

	return book;
}

/** A tab seldom changes its language: the last book is kept. */
let kept: {readonly languages: string; readonly book: Book} | undefined;

/** The phrases of the page's language, and English always: sites in any language use it. */
export function bookFor(lang: string): Book {
	const languages = [...new Set(['en', lang.toLowerCase().split(/[-_]/)[0] ?? 'en'])];
	if (kept?.languages !== languages.join()) {
		kept = {languages: languages.join(), book: bookOf(languages)};
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
