import {Bit, type Lexis, pronounBits} from './lexis';
import type {Names} from './names';
import {endsPhrase} from './phrasal';
import {has, isSentenceStart, isWord, modifiers, phrasesOf} from './phrases';
import type {Token} from './words';

/** Somebody or something a text names, as one noun phrase. */
export interface Mention {
	/** Tokens from its article or title to its end. */
	readonly from: number;
	readonly to: number;
	readonly kind: 'name' | 'person' | 'thing' | 'pronoun';
	/** What is printed: offsets into the text. */
	readonly start: number;
	readonly end: number;
	/** The name's last word in lower case. */
	readonly last: string;
	/** Bit.man, Bit.woman, both or none; for pronouns their bits. */
	readonly gender: number;
	/** Stands after a preposition. */
	readonly oblique: boolean;
	/** Another's: Sharma’s. */
	readonly possessive: boolean;
	/** What a name is said to be, where that stands right before it. */
	readonly role: readonly [number, number] | null;
	/** One word whose capital only the start of the sentence gives. */
	readonly lone: boolean;
}

// A shorter word is a particle: все же.
const shortest = 3;

// Languages whose adjectives stand before their nouns, so that nothing parts an office from its name.
const leading = new Set('en de nl sv da no fi et lv lt hu tr'.split(' '));

/** Reads the noun phrases of one paragraph. */
export function mentionsOf(stream: readonly Token[], lexis: Lexis, names: Names): Mention[] {
	const found: Mention[] = [];
	const {isName, nameEnd, follows, oblique, complement} = phrasesOf(stream, lexis, names);
	const genderOf = (from: number, to: number): number => {
		let bits = 0;
		for (let i = from; i < to; i++) bits |= stream[i]?.bits ?? 0;
		return bits & (Bit.man | Bit.woman);
	};
	const put = (
		mention: Omit<Mention, 'oblique' | 'lone' | 'start' | 'end' | 'possessive' | 'last' | 'gender'>,
		first: number,
		to: number,
		lone = false,
	) => {
		const last = stream[to - 1];
		const start = stream[first]?.start ?? 0;
		// without its ending; a Turkish İ is two signs in lower case
		const bare = last && (last.possessive || lexis.code === 'tr') ? last.word.replaceAll('\u0307', '').length : 0;
		const end = last && bare > 0 ? last.start + bare : (last?.end ?? start);
		found.push({
			from: mention.from,
			to: mention.to,
			kind: mention.kind,
			role: mention.role,
			start,
			end,
			last: last?.word ?? '',
			gender: genderOf(mention.from, mention.to),
			possessive: last?.possessive ?? false,
			oblique: oblique(mention.from),
			lone,
		});
	};
	/** Titles and nouns for people in front of a name, and the name: gives where it ends. */
	const named = (from: number, first: number): number => {
		let start = first;
		const to = nameEnd(first);
		while (start < to - 1 && has(stream[start], Bit.title | Bit.person)) start++;
		// a long German noun before a first and a last name is an office
		if (
			lexis.words.compounds &&
			to - start >= 3 &&
			(stream[start]?.word.length ?? 0) > 8 &&
			!stream[start]?.word.includes('-')
		)
			start++;
		const head = stream[to - 1];
		if (to - start === 1 && has(head, Bit.title | Bit.person) && !names.knows(head?.word ?? '')) return 0;
		if (head?.possessive) {
			put({from, to, kind: 'name', role: null}, start, to);
			return to;
		}
		const role: [number, number] | null = start > from ? [stream[from]?.start ?? 0, stream[start - 1]?.end ?? 0] : null;
		// 'Ähnlich äußerte sich …': a capital that only the start of the sentence gives
		const lone =
			lexis.words.compounds && to - from === 1 && isSentenceStart(stream, from) && !names.inside(head?.word ?? '');
		// a common noun, where those have capitals, unless the text gives a first name with it
		const common =
			lexis.words.compounds && to - from === 1 && !names.knows(head?.word ?? '') && !names.full(head?.word ?? '');
		// Tóth Gábor igazgató
		let all = to;
		if (lexis.code === 'hu') while (follows(all) && !stream[all]?.capital && isHead(all)) all++;
		put({from, to: all, kind: lone || common ? 'thing' : 'name', role}, start, to, lone);
		return all;
	};
	let i = 0;
	while (i < stream.length) {
		const token = stream[i];
		if (!isWord(token)) {
			i++;
			continue;
		}
		if (token.bits & pronounBits && !has(token, Bit.verb) && !(has(token, Bit.determiner) && leads(i))) {
			found.push({
				from: i,
				to: i + 1,
				kind: 'pronoun',
				start: token.start,
				end: token.end,
				last: token.word,
				gender: token.bits & pronounBits,
				oblique: oblique(i),
				possessive: false,
				role: null,
				lone: false,
			});
			i++;
			continue;
		}
		// nach Angaben der Feuerwehr
		if (token.capital && token.bits & Bit.according && endsPhrase(stream, i, lexis.according)) {
			i++;
			continue;
		}
		if (isName(i)) {
			const to = named(i, i);
			if (to) {
				i = to;
				continue;
			}
		}
		const to = nounPhrase(i);
		i = to > i ? to : i + 1;
	}
	return found;

	/** 'the former director of Anthropic', 'one of the employees', 'resident Piet Vermaas', 'officials' */
	function nounPhrase(from: number): number {
		let i = from;
		const determined = has(stream[i], Bit.determiner);
		if (determined) {
			i++;
			// one of the employees, zwei der Beamten
			if (has(stream[i], Bit.preposition) && (has(stream[i + 1], Bit.determiner) || lexis.words.bareNouns))
				i += has(stream[i + 1], Bit.determiner) ? 2 : 1;
			while (has(stream[i], Bit.determiner)) i++;
		}
		let head = i;
		const limit = i + (determined ? modifiers : 0);
		while (head < limit && isModifier(head)) head++;
		if (head > i && !isHead(head) && !isName(head)) head = i;
		if (determined && isName(head) && isWord(stream[head])) {
			const named_ = lexis.words.compounds ? germanNoun(from, head) : named(from, head);
			if (named_) return named_;
		}
		if (!isHead(head)) {
			if (!determined) return from;
			return thing(from, head);
		}
		while (isHead(head + 1) && follows(head + 1)) head++;
		if (isName(head + 1) && follows(head + 1) && !stream[head]?.possessive) return named(from, head + 1) || head + 1;
		const name = nameBehind(head + 1);
		if (name > 0) return named(from, name) || name;
		let to = complement(head + 1);
		if (to === head + 1 && lexis.words.bareNouns && isModifier(to) && !isWord(stream[to + 1])) to++; // представитель полиции
		put({from, to, kind: 'person', role: null}, from, to);
		return to;
	}
	/** Where the name starts that plain words lead to: 'el portavoz vecinal Rafael', 'глава района Нина'; else 0. */
	function nameBehind(at: number): number {
		if (leading.has(lexis.code)) return 0;
		const most = at + (lexis.words.bareNouns ? 2 : 1);
		let i = at;
		while (i < most && isModifier(i) && follows(i) && !has(stream[i], Bit.finite | Bit.notName)) i++;
		return i > at && follows(i) && isName(i) ? i : 0;
	}
	/** An article or a pronoun, as in French and Spanish: does a noun follow? */
	function leads(i: number): boolean {
		const next = stream[i + 1];
		return isWord(next) && follows(i + 1) && !has(next, Bit.verb | Bit.finite | Bit.preposition);
	}
	function isModifier(i: number): boolean {
		const token = stream[i];
		return (
			isWord(token) &&
			!token.capital &&
			!has(token, Bit.verb | Bit.preposition | pronounBits | Bit.determiner | Bit.relative) &&
			!isHead(i)
		);
	}
	function isHead(i: number): boolean {
		const token = stream[i];
		// 'sie zeugen davon': where nouns have capitals, a word without is none
		const noun = isWord(token) && (token.capital || !lexis.words.compounds);
		return noun && has(token, Bit.person | Bit.title) && !has(token, Bit.verb);
	}
	function thing(from: number, head: number): number {
		const token = stream[head]; // behind an article 'report' is no verb
		const other = has(token, Bit.noun) ? Bit.preposition : Bit.verb | Bit.finite | Bit.preposition;
		if (!isWord(token) || has(token, other) || token.word.length < shortest) return from;
		let last = head;
		// of up to three plain words before a verb the last is the noun: 'the local shop replied'
		while (last < head + 2 && isModifier(last + 1) && follows(last + 1)) last++;
		const to = complement(last + 1);
		put({from, to, kind: 'thing', role: null}, from, to);
		return to;
	}
	/** Where common nouns have capitals too: 'der Vorsitzende der Partei, Klaus Stöhr', 'die Behörde'. */
	function germanNoun(from: number, head: number): number {
		const to = nameEnd(head);
		if (to - head >= 2) return named(from, head);
		const end = complement(to);
		const person = has(stream[head], Bit.person | Bit.title);
		put(
			{from, to: end, kind: person ? 'person' : names.knows(stream[head]?.word ?? '') ? 'name' : 'thing', role: null},
			from,
			end,
		);
		return end;
	}
}

/** The number of the first mention that starts at this token or later. */
export function firstFrom(mentions: readonly Mention[], token: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The mention that starts at this token, if any. */
export function mentionAt(mentions: readonly Mention[], token: number): Mention | undefined {
	const mention = mentions[firstFrom(mentions, token)];
	return mention?.from === token ? mention : undefined;
}

/** The mentions that start between two tokens. */
export function mentionsIn(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
	return mentions.slice(firstFrom(mentions, from), firstFrom(mentions, to));
}
