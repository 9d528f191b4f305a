import {Char, charKind} from './chars';
import {clauseAfter, clauseBefore, stemIn, stemsOf} from './clause';
import {isDense as isUnspaced} from './dense';
import type {Candidate} from './find';
import {Bit, type Lexis} from './lexis';
import {endsPhrase} from './phrasal';
import {has} from './phrases';
import {Kind, type Token} from './words';

/** What speaks for and against a stretch between marks being speech. */
export interface Evidence {
	readonly words: number;
	/** Nothing else stands in its paragraph. */
	readonly alone: boolean;
	readonly colon: boolean;
	/** A comma, a stop, ? or ! ends it inside, or a comma or dash follows. */
	readonly point: boolean;
	readonly comma: boolean;
	readonly verbAfter: boolean;
	readonly verbBefore: boolean;
	/** A comma and then at once a verb of saying: a short sentence is speech, too. */
	readonly said: boolean;
	/** A verb of saying anywhere in its sentence. */
	readonly verbNear: boolean;
	readonly according: boolean;
	readonly finite: boolean;
	readonly person: boolean;
	readonly capital: boolean;
	/** A sentence ends inside. */
	readonly sentences: boolean;
	/** A title, a term or a nickname is announced. */
	readonly work: boolean;
	/** An article or a noun with a capital stands right before, or a word goes on right after. */
	readonly determined: boolean;
	readonly noun: boolean;
	readonly nickname: boolean;
	/** How many of the longer words have a capital, 0…1. */
	readonly capitals: number;
	readonly stop: boolean;
	/** 'The password is': a verb that says nothing stands right before. */
	readonly equated: boolean;
	readonly continued: boolean;
	readonly titleCase: boolean;
	readonly first: boolean;
	readonly dense: boolean;
}

// Characters before a mark in which an unspaced script announces a title: 小説『.
const announced = 4;
// Words around a quotation that are looked at.
const near = 4;
const sentence = 25;

/** Words as a reader counts them: two signs of a dense script are one. */
export function wordsIn(tokens: readonly Token[], from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.kind !== Kind.word) continue;
		count += isDense(token) ? (token.end - token.start) / 2 : 1;
	}
	return count;
}

const conjunctions = new Set(
	'and but or und aber oder et mais ou y pero o e ma mas ed en maar of i ale lub и но или а'.split(' '),
);

const isDense = (token: Token): boolean => charKind(token.word.charCodeAt(0)) === Char.dense;

function inside(text: string, tokens: readonly Token[], candidate: Candidate) {
	let finite = false;
	let person = false;
	let capitals = 0;
	let plain = 0;
	let sentences = false;
	let dense = false;
	for (let i = candidate.from; i < candidate.to; i++) {
		const token = tokens[i];
		if (!token) break;
		if (token.kind === Kind.stop && i < candidate.to - 1) sentences = true;
		if (token.kind !== Kind.word) continue;
		if (token.bits & (Bit.finite | Bit.verb)) finite = true;
		if (token.bits & Bit.first) person = true;
		if (isDense(token)) dense = true;
		if (token.capital) capitals++;
		else if (token.word.length > 3) plain++;
	}
	return {
		finite,
		person,
		sentences,
		dense,
		capital: tokens[candidate.from]?.capital ?? false,
		titleCase: capitals >= 3 && plain <= capitals / 3,
		capitals: capitals / (capitals + plain || 1),
		stop: charKind(text.charCodeAt(candidate.end - 1)) === Char.stop,
		point: isPoint(charKind(text.charCodeAt(candidate.end - 1))),
	};
}

const isPoint = (kind: number): boolean => kind === Char.stop || kind === Char.comma;

/** Looks at a candidate and what stands around it; `tokens` are those of the whole text. */
export function evidenceOf(text: string, tokens: readonly Token[], candidate: Candidate, lexis: Lexis): Evidence {
	const before = tokens[candidate.from - 1];
	const at = nextToken(tokens, candidate);
	const after = tokens[at];
	const within = inside(text, tokens, candidate);
	let verbBefore = false;
	let verbNear = false;
	let according = false;
	let work = false;
	for (let i = candidate.from - 1; i >= candidate.from - sentence; i--) {
		const token = tokens[i];
		if (!token || token.kind === Kind.line || (token.kind === Kind.stop && i < candidate.from - 1)) break;
		const distance = candidate.from - i;
		if (token.bits & (Bit.verb | Bit.noun)) {
			if (distance <= near) verbBefore = true;
			verbNear = true;
		}
		if (
			distance <= near + 1 &&
			((has(token, Bit.work) && !has(token, Bit.noun)) ||
				(has(token, Bit.titled) && endsPhrase(tokens, i, lexis.works)))
		)
			work = true;
		if (token.bits & Bit.according && endsPhrase(tokens, i, lexis.according)) according = true;
	}
	// „A“ című regény, his “A” album
	if (after && has(after, Bit.work) && !within.point && !isDense(after)) work = true;
	let verbAfter = false;
	const said = isSaid(tokens, at);
	// “A”, and everybody wrote it down: another clause
	const another = after?.kind === Kind.comma && conjunctions.has(tokens[at + 1]?.word ?? '');
	for (let i = at; i < at + sentence; i++) {
		const token = tokens[i];
		if (!token || token.kind === Kind.line || token.kind === Kind.stop) break;
		if (token.bits & Bit.verb) {
			if (i - at <= near + 1 && !another) verbAfter = true;
			verbNear = true;
		}
		if (token.bits & Bit.according && endsPhrase(tokens, i, lexis.according)) according = true;
	}
	if (isUnspaced(lexis) || within.dense) {
		const {verbs} = stemsOf(lexis);
		const [a, b] = clauseAfter(text, candidate.close);
		const [c, d] = clauseBefore(text, candidate.open);
		verbAfter ||= stemIn(text, a, b, verbs, false) !== null;
		verbBefore ||= stemIn(text, Math.max(c, d - 12), d, verbs, true) !== null;
		verbNear ||= verbAfter || verbBefore;
		according ||= stemIn(text, c, d, stemsOf(lexis).according, true) !== null;
		work ||= stemIn(text, Math.max(c, d - announced), d, stemsOf(lexis).works, true) !== null;
	}
	const starts = !before || before.kind === Kind.line;
	return {
		// one Korean word is a word and its particles
		words: wordsIn(tokens, candidate.from, candidate.to) * (lexis.code === 'ko' ? 1.35 : 1),
		alone: starts && (!after || after.kind === Kind.line),
		colon: before?.kind === Kind.colon,
		point: within.point,
		comma: (after?.kind === Kind.comma && !another) || after?.kind === Kind.dash,
		verbAfter,
		verbBefore,
		verbNear,
		according,
		finite: within.finite,
		person: within.person,
		capital: within.capital,
		sentences: within.sentences,
		work,
		determined: has(before, Bit.determiner) || before?.possessive === true,
		said:
			(said || (within.dense && verbAfter)) &&
			(within.point || [after?.kind, before?.kind].some((kind) => kind === Kind.comma || kind === Kind.dash)),
		noun: before?.kind === Kind.word && before.capital && !has(before, Bit.verb),
		nickname: before?.kind === Kind.word && before.capital && after?.kind === Kind.word && after.capital,
		capitals: within.capitals,
		stop: within.stop,
		equated: has(before, Bit.finite) && !has(before, Bit.verb),
		continued: after?.kind === Kind.word,
		titleCase: within.titleCase,
		first: starts || before?.kind === Kind.stop,
		dense: within.dense,
	};
}

/** Is the next word a verb of saying, with at most an auxiliary before it? */
function isSaid(tokens: readonly Token[], at: number): boolean {
	let i = at;
	while (i < at + 2 && (tokens[i]?.kind === Kind.comma || tokens[i]?.kind === Kind.dash)) i++;
	return has(tokens[i], Bit.verb) || (has(tokens[i], Bit.finite) && has(tokens[i + 1], Bit.verb));
}

/** The first token after the closing mark. */
export function nextToken(tokens: readonly Token[], candidate: Candidate): number {
	let at = candidate.to;
	while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < candidate.close) at++;
	return at;
}

/**
 * How much the evidence weighs: above nought it is speech. The weights were fitted (a logistic regression held close to
 * what an editor would guess) on articles in English, German, Czech and Russian.
 */
export function weighEvidence(e: Evidence): number {
	const start = e.first && e.capital;
	const loose = !e.verbNear && !e.according && !e.colon;
	let sum = 1.6 + Math.min(e.words - 4, 10) * 0.05;
	if (e.words < 4) sum -= e.words < 3 ? 3 : 2.2;
	if (e.words < 4 && e.said && (start || e.dense)) sum += 1.6;
	if (e.alone) sum += 0.9;
	if (e.colon) sum += 2;
	if (e.comma) sum += 0.6;
	if (e.comma && e.verbAfter) sum += 1.7;
	if (e.verbAfter) sum += 0.2;
	if (e.verbBefore) sum += 0.4;
	if (e.verbNear) sum += 0.1;
	if (e.according) sum += 0.6;
	if (e.person) sum += 0.3;
	if (e.sentences) sum += 0.9;
	if (e.work) sum -= e.words > 12 ? 1.2 : 2.7;
	if (e.noun) sum -= 0.2;
	if (e.nickname) sum -= 2.8;
	if (e.titleCase) sum -= 1.9;
	if (e.capital && !e.first && !e.colon) sum -= e.determined && e.words <= 8 ? 2 : 1.2;
	if (start) sum += e.stop ? -0.1 : 0.3;
	if (loose && !e.first) sum -= 0.3;
	if (loose && (e.determined || e.noun) && !e.person && e.words <= 7) sum -= 0.7;
	if (loose && e.equated && !e.finite && !e.person && e.words <= 6) sum -= e.comma ? 2.2 : 1.6;
	// a name after a colon, in the middle of the sentence: 'he wrote: “Pravda” will be printed here'
	if (e.colon && e.words < 3 && e.continued && !e.point) sum -= 2;
	if (e.colon && e.work && e.continued && !e.verbNear && !e.finite && !e.stop) sum -= 1.2;
	return sum - e.capitals * 0.2;
}
