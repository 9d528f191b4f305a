import {type ClutterWords, clutterWords, type ProseWords, proseWords} from '../lexicon/index';

const proseKinds = [
	'by',
	'dated',
	'credit',
	'plug',
	'notice',
	'correction',
	'staff',
] as const satisfies (keyof ProseWords)[];
const clutterKinds = [
	'comments',
	'auth',
	'forgot',
	'newsletter',
	'consent',
	'votes',
	'sharing',
	'promos',
	'wall',
	'ads',
	'broken',
	'related',
] as const satisfies (keyof ClutterWords)[];

export type PhraseKind = (typeof proseKinds)[number] | (typeof clutterKinds)[number];

/** What the words of a short text are about. */
export interface Says {
	/** Words in the text. */
	readonly words: number;
	/** Share of them that stand in phrases of this kind, 0…1. */
	share(kind: PhraseKind): number;
	/** Does it begin with a phrase of this kind? */
	starts(kind: PhraseKind): boolean;
}

export interface Phrases {
	says(text: string): Says;
}

/** A phrase as the lexicon has it; its words are told apart when a text first begins like it. */
interface Entry {
	readonly kind: PhraseKind;
	readonly phrase: string;
	words: readonly string[] | null;
}

const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]|[\p{L}\p{N}\p{M}]+|©/gu;
const plain = /^[\t\n\r -~]*$/;
const plainWord = /[a-z0-9]+/g;

/** Words in lower case; scripts without spaces give a word a letter. */
const wordsOf = (text: string): readonly string[] => {
	const lower = text.toLowerCase().replace(/['’ʼ]/g, '');
	return (plain.test(lower) ? lower.match(plainWord) : lower.match(word)) ?? [];
};

/** Most phrases begin with a plain word; only the others are taken apart before they are needed. */
const firstWord = (phrase: string): string => {
	const space = phrase.indexOf(' ');
	const first = space < 0 ? phrase : phrase.slice(0, space);
	return simple.test(first) ? first : (wordsOf(phrase)[0] ?? '');
};

const simple = /^[a-zà-öø-ÿа-я]+$/;

const phrasesOf = new Map<string, ReadonlyMap<string, readonly Entry[]>>();

const collect = (language: string): ReadonlyMap<string, readonly Entry[]> => {
	const known = phrasesOf.get(language);
	if (known) {
		return known;
	}

	const index = new Map<string, Entry[]>();
	const add = (kind: PhraseKind, list: readonly string[]): void => {
		for (const phrase of list) {
			const first = firstWord(phrase);
			const bucket = index.get(first);
			const entry = {kind, phrase, words: null};
			if (bucket) {
				bucket.push(entry);
			} else {
				index.set(first, [entry]);
			}
		}
	};
	const prose = proseWords.get(language);
	const clutter = clutterWords.get(language);
	for (const kind of proseKinds) {
		add(kind, prose?.[kind] ?? []);
	}

	for (const kind of clutterKinds) {
		add(kind, clutter?.[kind] ?? []);
	}

	phrasesOf.set(language, index);
	return index;
};

const longest = 600; // characters looked at: longer texts are judged by their shape

/** The phrases of these languages ('de', 'en'), made ready on first use. */
export function phrasesIn(languages: readonly string[]): Phrases {
	const indexes = languages.map(collect);
	return {
		says(text) {
			const words = wordsOf(text.slice(0, longest));
			const covered = new Map<PhraseKind, Set<number>>();
			const first = new Set<PhraseKind>();
			for (let at = 0; at < words.length; at++) {
				for (const index of indexes) {
					for (const entry of index.get(words[at] as string) ?? []) {
						entry.words ??= wordsOf(entry.phrase);
						if (!entry.words.every((part, offset) => words[at + offset] === part)) {
							continue;
						}

						let places = covered.get(entry.kind);
						if (!places) {
							places = new Set();
							covered.set(entry.kind, places);
						}

						for (let offset = 0; offset < entry.words.length; offset++) {
							places.add(at + offset);
						}

						if (at === 0) {
							first.add(entry.kind);
						}
					}
				}
			}

			return {
				words: words.length,
				share: (kind) => (covered.get(kind)?.size ?? 0) / Math.max(1, words.length),
				starts: (kind) => first.has(kind),
			};
		},
	};
}

/** 'de-AT' -> 'de'; scripts tell what a page does not declare. */
export const languageOf = (tag: string | null): string => (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';

export const isSpaceless = (text: string): boolean => spaceless.test(text);
