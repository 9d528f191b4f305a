/**
 * The words of each language, as data: one file a language, three exports a file (`clutter`, `speech`, `prose`).
 * Kept apart so that the cleaning script does not carry the words that only quotations need.
 */

/**
 * Phrases that clutter uses. Written in lower case with their accents; the matcher folds both sides (case, accents,
 * punctuation, white space). A phrase matches whole words anywhere in a SHORT text (Chinese, Japanese and Thai: any
 * characters); how much of the text it covers is what a detector weighs.
 */
export interface ClutterWords {
	/** 'leave a comment', 'join the discussion', 'comments are closed', 'log in to comment', 'view comments' */
	readonly comments: readonly string[];
	/** 'log in', 'sign in', 'register', 'create an account', 'username or email', 'remember me' */
	readonly auth: readonly string[];
	/** 'forgot password', 'reset your password', 'send you a link', 'reset link is invalid' */
	readonly forgot: readonly string[];
	/** 'subscribe to our newsletter', 'get the latest in your inbox', 'enter your email' */
	readonly newsletter: readonly string[];
	/** 'we use cookies', 'accept all', 'privacy settings', 'manage consent' */
	readonly consent: readonly string[];
	/** 'leave your vote', 'rate this article', 'was this helpful', 'like loading', 'add to collection', 'no collections' */
	readonly votes: readonly string[];
	/** 'share this', 'share on facebook', 'tweet', 'copy link', 'follow us' */
	readonly sharing: readonly string[];
	/** 'download our app', 'allow notifications', 'become a member', 'support our journalism', 'ad blocker' */
	readonly promos: readonly string[];
	/** 'continue reading', 'subscribe to read', 'already a subscriber', 'articles left this month' */
	readonly wall: readonly string[];
	/** 'advertisement', 'sponsored', 'story continues below' */
	readonly ads: readonly string[];
	/** 'content not available', 'please enable javascript', 'flash plugin', 'app key not set', 'loading comments' */
	readonly broken: readonly string[];
	/** Headings of lists of other articles: 'related articles', 'read more', 'most popular', 'you may also like' */
	readonly related: readonly string[];
}

/** Words around quotations. */
export interface SpeechWords {
	/**
	 * Stems of verbs of saying in lower case, matched at a word's start; '|' gives the endings allowed, nothing after it
	 * any ending: 'say||s|ing', 'said|', 'afirm' … ('said|' = exactly "said"; 'say||s' = "say" and "says"). Some hold
	 * spaces. Chinese, Japanese and Thai write no spaces: there, and for all their lists, match without word limits.
	 */
	readonly verbs: readonly string[];
	/** 'according to', 'in the words of'; where the language puts the name first, a leading '…': '…によると'. */
	readonly according: readonly string[];
	/** Words that name the speaker only right behind a quotation: „…“, so die Ministerin. */
	readonly asides?: readonly string[];
	/** Nouns that carry speech: 'statement', 'interview', 'tweet', 'letter'. */
	readonly nouns: readonly string[];
	/** Before a name, not part of it: 'mr', 'dr', 'president', 'chief executive'. Lower case, no final dot. */
	readonly titles: readonly string[];
	/** Nouns for people who speak unnamed: 'spokesman', 'witness', 'official', 'employee', 'neighbour'. */
	readonly people: readonly string[];
	/** Capitalised words that are never a name: sentence openers, weekdays, months, 'the', 'but'. */
	readonly notNames: readonly string[];
	/** Words inside names in lower case: 'van', 'de', 'bin', 'al'. */
	readonly particles: readonly string[];
	readonly pronouns: {
		readonly he: readonly string[];
		readonly she: readonly string[];
		readonly they: readonly string[];
		readonly i: readonly string[];
	};
	/** Before marks that are a title or a term, not speech: 'film', 'novel', 'so-called', 'known as', 'dubbed'. */
	readonly works: readonly string[];
	/** Finite verbs and auxiliaries so frequent that a clause has one: 'is', 'are', 'has', 'will', 'can', 'don't'. */
	readonly finite: readonly string[];
	/** Does a paragraph that starts with a dash open speech here? */
	readonly dash: boolean;
	/** Articles and what stands in their place: 'the', 'a', 'one', 'his'. */
	readonly determiners?: readonly string[];
	/** What follows one of these is not who speaks: 'to', 'with', 'about'. */
	readonly prepositions?: readonly string[];
	/** Openers of a clause about the noun before: 'who', 'which', 'whose'. */
	readonly relatives?: readonly string[];
	/** Words that show a man or a woman: 'mr', 'father'; 'mrs', 'mother'. */
	readonly men?: readonly string[];
	readonly women?: readonly string[];
	/** Verb forms of reported speech, which go on with what somebody said before: 'sei', 'habe', 'würden'. */
	readonly reported?: readonly string[];
	/** Articles that never stand with a subject ('den', 'einem'), and those of a noun that belongs to the one before ('des'). */
	readonly objects?: readonly string[];
	readonly genitives?: readonly string[];
	/** What a role loses in front: 'its' chief engineer. */
	readonly possessives?: readonly string[];
	/** Spellings of long ago, which tell old prose where they are many: 'daß', 'Theil'. */
	readonly archaic?: readonly string[];
	/** Are common nouns capitalised and compounds written as one word, as in German? */
	readonly compounds?: boolean;
	/** Do nouns stand without articles, as in Russian? */
	readonly bareNouns?: boolean;
	/** Does the verb of a main clause stand second, so that its subject may follow it? */
	readonly inverted?: boolean;
}

/** Words for reading: short blocks around an article that are not its text. */
export interface ProseWords {
	/** 'by', 'written by', 'posted by' */
	readonly by: readonly string[];
	/** 'published', 'updated', 'last modified' */
	readonly dated: readonly string[];
	/** Credits of pictures: 'photo', 'image', 'getty', 'courtesy of' */
	readonly credit: readonly string[];
	/** 'read more', 'see also', 'related' at the start of a plug inside the text. */
	readonly plug: readonly string[];
	/** 'about the author', 'this article was first published', 'all rights reserved', 'affiliate links', 'correction' aside */
	readonly notice: readonly string[];
	/** Correction and update notes, which stay: 'correction', 'update', 'clarification' */
	readonly correction: readonly string[];
	/** Words of placeholder authors: 'staff', 'admin', 'editor', 'newsroom'. */
	readonly staff: readonly string[];
	/** Month names, January first; full then short: twelve to twenty-four. */
	readonly months: readonly string[];
	/** A dozen of the most frequent short words, for telling languages apart. */
	readonly frequent: readonly string[];
}

/** Words as the bundles carry them: JSON, read when the language is first asked for. */
interface Packed {
	readonly packed: string;
}

/** The words of one kind by language code ('en', 'pt' …). */
export interface Languages<T> {
	get(code: string): T | undefined;
	keys(): readonly string[];
}

const isPacked = (words: object): words is Packed => 'packed' in words;

function byLanguage<T extends object>(files: Readonly<Record<string, T | Packed>>): Languages<T> {
	const unpacked = new Map<string, T>();
	return {
		get(code) {
			const words = files[`./${code}.ts`];
			if (!words || !isPacked(words)) {
				return words;
			}

			const known = unpacked.get(code) ?? (JSON.parse(words.packed) as T);
			unpacked.set(code, known);
			return known;
		},
		// './en.ts' -> 'en'
		keys: () => Object.keys(files).map((path) => path.slice(2, -3)),
	};
}

/** Clutter words by language code. */
export const clutterWords = /* @__PURE__ */ byLanguage(
	import.meta.glob<ClutterWords>(['./*.ts', '!./index.ts'], {import: 'clutter', eager: true}),
);

/** Words around quotations by language code. */
export const speechWords = /* @__PURE__ */ byLanguage(
	import.meta.glob<SpeechWords>(['./*.ts', '!./index.ts'], {import: 'speech', eager: true}),
);

/** Words for reading by language code. */
export const proseWords = /* @__PURE__ */ byLanguage(
	import.meta.glob<ProseWords>(['./*.ts', '!./index.ts'], {import: 'prose', eager: true}),
);
