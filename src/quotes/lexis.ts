import {type SpeechWords, speechWords} from '../lexicon/index';

/** What a word can be; a word may be several. */
export const Bit = {
	verb: 1,
	title: 2,
	person: 4,
	notName: 8,
	particle: 16,
	he: 32,
	she: 64,
	they: 128,
	first: 256,
	finite: 512,
	noun: 1024,
	determiner: 2048,
	preposition: 4096,
	relative: 8192,
	man: 16384,
	woman: 32768,
	work: 65536,
	reported: 131072,
	object: 262144,
	genitive: 524288,
	aside: 1048576,
	/** The last word of a phrase that names a speaker, or of one that announces a title. */
	according: 2097152,
	titled: 4194304,
	archaic: 8388608,
} as const;

/** Any pronoun of the third person. */
export const pronounBits = Bit.he | Bit.she | Bit.they;

/** Phrases by their last word, so that one look at a word says whether any could end here. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The words of one language, prepared for looking up. */
export interface Lexis {
	readonly code: string;
	readonly words: SpeechWords;
	/** Phrases that name a speaker after them, by their last word. */
	readonly according: Phrases;
	readonly works: Phrases;
	/** Verbs of saying of several words ('ifade e|tti') by their first word, each word a stem. */
	readonly verbPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** The classes of a lower-case word. */
	bits(word: string): number;
}

const none: SpeechWords = {
	verbs: [],
	according: [],
	nouns: [],
	titles: [],
	people: [],
	notNames: [],
	particles: [],
	pronouns: {he: [], she: [], they: [], i: []},
	works: [],
	finite: [],
	dash: true,
};

const aliases: Record<string, string> = {nb: 'no', nn: 'no', fil: 'tl', iw: 'he', in: 'id', mo: 'ro'};

// Words remembered for a language before the memory is emptied: a long article has some thousands.
const memory = 20_000;

// Scripts without capitals, in which a word of three letters says as much as one of five elsewhere.
const uncased = /^[\u0590-\u1fff]/;

// 'And' and 'so', where they are written as one with the next word.
const and = 'وفו';

// The endings of nouns that are looked past.
const inflection = /(?:es|en|[snea])$/;

function phrasesOf(list: readonly string[]): Phrases {
	const phrases = new Map<string, string[][]>();
	for (const phrase of list) {
		const words = phrase
			.replaceAll('…', '')
			.toLowerCase()
			// d'|après, as words are cut
			.replace(/^([a-z]')(?=\p{L}{3})/u, '$1 ')
			.split(/[\s-]+/);
		const last = words.at(-1) ?? '';
		const same = phrases.get(last);
		if (same) same.push(words);
		else phrases.set(last, [words]);
	}
	return phrases;
}

/** 'sag|e|t' by its first two letters, so that a word is held against few stems. */
function stemsOf(verbs: readonly string[]): Map<string, string[]> {
	const stems = new Map<string, string[]>();
	for (const verb of verbs) {
		if (verb.includes(' ')) continue;
		const start = verb.slice(0, 2);
		const same = stems.get(start);
		if (same) same.push(verb);
		else stems.set(start, [verb]);
	}
	return stems;
}

/** 'ifade e|tti' by its first word. */
function verbPhrasesOf(verbs: readonly string[]): Map<string, string[][]> {
	const phrases = new Map<string, string[][]>();
	for (const verb of verbs) {
		const [first = '', ...rest] = verb.split(' ');
		if (rest.length === 0) continue;
		const same = phrases.get(first);
		if (same) same.push(rest);
		else phrases.set(first, [rest]);
	}
	return phrases;
}

/** Is the word this stem with one of its endings ('sag|e|t'), or with any where none are given? */
export function fits(word: string, verb: string): boolean {
	const bar = verb.indexOf('|');
	if (bar < 0) return word.startsWith(verb);
	if (bar > word.length || !verb.startsWith(word.slice(0, bar))) return false;
	const rest = word.slice(bar);
	return rest === '' || `${verb}|`.includes(`|${rest}|`, bar);
}

// Titles that every language takes over with the name: 'Mr. Brummel' in German, too.
const courtesies = ['mr', 'mrs', 'ms', 'mme', 'mlle'];

function exactOf(words: SpeechWords): Map<string, number> {
	const exact = new Map<string, number>();
	const add = (word: string, bit: number) => exact.set(word, (exact.get(word) ?? 0) | bit);
	const put = (list: readonly string[] | undefined, bit: number) => {
		if (!list) return;
		for (const entry of list) {
			if (!entry.includes(' ')) {
				add(entry, bit);
				continue;
			}
			// 'maire de la ville' says nothing of 'de' and 'la'
			for (const word of entry.split(' ')) if (word.length > 3 || uncased.test(word)) add(word, bit);
		}
	};
	put(courtesies, Bit.title);
	put(words.titles, Bit.title);
	put(words.people, Bit.person);
	put(words.notNames, Bit.notName);
	put(words.particles, Bit.particle);
	put(words.pronouns.he, Bit.he);
	put(words.pronouns.she, Bit.she);
	put(words.pronouns.they, Bit.they);
	put(words.pronouns.i, Bit.first);
	put(words.finite, Bit.finite);
	put(words.nouns, Bit.noun);
	put(words.determiners, Bit.determiner);
	put(words.prepositions, Bit.preposition);
	put(words.relatives, Bit.relative);
	put(words.men, Bit.man);
	put(words.women, Bit.woman);
	put(words.asides, Bit.aside);
	put(words.reported, Bit.reported);
	put(words.objects, Bit.object);
	put(words.genitives, Bit.genitive);
	put(words.archaic, Bit.archaic);
	put(
		words.works.filter((work) => !work.includes(' ')),
		Bit.work,
	);
	return exact;
}

function prepare(code: string): Lexis {
	const words = speechWords.get(code) ?? none;
	const exact = exactOf(words);
	const stems = stemsOf(words.verbs);
	const according = phrasesOf(words.according);
	const works = phrasesOf(words.works);
	const compounds = words.compounds ?? false;
	const remembered = new Map<string, number>();

	const isVerb = (word: string): boolean => {
		const likely = stems.get(word.slice(0, 2));
		if (likely) for (const verb of likely) if (fits(word, verb)) return true;
		return false;
	};
	// Polizeisprecherin, Vereinschef: the last part of a compound says what it is
	const compound = (word: string): number => {
		for (let cut = 3; cut <= word.length - 4; cut++) {
			const bits = (exact.get(word.slice(cut)) ?? 0) & (Bit.title | Bit.person | Bit.noun | Bit.work);
			if (bits) return bits;
		}
		return 0;
	};
	const look = (word: string): number => {
		let bits = exact.get(word) ?? 0;
		// des Films, den Magazinen
		if (!bits && word.length > 4 && 'snea'.includes(word.at(-1) ?? ' '))
			bits = (exact.get(word.replace(inflection, '')) ?? 0) & (Bit.work | Bit.person | Bit.title);
		if (isVerb(word)) bits |= Bit.verb;
		if (!bits && compounds && word.length > 7) bits = compound(word);
		// and-: وقال, ואמר
		if (!bits && word.length > 3 && and.includes(word[0] ?? ' ')) bits = look(word.slice(1));
		// the article: הרומן
		if (!bits && word.length > 3 && word[0] === 'ה')
			bits = look(word.slice(1)) & (Bit.title | Bit.person | Bit.noun | Bit.work);
		const last = word.slice(word.lastIndexOf('-') + 1);
		if (according.has(last)) bits |= Bit.according;
		if (works.has(last)) bits |= Bit.titled;
		return bits;
	};
	return {
		code,
		words,
		according,
		works,
		verbPhrases: verbPhrasesOf(words.verbs),
		bits(word) {
			const known = remembered.get(word);
			if (known !== undefined) return known;
			if (remembered.size > memory) remembered.clear();
			const bits = look(word);
			remembered.set(word, bits);
			return bits;
		},
	};
}

const prepared = new Map<string, Lexis>();

/** The words of a language ('pt-BR' is 'pt'), prepared the first time; a language unknown here has none. */
export function lexisOf(lang: string): Lexis {
	const [base = ''] = lang.toLowerCase().split(/[-_]/);
	const code = aliases[base] ?? base;
	const known = prepared.get(code);
	if (known) return known;
	const lexis = prepare(code);
	prepared.set(code, lexis);
	return lexis;
}
