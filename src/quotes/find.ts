import {Char, charKind} from './chars';
import {stemIn, stemsOf} from './clause';
import {isDense} from './dense';
import {Bit, type Lexis, pronounBits} from './lexis';
import {type Pair, pairMarks} from './pairs';
import {evidenceOf, weighEvidence} from './speech';
import {dashDialogue, splitTags} from './tags';
import {Kind, type Token} from './words';

/** A stretch that may be a quotation, with where it stands among the tokens. */
export interface Candidate {
	readonly open: number;
	readonly start: number;
	readonly end: number;
	readonly close: number;
	readonly how: 'marks' | 'single' | 'dash' | 'block';
	/** The first token inside and the first one behind. */
	readonly from: number;
	readonly to: number;
	/** Is taken up again by the next candidate, in the next paragraph. */
	readonly continues: boolean;
}

/** The first token that starts at this offset or later. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// How far after a comma the verb of saying may stand: ', the former mayor of the town, said'.
const reach = 8;

/** ', said lawyer Tom Adeyemi.' — does the text go on like this after the comma at token `i`? */
export function isTag(tokens: readonly Token[], i: number): boolean {
	let capital = false;
	for (let j = i + 1; j < tokens.length && j <= i + reach; j++) {
		const token = tokens[j];
		if (!token || token.kind === Kind.stop || token.kind === Kind.line || token.kind === Kind.colon) return false;
		if (token.kind !== Kind.word) continue;
		if (token.bits & Bit.verb) {
			const next = tokens[j + 1];
			const named =
				next?.kind === Kind.word &&
				(next.capital || (next.bits & (pronounBits | Bit.determiner | Bit.title | Bit.person)) !== 0);
			return (j === i + 1 && named) || (capital && next?.kind !== Kind.word) || (capital && j <= i + 5);
		}
		if (token.bits & (Bit.first | Bit.relative)) return false;
		if (token.capital || token.bits & pronounBits) capital = true;
	}
	return false;
}

/** Where an unclosed quotation ends, as an offset. */
function cut(tokens: readonly Token[], text: string, pair: Pair): number {
	const from = tokenAt(tokens, pair.start);
	for (let i = from + 2; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || token.start >= pair.end) break;
		if (token.kind === Kind.comma && isTag(tokens, i)) return token.end;
	}
	const before = charKind(text.charCodeAt(pair.open - 1));
	const whole = pair.open === 0 || before === Char.line || tokens[from - 1]?.kind === Kind.colon;
	if (whole) return pair.end;
	// to the end of the sentence, or of the paragraph where nobody speaks in the rest of it
	let sentence = 0;
	for (let i = from; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || token.start >= pair.end) break;
		if (sentence > 0 && token.bits & Bit.verb) return sentence;
		if (sentence === 0 && token.kind === Kind.stop) sentence = token.end;
	}
	return pair.end;
}

const blank = /^\s*$/;

/** All stretches between marks, the unclosed ones cut, in reading order. */
export function stretchesOf(text: string, tokens: readonly Token[], lexis: Lexis): Candidate[] {
	const swedish = ['sv', 'fi', 'da', 'no', 'is', 'et'].includes(lexis.code);
	const {pairs} = pairMarks(text, swedish);
	const found: Candidate[] = [];
	const put = (pair: Pair, end: number, close: number, continues: boolean) => {
		let {start} = pair;
		while (start < end && isBlank(text, start)) start++;
		let last = end;
		while (last > start && isBlank(text, last - 1)) last--;
		if (last <= start) return;
		found.push({
			open: pair.open,
			start,
			end: last,
			close,
			how: pair.single ? 'single' : 'marks',
			from: tokenAt(tokens, start),
			to: tokenAt(tokens, last),
			continues,
		});
	};
	const add = (list: readonly Pair[]) => {
		for (const [i, pair] of list.entries()) {
			if (pair.closed) {
				put(pair, pair.end, pair.close, false);
				continue;
			}
			const end = cut(tokens, text, pair);
			const next = list[i + 1];
			if (
				end === pair.end &&
				next &&
				text.charCodeAt(pair.close) === 10 &&
				blank.test(text.slice(pair.close, next.open))
			) {
				put(pair, end, end, true);
				continue;
			}
			put(pair, end, end, false);
			add(pair.children.filter((child) => child.open >= end));
		}
	};
	add(pairs);
	return found;
}

function isBlank(text: string, at: number): boolean {
	const kind = charKind(text.charCodeAt(at));
	return kind === Char.space || kind === Char.hidden || kind === Char.line;
}

// 'said the county engineer, Marta Oyelaran, on Monday' is as long as an interruption gets.
const interruption = 14;

/** “A,” she said, “B”: B is speech because A is, however short. */
function goesOn(text: string, tokens: readonly Token[], a: Candidate, b: Candidate, lexis: Lexis): boolean {
	const lead = tokens[b.from - 1]?.kind;
	if (b.from - a.to > interruption || lead === Kind.word || lead === Kind.colon) return false;
	let spoken = isDense(lexis) && stemIn(text, a.close, b.open, stemsOf(lexis).verbs, false) !== null;
	for (let i = a.to; i < b.from - 1; i++) {
		const token = tokens[i];
		if (token?.kind === Kind.line || (token?.kind === Kind.stop && token.start > a.close)) return false;
		if (token && token.start > a.close - 1 && token.bits & Bit.verb) spoken = true;
	}
	return spoken;
}

/** The stretches that are speech, by marks or by dashes, in reading order. */
export function candidatesOf(text: string, tokens: readonly Token[], lexis: Lexis): Candidate[] {
	const marked: Candidate[] = [];
	for (const candidate of stretchesOf(text, tokens, lexis)) {
		const last = marked.at(-1);
		const speech = weighEvidence(evidenceOf(text, tokens, candidate, lexis)) > 0;
		if (speech || (last && goesOn(text, tokens, last, candidate, lexis))) marked.push(candidate);
	}
	const spoken = marked.flatMap((candidate) => splitTags(candidate, tokens, lexis));
	const dashed = dashDialogue(tokens, lexis);
	if (dashed.length === 0) return spoken;
	const free = dashed.filter(({start, end}) => !spoken.some((other) => other.start < end && other.end > start));
	return [...spoken, ...free].sort((a, b) => a.start - b.start);
}
