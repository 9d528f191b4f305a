import type {Candidate} from './find';
import {Bit, type Lexis, pronounBits} from './lexis';
import {isWord} from './phrases';
import {Kind, type Token} from './words';

/** Words of the writer's inside a quotation: tokens from its comma or dash to its last. */
interface Tag {
	readonly from: number;
	readonly to: number;
	/** A dash ends it, so the speech goes on. */
	readonly goesOn: boolean;
}

// 'dijo el agricultor Julián Paredes': the name stands no further behind the verb.
const reach = 7;
// Languages that leave 'he said' inside the marks after a mere comma.
const commas = new Set(['fr']);

const conjunctions = new Set('et mais car donc puis ou or'.split(' '));

/** Does a clause of saying start with the word at `i`: verb, then somebody? */
function says(tokens: readonly Token[], i: number, to: number): boolean {
	let verb = i;
	// a déclaré, se queixou
	if (isWord(tokens[verb]) && !((tokens[verb]?.bits ?? 0) & Bit.verb)) verb++;
	const token = tokens[verb];
	if (!isWord(token) || token.capital || !(token.bits & Bit.verb)) return false;
	for (let j = verb + 1; j < to && j <= verb + reach; j++) {
		const next = tokens[j];
		if (!isWord(next)) return j > verb + 1;
		if (next.capital || next.bits & (pronounBits | Bit.title | Bit.person | Bit.determiner)) return true;
	}
	return verb + 1 >= to;
}

/** The next clause of saying between two tokens; `dash`: a comma alone is enough to lead to it. */
function nextTag(tokens: readonly Token[], from: number, to: number, comma: boolean): Tag | null {
	for (let i = from + 1; i < to - 1; i++) {
		const kind = tokens[i]?.kind;
		const leads = kind === Kind.dash || (comma && (kind === Kind.comma || kind === Kind.stop));
		if (!leads || !says(tokens, i + 1, to)) continue;
		const first = tokens[i - 1]?.kind;
		const start = kind === Kind.dash && (first === Kind.comma || first === Kind.stop) ? i - 1 : i;
		return {...tagEnd(tokens, i + 1, to, kind === Kind.dash), from: start};
	}
	return null;
}

function tagEnd(tokens: readonly Token[], from: number, to: number, dash: boolean): Pick<Tag, 'to' | 'goesOn'> {
	for (let i = from; i < to; i++) {
		const kind = tokens[i]?.kind;
		if (kind === Kind.dash) return {to: i + 1, goesOn: true};
		if (kind === Kind.comma && !dash && goesOn(tokens, i + 1, to)) return {to: i + 1, goesOn: true};
		if (kind !== Kind.stop) continue;
		if (tokens[i + 1]?.kind === Kind.dash) return {to: i + 2, goesOn: true};
		return {to: i + 1, goesOn: false};
	}
	return {to, goesOn: false};
}

/** Is this the speech again and not more about the speaker: does it have a verb of its own? */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
	// « A, dit X, et il le restera »
	if (conjunctions.has(tokens[from]?.word ?? '') && (tokens[from + 1]?.bits ?? 0) & (pronounBits | Bit.first))
		return true;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (!isWord(token)) return false;
		if (token.bits & (Bit.finite | Bit.first)) return true;
	}
	return false;
}

function cut(
	tokens: readonly Token[],
	of: Pick<Candidate, 'open' | 'close' | 'how' | 'continues'>,
	from: number,
	to: number,
): Candidate | null {
	let first = from;
	let last = to;
	while (first < last && !isWord(tokens[first])) first++;
	while (last > first && tokens[last - 1]?.kind === Kind.dash) last--;
	const start = tokens[first]?.start;
	const end = tokens[last - 1]?.end;
	if (start === undefined || end === undefined || last <= first) return null;
	return {...of, start, end, from: first, to: last};
}

/** « A, dit-elle, B » and «А, — сказал он, — Б»: the pieces without the writer's words. */
export function splitTags(candidate: Candidate, tokens: readonly Token[], lexis: Lexis): Candidate[] {
	if (!lexis.words.dash && !commas.has(lexis.code)) return [candidate];
	const tag = nextTag(tokens, candidate.from + 1, candidate.to, commas.has(lexis.code));
	if (!tag) return [candidate];
	const before = cut(tokens, candidate, candidate.from, tag.from + 1);
	const after = tag.goesOn ? cut(tokens, candidate, tag.to, candidate.to) : null;
	if (!before || tag.to - tag.from < 3) return [candidate];
	if (!after) return tag.to >= candidate.to - 1 ? [{...before, close: before.end}] : [candidate];
	return [
		{...before, close: before.end, continues: false},
		{...after, open: after.start},
	];
}

/** Speech that a dash at the start of a paragraph opens and a clause of saying proves. */
export function dashDialogue(tokens: readonly Token[], lexis: Lexis): Candidate[] {
	const found: Candidate[] = [];
	if (!lexis.words.dash) return found;
	let i = 0;
	while (i < tokens.length) {
		let end = i;
		while (end < tokens.length && tokens[end]?.kind !== Kind.line) end++;
		if (tokens[i]?.kind === Kind.dash) speechIn(tokens, i + 1, end, found);
		i = end + 1;
	}
	return found;
}

function speechIn(tokens: readonly Token[], from: number, end: number, found: Candidate[]): void {
	let start = from;
	for (;;) {
		const tag = nextTag(tokens, start, end, true);
		const last = tag ? tag.from + 1 : end;
		if (!tag && start === from) return;
		const piece = cut(tokens, {open: 0, close: 0, how: 'dash', continues: false}, start, last);
		if (piece) found.push({...piece, open: piece.start, close: piece.end});
		if (!tag?.goesOn) return;
		start = tag.to;
	}
}
