import {clauseAfter, clauseBefore, type Named} from './clause';
import {Bit, type Lexis} from './lexis';
import type {Piece} from './paragraphs';
import {endsPhrase} from './phrasal';
import {Kind, type Token} from './words';

/** Languages with spaces and without capitals; 'vs': the verb comes before its subject. */
const orders: Record<string, 'vs' | 'sv'> = {
	ar: 'vs',
	he: 'vs',
	yi: 'sv',
	fa: 'sv',
	ur: 'sv',
	hi: 'sv',
	mr: 'sv',
	ne: 'sv',
	bn: 'sv',
	ta: 'sv',
	te: 'sv',
	ml: 'sv',
	gu: 'sv',
	pa: 'sv',
	kn: 'sv',
	ko: 'sv',
	ka: 'sv',
};

export const isCaseless = (lexis: Lexis): boolean => orders[lexis.code] !== undefined;

// A name and its office have no more words than this.
const longest = 6;

const definite = /^(?:ال|ה)/;
const ergative = new Set(['ने', 'نے', 'ਨੇ']);
const quotative = /^(?:이라고|라고|이라며|라며|라면서|이라면서|고|며|는|란|이란|하고)$/u;
const koreanCase = /(?:께서는|께서|에서는|은|는|이|가|도)$/u;
const koreanOther = /(?:을|를|에|에게|에서|의|로|으로|와|과|부터|까지|보다|하며|하고|한|된|할|인)$/u;

const ends = (token: Token | undefined): boolean =>
	!token ||
	token.kind === Kind.stop ||
	token.kind === Kind.line ||
	token.kind === Kind.colon ||
	token.kind === Kind.semicolon ||
	token.kind === Kind.comma;

/** The words of a clause, as indexes into the stream. */
function span(stream: readonly Token[], from: number, to: number): Token[] {
	return stream.slice(from, to).filter((token) => token.kind === Kind.word);
}

/** Office and honours go, unless nothing else is there. */
function bareName(words: readonly Token[], lexis: Lexis): Token[] {
	let from = 0;
	let to = words.length;
	if (lexis.code === 'ko') {
		if (to > 1 && /^(?:씨|님|군|양)/.test(words[to - 1]?.word ?? '')) to--;
		while (to - from > 1 && isOffice(words[to - 1], lexis)) to--;
		if (words[to - 1]?.word.startsWith('측')) return [...words]; // 회사 측은
		while (to - from > 1 && isOffice(words[from], lexis)) from++;
		return words.slice(Math.max(from, to - 2), to);
	}
	// सत्तर साल की मीना देवी: what is told of somebody
	if (lexis.code === 'hi') {
		const told = words.findLastIndex(({word}) => /^(?:की|के|का)$/u.test(word));
		if (told >= 0 && to - told > 2) from = told + 1;
	}
	if (isOffice(words[to - 1], lexis)) return words.slice(from);
	while (from < to - 1 && isOffice(words[from], lexis)) from++;
	// दमकल प्रमुख राकेश सिंह: what stands before the office belongs to it
	if (to - from > 2 && isOffice(words[from + 1], lexis)) from += 2;
	// مديرة المدرسة هدى, ראש העיר משה: the definite noun belongs to the office
	if (
		from > 0 &&
		from < to - 1 &&
		definite.test(words[from]?.word ?? '') &&
		!definite.test(words[from - 1]?.word ?? '')
	)
		from++;
	return words.slice(from, to);
}

const isOffice = (token: Token | undefined, lexis: Lexis): boolean =>
	token !== undefined && (lexis.bits(token.word.replace(koreanCase, '')) & (Bit.title | Bit.person)) !== 0;

function named(text: string, words: readonly Token[], lexis: Lexis, confidence: number): Named | null {
	const name = bareName(words, lexis);
	const first = name[0];
	const last = name.at(-1);
	if (!first || !last || name.length > longest) return null;
	let {end} = last;
	const particle = lexis.code === 'ko' ? koreanCase.exec(text.slice(last.start, last.end)) : null;
	if (particle && last.end - last.start - particle[0].length >= 2) end -= particle[0].length;
	return {start: first.start, end, confidence};
}

/** The subject behind a verb: words up to the first that cannot belong to a name. */
function behindVerb(text: string, stream: readonly Token[], verb: number, to: number, lexis: Lexis): Named | null {
	const words: Token[] = [];
	for (let i = verb + 1; i < to && words.length < longest; i++) {
		const token = stream[i];
		if (!token || token.kind !== Kind.word) break;
		if (
			token.bits & (Bit.preposition | Bit.relative | Bit.verb) ||
			(token.bits & Bit.notName && !(token.bits & (Bit.title | Bit.person)))
		)
			break;
		words.push(token);
	}
	return words.length > 0 ? named(text, words, lexis, 0.85) : null;
}

/** The subject before a verb: the words from the start of the clause up to the first that is not the name's. */
function beforeVerb(text: string, stream: readonly Token[], from: number, verb: number, lexis: Lexis): Named | null {
	if (lexis.code === 'ko') return korean(text, stream, from, verb, lexis);
	const words: Token[] = [];
	for (let i = from; i < verb; i++) {
		const token = stream[i];
		if (!token || token.kind !== Kind.word) continue;
		if (ergative.has(token.word)) return named(text, words.slice(-longest), lexis, 0.88);
		if (token.bits & (Bit.preposition | Bit.relative) && words.length > 0) break;
		words.push(token);
	}
	const subject = withoutApposition(text, words, lexis);
	return subject.length > 0 && subject.length <= longest ? named(text, subject, lexis, 0.75) : null;
}

/** 'رضا کریمی، شهردار،': of the parts between commas, the first that is no office. */
function withoutApposition(text: string, words: readonly Token[], lexis: Lexis): readonly Token[] {
	let from = 0;
	for (let i = 1; i <= words.length; i++) {
		const gap = text.slice(words[i - 1]?.end, words[i]?.start);
		if (i < words.length && !/[،,]/.test(gap)) continue;
		const part = words.slice(from, i);
		if (!part.some((token) => isOffice(token, lexis))) return part;
		from = i;
	}
	return words;
}

function korean(text: string, stream: readonly Token[], from: number, verb: number, lexis: Lexis): Named | null {
	const words = span(stream, from, verb);
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i]?.word ?? '';
		if (quotative.test(word) || !koreanCase.test(word) || word.length < 2) continue;
		let start = i;
		while (
			start > 0 &&
			i - start < 3 &&
			!koreanOther.test(words[start - 1]?.word ?? '') &&
			!koreanCase.test(words[start - 1]?.word ?? '') &&
			!quotative.test(words[start - 1]?.word ?? '')
		)
			start--;
		return named(text, words.slice(start, i + 1), lexis, 0.82);
	}
	return null;
}

/** Who said a piece, in a spaced script without capitals. */
export function caselessSpeaker(text: string, stream: readonly Token[], piece: Piece, lexis: Lexis): Named | null {
	const order = orders[lexis.code] ?? 'sv';
	const [, b] = clauseAfter(text, piece.close);
	let end = piece.at + 1;
	while (end < stream.length && (stream[end]?.start ?? b) < b) end++;
	let verb = piece.at + 1;
	while (verb < end && !((stream[verb]?.bits ?? 0) & Bit.verb)) verb++;
	if (verb < end) {
		const ahead = () => beforeVerb(text, stream, skipPoints(stream, piece.at + 1), verb, lexis);
		const back = () => behindVerb(text, stream, verb, end, lexis);
		const found = order === 'vs' ? (back() ?? ahead()) : (ahead() ?? back());
		if (found) return found;
	}
	const [c] = clauseBefore(text, piece.open);
	let start = piece.at;
	while (start > 0 && (stream[start - 1]?.start ?? 0) >= c && stream[start - 1]?.kind !== Kind.quote) start--;
	let last = piece.at - 1;
	while (last >= start && !((stream[last]?.bits ?? 0) & Bit.verb)) last--;
	const told = accordingTo(text, stream, start, piece.at, lexis) ?? accordingTo(text, stream, piece.at + 1, end, lexis);
	if (told) return told;
	if (last >= start) {
		const ahead = () => beforeVerb(text, stream, start, last, lexis);
		const back = () => behindVerb(text, stream, last, piece.at, lexis);
		return order === 'vs' ? (back() ?? ahead()) : (ahead() ?? back());
	}
	if (lexis.code === 'ko' && verb < end) return korean(text, stream, start, piece.at, lexis);
	const words = span(stream, start, piece.at);
	const at = words.findIndex((token) => ergative.has(token.word));
	if (at > 0) return named(text, words.slice(0, at).slice(-longest), lexis, 0.8);
	const colon = stream[piece.at - 1]?.kind === Kind.colon;
	return colon && words.length <= longest && words.length > 0 ? named(text, words, lexis, 0.7) : null;
}

// Languages that put the name first: 'अनिल वर्मा के अनुसार'.
const postposed = new Set(['hi', 'ko']);
const koreanAccording = /^(?:따르면|의하면)$/u;

/** 'לדברי X', 'X के अनुसार', 'X에 따르면' between two tokens. */
function accordingTo(text: string, stream: readonly Token[], from: number, to: number, lexis: Lexis): Named | null {
	for (let i = from; i < to; i++) {
		const korean = lexis.code === 'ko' && koreanAccording.test(stream[i]?.word ?? '');
		const length = korean ? 1 : endsPhrase(stream, i, lexis.according);
		if (length === 0) continue;
		if (!postposed.has(lexis.code)) return behindVerb(text, stream, i, to, lexis);
		const found = named(text, span(stream, from, i - length + 1).slice(-longest), lexis, 0.8);
		return found && korean && text[found.end - 1] === '에' ? {...found, end: found.end - 1} : found;
	}
	return null;
}

function skipPoints(stream: readonly Token[], from: number): number {
	let i = from;
	while (i < stream.length && ends(stream[i])) i++;
	return i;
}
