import {type ClutterWords, clutterWords} from '../lexicon/index';

/** What the words of a text are about: one bit a kind of clutter. */
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

/** What a text says: its kinds, how many words it has, and how many of them belong to phrases of each kind. */
export interface Says {
	readonly kinds: number;
	readonly words: number;
	/** Share of the text's words that stand in a phrase of this kind, 0…1. */
	share(kind: WordKind): number;
}

/** A word of a phrase, and the words that may follow it; `kinds` where a phrase ends here. */
interface Step {
	kinds: number;
	next: Map<string, Step> | null;
}

const ascii = /^[\t\n\r -~]*$/;
/** Scripts written without spaces: each letter is a word of its own. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]`;
/** '打开APP阅读' is five words */
const word = new RegExp(String.raw`${unspaced}|(?:(?!${unspaced})[\p{L}\p{N}])+`, 'gu');
const asciiWord = /[a-z0-9]+/g;
const marks = /\p{M}+/gu;
const apostrophes = /['’ʼ]/g;

/** 'Passwort  VERGESSEN?' -> ['passwort', 'vergessen']; accents go, so that a site may leave them out. */
export function fold(text: string): string[] {
	if (ascii.test(text)) {
		return text.toLowerCase().replace(apostrophes, '').match(asciiWord) ?? [];
	}

	return (
		text
			.normalize('NFKD')
			.replace(marks, '')
			.toLowerCase()
			.replace(apostrophes, '')
			.replaceAll('ß', 'ss')
			.match(word) ?? []
	);
}

const newStep = (): Step => ({kinds: 0, next: null});

function add(root: Step, phrase: string, kind: number): void {
	let step = root;
	for (const part of fold(phrase)) {
		step.next ??= new Map();
		let next = step.next.get(part);
		if (!next) {
			next = newStep();
			step.next.set(part, next);
		}

		step = next;
	}

	step.kinds |= kind;
}

const silence: Says = {kinds: 0, words: 0, share: () => 0};

function match(root: Step, parts: readonly string[]): Says {
	let kinds = 0;
	const hits: {kinds: number; from: number; to: number}[] = [];
	for (let from = 0; from < parts.length; from++) {
		let step: Step | undefined = root;
		for (let to = from; step?.next && to < parts.length; to++) {
			step = step.next.get(parts[to] as string);
			if (step && step.kinds > 0) {
				kinds |= step.kinds;
				hits.push({kinds: step.kinds, from, to: to + 1});
			}
		}
	}

	const share = (kind: WordKind): number => {
		let covered = 0;
		let end = 0;
		for (const hit of hits) {
			if (hit.kinds & Words[kind] && hit.to > end) {
				covered += hit.to - Math.max(hit.from, end);
				end = hit.to;
			}
		}

		return covered / Math.max(1, parts.length);
	};

	return kinds > 0 ? {kinds, words: parts.length, share} : {...silence, words: parts.length};
}

const roots = new Map<string, Step>();

/** The phrases of these languages as one tree of words; made once a language. */
function rootFor(languages: readonly string[]): Step {
	const key = languages.join();
	let root = roots.get(key);
	if (!root) {
		root = newStep();
		for (const language of languages) {
			for (const [kind, phrases] of Object.entries(clutterWords.get(language) ?? {})) {
				for (const phrase of phrases) {
					add(root, phrase, Words[kind as WordKind]);
				}
			}
		}

		roots.set(key, root);
	}

	return root;
}

export type Matcher = (text: string) => Says;

const longest = 60; // words: a text beyond that is prose and not looked at

/** Matches short texts against the words of the page's language, and English always: sites in any language use it. */
export function matcherFor(lang: string): Matcher {
	const root = rootFor([...new Set(['en', lang.toLowerCase().split(/[-_]/)[0] ?? 'en'])]);
	const known = new Map<string, Says>();
	return (text) => {
		let says = known.get(text);
		if (!says) {
			const parts = fold(text);
			says = parts.length > longest ? {...silence, words: parts.length} : match(root, parts);
			known.set(text, says);
		}

		return says;
	};
}
