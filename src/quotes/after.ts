import {bareNoun, officeIn} from './bare';
import {Bit} from './lexis';
import {mentionAt, mentionsIn} from './mentions';
import type {Piece} from './paragraphs';
import {endsPhrase} from './phrasal';
import {has} from './phrases';
import {
	type Attribution,
	agentIn,
	attribution,
	clauseEnd,
	documentIn,
	isVerb,
	type Scene,
	sentenceStart,
} from './scene';
import {inverts, subjectAfter, subjectBefore} from './subject';
import {Kind, type Token} from './words';

/** The clause behind a piece. */
interface Clause {
	readonly scene: Scene;
	/** Its first word. */
	readonly first: number;
	readonly end: number;
	/** A comma or a dash leads to it. */
	readonly comma: boolean;
	/** It goes on with the sentence of the quotation. */
	readonly open: boolean;
}

// A phrase like 'according to' stands no further behind the quotation.
const near = 6;

function clauseBehind(scene: Scene, piece: Piece): Clause | null {
	const {stream} = scene.paragraph;
	const {at, ended} = piece;
	const end = clauseEnd(stream, at);
	const comma = stream[at + 1]?.kind === Kind.comma || stream[at + 1]?.kind === Kind.dash || /[,，،]/.test(ended);
	let first = at + 1;
	while (first < end && stream[first]?.kind !== Kind.word) first++;
	const head = stream[first];
	if (!head || first >= end) return null;
	const open = comma || /[?!？！]/.test(ended) || (ended === '' && !head.capital) || (ended !== '' && !head.capital);
	return {scene, first, end, comma, open};
}

/** “A,” said X. “A,” X said. “A”, according to X. “A” (X). “A” — X. */
export function after(scene: Scene, piece: Piece): Attribution | null {
	const clause = clauseBehind(scene, piece);
	if (!clause) return null;
	return signed(clause, piece) ?? according(clause) ?? said(clause, piece) ?? unknownVerb(clause);
}

/** “A” (Konrad-Adenauer-Stiftung). “A” — Thomas Reddy, fisherman */
function signed({scene, first}: Clause, piece: Piece): Attribution | null {
	const {stream} = scene.paragraph;
	const sign = stream[piece.at + 1]?.kind;
	if ((sign !== Kind.open && sign !== Kind.dash) || first !== piece.at + 2) return null;
	const mention = mentionAt(scene.mentions, first);
	if (mention?.kind !== 'name') return null;
	const next = stream[mention.to]?.kind;
	if (sign === Kind.open) return next === Kind.close ? attribution(scene, mention, 0.85, 'after-brackets') : null;
	const alone = !stream[mention.to] || next === Kind.comma || next === Kind.stop;
	return alone ? attribution(scene, mention, 0.9, 'after-dash') : null;
}

function according({scene, first, end, open}: Clause): Attribution | null {
	const {stream} = scene.paragraph;
	if (!open) return null;
	for (let i = first; i < Math.min(end, first + near); i++) {
		if (!has(stream[i], Bit.aside) && !(has(stream[i], Bit.according) && endsPhrase(stream, i, scene.lexis.according)))
			continue;
		const mention = mentionsIn(scene.mentions, i + 1, Math.min(end, i + 3)).find((other) => !other.possessive);
		if (mention) return attribution(scene, mention, 0.93, 'after-according');
	}
	return null;
}

/** Only auxiliaries stand before the verb: 'said', 'has said', 'a déclaré', 'hatte … erklärt'. */
function leads(stream: readonly Token[], first: number, verb: number): boolean {
	for (let i = first; i < verb; i++) if (!has(stream[i], Bit.finite) && verb - first > 1) return false;
	return verb - first <= 2;
}

// What goes on with a sentence; a Spanish or French 'en' does not.
const ands: Readonly<Record<string, readonly string[]>> = {
	en: ['and', 'but'],
	de: ['und'],
	nl: ['en'],
	fr: ['et'],
	es: ['y', 'e'],
	pt: ['e'],
	it: ['e', 'ed'],
};

function said({scene, first, end, open, comma}: Clause, piece: Piece): Attribution | null {
	const {stream} = scene.paragraph;
	const {mentions} = scene;
	// was “A” and urged witnesses: the sentence goes on with the subject before
	if (!comma && (ands[scene.lexis.code] ?? []).includes(stream[first]?.word ?? '')) return null;
	let verb = first;
	while (verb < end && !isVerb(stream, verb, scene.lexis)) verb++;
	if (verb >= end) return null;
	const start = sentenceStart(scene, piece.at);
	if (!comma && start < piece.at && verbLast.has(scene.lexis.code)) return embedded(scene, start, piece.at);
	const said = [stream[verb - 1]?.word, stream[verb + 1]?.word];
	const impersonal = said.includes('es') && scene.lexis.code === 'de' ? documentIn(scene, first, end) : null;
	if (impersonal && open) return attribution(scene, impersonal, 0.85, 'after-document');
	if (
		open &&
		leads(stream, first, verb) &&
		!mentionsIn(mentions, first, verb).some((other) => other.to <= verb && !other.oblique)
	) {
		const subject = subjectAfter(stream, mentions, verb, end);
		if (subject && subject.score > 0) return attribution(scene, subject.mention, 0.95, 'after-verb');
		const office = officeIn(scene, verb, end);
		if (office) return attribution(scene, office, 0.85, 'after-office');
		const noun = scene.lexis.words.bareNouns ? bareNoun(scene, verb, end) : null;
		if (noun) return attribution(scene, noun, 0.75, 'after-noun');
	}
	const subject = subjectBefore(stream, mentions, verb, first);
	if (subject && subject.score > 0) {
		const near = subject.mention.from - first <= 1;
		// the next quotation's clause: asked “A?” Mr Cueto answered “B”
		if (stream[end]?.kind === Kind.quote && (!open || (!comma && start < piece.at))) return null;
		if (near) return attribution(scene, subject.mention, open ? 0.95 : 0.7, open ? 'after-subject' : 'after-loose');
		// “A” and more of that, X said.
		const tied = comma || (open && end - verb <= 2);
		return attribution(scene, subject.mention, tied ? 0.8 : 0.45, tied ? 'after-far' : 'after-far-loose');
	}
	const late = open ? subjectAfter(stream, mentions, verb, end) : null;
	if (late && late.score > 0) return attribution(scene, late.mention, inverts(scene.lexis) ? 0.75 : 0.45, 'after-late');
	const noun = open && scene.lexis.words.bareNouns ? bareNoun(scene, verb, end) : null;
	if (noun) return attribution(scene, noun, 0.7, 'after-noun');
	const paper = open ? documentIn(scene, first, end) : null;
	return paper && attribution(scene, paper, 0.8, 'after-document');
}

// Languages whose verbs end the clause: nannte das “A”, dass er es “A” nannte.
const verbLast = new Set(['de', 'nl']);

/** A quotation inside a clause that its verb ends: the subject stands before the quotation. */
function embedded(scene: Scene, start: number, at: number): Attribution | null {
	const subject = subjectBefore(scene.paragraph.stream, scene.mentions, at, start);
	const agent = agentIn(scene, start, at);
	if (agent) return attribution(scene, agent, 0.75, 'embedded-agent');
	if (!subject || subject.score <= 0) return null;
	return attribution(scene, subject.mention, subject.mention.kind === 'thing' ? 0.45 : 0.75, 'embedded');
}

/** No verb of saying that we know: “A,” quipped X. “A,” X quipped. */
function unknownVerb({scene, first, end, comma}: Clause): Attribution | null {
	const {stream} = scene.paragraph;
	const head = stream[first];
	const mention = mentionsIn(scene.mentions, first, end).find(
		(other) => !other.oblique && !other.possessive && other.kind !== 'thing',
	);
	if (!mention || !comma) return null;
	if (mention.from === first) {
		const next = stream[mention.to];
		const verb = next?.kind === Kind.word && !next.capital && !has(next, Bit.preposition | Bit.relative);
		return verb ? attribution(scene, mention, 0.75, 'after-unknown-subject') : null;
	}
	if (!head || head.capital || has(head, Bit.preposition | Bit.relative | Bit.determiner | Bit.notName)) return null;
	const reach = scene.lexis.words.verbs.length === 0 ? 5 : scene.lexis.code === 'en' ? 1 : 3;
	if (mention.from - first > reach) return null;
	return attribution(scene, mention, 0.7, 'after-unknown-verb');
}
