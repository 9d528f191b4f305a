import {isGiven} from './given';
import {Bit, type Lexis} from './lexis';
import {Kind, type Token, type Words} from './words';

/** The names of a text, and which of its capitals are none. */
export interface Names {
	isName(token: Token, first: boolean, next: Token | undefined): boolean;
	/** Occurs with a capital within a sentence too. */
	inside(word: string): boolean;
	/** Is this the last word of a name of several words? */
	knows(word: string): boolean;
	/** The full name for a last or a first name; null where there is none or more than one. */
	full(word: string): string | null;
	/** Does the text show that whoever bears this last word is a person, or speaks like one? */
	isPerson(word: string): boolean;
}

// 'María de los Ángeles García': more words than that are not a name but a title or a list.
const longest = 5;

// Languages that write months and days with a capital.
const calendar = new Set(['en', 'de']);

const described = /-\p{Ll}+(?:ed|n|style|area|wide|old)$/u;

const never = Bit.determiner | Bit.preposition | Bit.he | Bit.she | Bit.they | Bit.first | Bit.relative;

/** Full names by their last word and by their first; '' where two share it. */
function fullNames(text: string, tokens: readonly Token[], isName: Names['isName'], lexis: Lexis) {
	const byLast = new Map<string, string>();
	const byFirst = new Map<string, string>();
	const persons = new Set<string>();
	const alone = new Set<string>();
	const paired = new Set<string>();
	const put = (map: Map<string, string>, word: string, name: string) => {
		const known = map.get(word);
		if (known === undefined) map.set(word, name);
		else if (known !== name && !known.endsWith(` ${name}`) && !name.endsWith(` ${known}`)) map.set(word, '');
	};
	let i = 0;
	while (i < tokens.length) {
		const token = tokens[i];
		if (token?.kind !== Kind.word || !token.capital) {
			i++;
			continue;
		}
		let from = i;
		let to = i;
		while (to < i + longest && continues(tokens, from, to, isName)) to++;
		while (from < to - 1 && (tokens[from]?.bits ?? 0) & (Bit.title | Bit.person)) from++;
		const first = tokens[from];
		const last = tokens[to - 1];
		if (first && last && to - from >= 2 && last.capital) {
			const end = last.possessive ? last.start + last.word.length : last.end;
			const name = text.slice(first.start, end);
			put(byLast, last.word, name);
			put(byFirst, first.word, name);
			if (!lexis.words.compounds) paired.add(last.word);
		} else if (last) alone.add(last.word);
		if (last && first && !isAcronym(text, last)) {
			const given = tokens.slice(from, to - 1).some(({word}) => isGiven(word));
			if (given || showsPerson(tokens, from, to, lexis)) persons.add(last.word);
		}
		i = Math.max(to, i + 1);
	}
	// Kim Kardashian, and then Kardashian: places and things keep their name whole, but for nouns with capitals
	for (const word of alone) if (paired.has(word)) persons.add(word);
	return {byLast, byFirst, persons};
}

const isAcronym = (text: string, {start, end}: Token): boolean => /^\p{Lu}{2,5}$/u.test(text.slice(start, end));

const personal = Bit.title | Bit.person;

/** An office before a name or behind its comma, a verb of saying beside it, an age. */
function showsPerson(tokens: readonly Token[], from: number, to: number, lexis: Lexis): boolean {
	const before = tokens[from - 1];
	const after = tokens[to];
	// where common nouns have capitals, they stand beside such verbs and in lists of people, too
	if (lexis.words.compounds) {
		const set = after?.kind === Kind.open || after?.kind === Kind.comma;
		if (set && age.test(tokens[to + 1]?.word ?? '')) return true;
		if (before?.kind !== Kind.word || before.word.endsWith('n')) return false;
		return (before.bits & (to - from > 1 ? personal | Bit.verb : personal)) !== 0;
	}
	if (before?.kind === Kind.word && before.bits & (personal | Bit.verb)) return true;
	if (after?.kind === Kind.word && after.bits & Bit.verb) return true;
	if (after?.kind !== Kind.comma && after?.kind !== Kind.open) return false;
	for (let i = to + 1; i < to + 4; i++) {
		const token = tokens[i];
		if (token?.kind !== Kind.word) return false;
		if (token.bits & personal || age.test(token.word)) return true;
	}
	return false;
}

const age = /^[1-9]\d$/;

function continues(tokens: readonly Token[], from: number, to: number, isName: Names['isName']): boolean {
	const token = tokens[to];
	const last = tokens[to - 1];
	if (token?.kind !== Kind.word) return false;
	if (to > from && (!last || last.possessive || token.start - last.end > 2)) return false;
	if (token.capital) return isName(token, to === from && (!last || last.kind !== Kind.word), tokens[to + 1]);
	const next = tokens[to + 1];
	return (
		to > from &&
		(token.bits & Bit.particle) !== 0 &&
		!(token.bits & Bit.preposition && token.word === 'of') &&
		// Bäckerei von Karsten Berning, but Ursula von der Leyen
		!(token.bits & Bit.preposition && isGiven(next?.word ?? '')) &&
		next?.capital === true
	);
}

/** One look over all words of a text: which have capitals in the middle of a sentence, which occur in lower case. */
export function namesOf(text: string, {tokens, small}: Words, lexis: Lexis): Names {
	const inside = new Set<string>();
	let first = true;
	for (const token of tokens) {
		if (token.kind !== Kind.word) {
			first =
				token.kind === Kind.stop || token.kind === Kind.line || token.kind === Kind.colon || token.kind === Kind.dash;
			continue;
		}
		if (token.capital && !first) inside.add(token.word);
		first = false;
	}
	const isName: Names['isName'] = (token, atStart, next) => {
		const {word, bits} = token;
		// Maryland-based
		if (lexis.code === 'en' && word.includes('-') && described.test(text.slice(token.start, token.end))) return false;
		if (bits & (Bit.notName | never)) {
			if (atStart || bits & never || small.has(word)) return false;
			// where months have no capital, Julio before a name is one
			return (bits & Bit.particle) !== 0 || (!calendar.has(lexis.code) && next?.kind === Kind.word && next.capital);
		}
		if (!atStart) return !(bits & Bit.verb && small.has(word));
		if (inside.has(word)) return true;
		if (bits & (Bit.finite | Bit.verb)) return false;
		if (next?.kind === Kind.word && (next.capital || next.bits & Bit.verb)) return !small.has(word);
		if (token.possessive) return true;
		return (
			!small.has(word) &&
			!lexis.words.compounds &&
			next?.kind === Kind.word &&
			(next.bits & (Bit.finite | Bit.particle)) !== 0
		);
	};
	const {byLast, byFirst, persons} = fullNames(text, tokens, isName, lexis);
	return {
		isName,
		inside: (word) => inside.has(word),
		knows: (word) => byLast.has(word),
		isPerson: (word) => persons.has(word),
		full: (word) => byLast.get(word) || (byLast.has(word) ? null : byFirst.get(word) || null),
	};
}
