import {Bit, type Lexis} from './lexis';
import {isSentenceStart, type Mention} from './mentions';
import type {Paragraph, Piece} from './paragraphs';
import {endsPhrase} from './speech';
import {inverts, renamed, subjectAfter, subjectBefore} from './subject';
import {Kind, type Token} from './words';

/** Who is said to have said a piece. */
export interface Attribution {
	readonly mention: Mention;
	/** 0 a guess … 1 certain. */
	readonly confidence: number;
	/** Which rule said so. */
	readonly rule: string;
	/** The clause that says so, as tokens of the paragraph. */
	readonly from: number;
	readonly to: number;
}

const has = (token: Token | undefined, bit: number): boolean => token !== undefined && (token.bits & bit) !== 0;

const clause = 40;

/** What an attribution needs to see. */
export interface Scene {
	readonly paragraph: Paragraph;
	readonly mentions: readonly Mention[];
	readonly pieces: readonly Piece[];
	readonly lexis: Lexis;
}

/** Where the clause after token `at` ends. */
function zoneEnd(stream: readonly Token[], at: number): number {
	let i = at + 1;
	while (i < stream.length && i - at < clause) {
		const kind = stream[i]?.kind;
		if (kind === Kind.stop || kind === Kind.quote || kind === Kind.line || (kind === Kind.semicolon && i > at + 1))
			return i;
		i++;
	}
	return i;
}

/** Where the sentence that leads to token `at` starts. */
export function zoneStart(scene: Scene, at: number): number {
	const {stream} = scene.paragraph;
	let i = at - 1;
	while (i >= 0 && at - i < clause) {
		const token = stream[i];
		if (token?.kind === Kind.stop) return i + 1;
		if (token?.kind === Kind.quote) {
			const piece = scene.pieces[token.quote];
			const next = stream[i + 1];
			if (
				piece &&
				/[.!?…。！？]/.test(piece.ended) &&
				next?.kind !== Kind.comma &&
				(next?.capital || next?.kind === Kind.quote || i + 1 === at)
			)
				return i + 1;
		}
		i--;
	}
	return i + 1;
}

const attribution = (
	scene: Scene,
	mention: Mention,
	confidence: number,
	rule: string,
	from: number,
	to: number,
): Attribution => ({
	mention: renamed(scene.paragraph.stream, scene.mentions, mention),
	confidence,
	rule,
	from,
	to,
});

/** “A,” said X. “A,” X said. “A”, according to X. */
export function after(scene: Scene, piece: Piece): Attribution | null {
	const {stream} = scene.paragraph;
	const {mentions, lexis} = scene;
	const {at} = piece;
	const end = zoneEnd(stream, at);
	let first = at + 1;
	const comma = stream[first]?.kind === Kind.comma || stream[first]?.kind === Kind.dash || /[,，،]/.test(piece.ended);
	while (first < end && stream[first]?.kind !== Kind.word) first++;
	const head = stream[first];
	if (!head || first >= end) return null;
	const asks = /[?!？！]/.test(piece.ended);
	const open = comma || asks || (!piece.ended && !head.capital) || (piece.ended !== '' && !head.capital);
	for (let i = first; i < Math.min(end, first + 6); i++) {
		if (!endsPhrase(stream, i, lexis.according)) continue;
		const mention = mentions.find(
			(other) => other.from >= i && other.from <= i + 3 && other.from < end && !other.possessive,
		);
		if (mention) return attribution(scene, mention, 0.93, 'after-according', first, end);
	}
	let verb = first;
	while (verb < end && !has(stream[verb], Bit.verb)) verb++;
	if (verb >= end) return afterPlain(scene, piece, first, end, comma);
	const inversion =
		verb - first <= 2 && !mentions.some((other) => other.from >= first && other.to <= verb && !other.oblique);
	if (inversion && open) {
		const subject = subjectAfter(stream, mentions, verb, end);
		if (subject && subject.score > 0) return attribution(scene, subject.mention, 0.95, 'after-verb', first, end);
	}
	const subject = subjectBefore(stream, mentions, verb, first);
	if (subject && subject.score > 0) {
		const near = subject.mention.from - first <= 1;
		const rule = near ? 'after-subject' : 'after-far';
		return attribution(scene, subject.mention, open ? (near ? 0.95 : 0.8) : near ? 0.7 : 0.5, rule, first, end);
	}
	if (!open) return null;
	const late = subjectAfter(stream, mentions, verb, end);
	if (late && late.score > 0) return attribution(scene, late.mention, 0.75, 'after-late', first, end);
	return null;
}

/** No verb of saying that we know: “A,” quipped X. “A” — X, fisherman. */
function afterPlain(scene: Scene, piece: Piece, first: number, end: number, comma: boolean): Attribution | null {
	const {stream} = scene.paragraph;
	const {mentions, lexis} = scene;
	const head = stream[first];
	const mention = mentions.find(
		(other) => other.from >= first && other.from < end && !other.oblique && !other.possessive && other.kind !== 'thing',
	);
	if (!mention || !comma) return null;
	if (mention.from === first) {
		const next = stream[mention.to];
		const verb = next?.kind === Kind.word && !next.capital && !has(next, Bit.preposition | Bit.relative);
		return verb ? attribution(scene, mention, 0.75, 'after-plain-subject', first, end) : null;
	}
	if (!head || head.capital || has(head, Bit.preposition | Bit.relative | Bit.determiner)) return null;
	if (mention.from - first > 3 || (lexis.code === 'en' && mention.from - first > 1)) return null;
	void piece;
	return attribution(scene, mention, 0.7, 'after-plain-verb', first, end);
}

/** X said: “A.” X: “A.” According to X, “A”. */
export function before(scene: Scene, piece: Piece): Attribution | null {
	const {stream} = scene.paragraph;
	const {mentions, lexis} = scene;
	const {at} = piece;
	const start = zoneStart(scene, at);
	if (start >= at) return null;
	const colon = stream[at - 1]?.kind === Kind.colon;
	let found: Attribution | null = null;
	for (let i = at - 1; i >= start; i--) {
		if (!endsPhrase(stream, i, lexis.according)) continue;
		const mention = mentions.find(
			(other) => other.from >= i && other.from <= i + 4 && other.to <= at && !other.possessive,
		);
		if (mention) found = attribution(scene, mention, 0.9, 'before-according', start, at);
		break;
	}
	let verb = at - 1;
	while (verb >= start && !has(stream[verb], Bit.verb)) verb--;
	if (found && at - verb > 4) return found;
	const tight = at - verb <= 4;
	if (verb >= start) {
		const one = subjectBefore(stream, mentions, verb, start);
		const two = inverts(lexis) ? subjectAfter(stream, mentions, verb, at) : null;
		const front = one?.score ?? -1;
		const back = two ? two.score - 0.3 : -1;
		const subject = back > front ? two : one;
		if (subject && subject.score > 0) {
			const rule = back > front ? 'before-inverted' : 'before-verb';
			return attribution(
				scene,
				subject.mention,
				tight || colon ? 0.93 : 0.78,
				rule + (tight ? '' : colon ? '-colon' : '-far'),
				start,
				at,
			);
		}
	}
	if (found) return found;
	const subject = sentenceSubject(scene, start, at);
	if (!subject) return null;
	if (colon)
		return attribution(
			scene,
			subject,
			subject.to === at - 1 ? 0.9 : 0.75,
			subject.to === at - 1 ? 'colon-name' : 'colon-subject',
			start,
			at,
		);
	return attribution(scene, subject, 0.6, 'before-subject', start, at);
}

/** Who a sentence is about: its first mention that is nobody's object. */
export function sentenceSubject(scene: Scene, from: number, to: number): Mention | null {
	let best: Mention | null = null;
	let most = 0;
	for (const mention of scene.mentions) {
		if (mention.to > to || mention.from < from) continue;
		if (mention.oblique || mention.possessive) continue;
		let sum = mention.kind === 'thing' ? 0.2 : 1;
		const next = scene.paragraph.stream[mention.to];
		if (has(next, Bit.verb | Bit.finite)) sum += 0.5;
		if (mention.from === from || isSentenceStart(scene.paragraph.stream, mention.from)) sum += 0.4;
		if (sum > most) {
			best = mention;
			most = sum;
		}
	}
	return best ? renamed(scene.paragraph.stream, scene.mentions, best) : null;
}
