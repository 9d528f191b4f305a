import {officeIn} from './bare';
import {Bit} from './lexis';
import {type Mention, mentionsIn} from './mentions';
import {endsPhrase} from './phrasal';
import {has, isSentenceStart} from './phrases';
import {
	type Attribution,
	aboutWhom,
	agentIn,
	attribution,
	documentIn,
	isSomebody,
	isVerb,
	type Scene,
	sentenceStart,
} from './scene';
import {inverts, isNarrator, type Subject, subjectAfter, subjectBefore} from './subject';
import {Kind} from './words';

/** What leads to a piece. */
interface Lead {
	readonly scene: Scene;
	readonly start: number;
	readonly at: number;
	readonly colon: boolean;
}

// In dem Brief heißt es, er sei “A”.
const impersonal = new Set(['es', 'het']);

// 'Fire in Brest: “A”' names no speaker.
const headline = 5;

// Between a verb of saying and its quotation stand no more words than this: 'said on Monday that'.
const tight = 4;

/** X said: “A.” X: “A.” According to X, “A”. For the words that lead to token `at`. */
export function before(scene: Scene, at: number): Attribution | null {
	const {stream} = scene.paragraph;
	const start = sentenceStart(scene, at);
	if (start >= at) return null;
	const bracket =
		stream[at - 1]?.kind === Kind.open
			? mentionsIn(scene.mentions, start, at).find((other) => other.to === at - 1)
			: null;
	if (bracket) return attribution(scene, bracket, 0.88, 'before-bracket');
	const lead = {scene, start, at, colon: stream[at - 1]?.kind === Kind.colon};
	const named = according(lead);
	// Wie die Ministerin erklärte, sei das “A”: the first verb counts
	const verb = stream[start]?.word === 'wie' ? firstVerb(lead) : lastVerb(lead);
	if (isNarrator(stream, verb)) return null;
	const spoken = verb < start ? null : said(lead, verb);
	if (spoken && (!named || at - verb <= tight || spoken.confidence >= 0.9)) return spoken;
	if (named) return named;
	return verb < start && reported(lead) ? null : (spoken ?? about(lead, verb));
}

/** 'I remember thinking: “A”': the writer's own words, whose name no clause gives. */
export function isNarrated(scene: Scene, at: number): boolean {
	const start = sentenceStart(scene, at);
	const verb = lastVerb({scene, start, at, colon: false});
	return verb >= start && isNarrator(scene.paragraph.stream, verb);
}

function lastVerb({scene, start, at}: Lead): number {
	let verb = at - 1;
	while (verb >= start && !isVerb(scene.paragraph.stream, verb, scene.lexis)) verb--;
	return verb;
}

function firstVerb({scene, start, at}: Lead): number {
	let verb = start;
	while (verb < at && !isVerb(scene.paragraph.stream, verb, scene.lexis)) verb++;
	return verb < at ? verb : start - 1;
}

function according({scene, start, at}: Lead): Attribution | null {
	const {stream} = scene.paragraph;
	for (let i = at - 1; i >= start; i--) {
		if (!has(stream[i], Bit.according) || !endsPhrase(stream, i, scene.lexis.according)) continue;
		// after a name: 'einem Sprecher zufolge'
		const mention =
			mentionsIn(scene.mentions, i + 1, i + 3).find((other) => other.to <= at && !other.possessive) ??
			mentionsIn(scene.mentions, start, i).find((other) => other.to === i);
		if (mention) return attribution(scene, mention, 0.9, 'before-according');
	}
	return null;
}

function said({scene, start, at, colon}: Lead, verb: number): Attribution | null {
	const {stream} = scene.paragraph;
	const {mentions, lexis} = scene;
	const front = subjectBefore(stream, mentions, verb, start);
	const back = inverts(lexis) ? subjectAfter(stream, mentions, verb, at) : null;
	const inverted = (back?.score ?? -1) - 0.3 > (front?.score ?? -1);
	const subject: Subject | null = inverted ? back : front;
	const close = at - verb <= tight;
	if (impersonal.has(stream[verb + 1]?.word ?? '') || impersonal.has(stream[verb - 1]?.word ?? '')) {
		const paper = documentIn(scene, start, at);
		if (paper) return attribution(scene, paper, 0.85, 'before-document');
	}
	const rule = `before-${inverted ? 'inverted' : 'verb'}${close ? '' : colon ? '-colon' : '-far'}`;
	// 'gibt darauf sogar Antwort:' has no subject behind its verb
	const {mention} = subject ?? {};
	const object = inverted && colon && mention?.kind === 'thing' && mention.to === at - 1 && mention.from - verb > 1;
	if (subject && subject.score > 0 && !object)
		return attribution(scene, subject.mention, close || colon ? 0.93 : 0.78, rule);
	const office = officeIn(scene, verb, at);
	if (office) return attribution(scene, office, 0.85, 'before-office');
	const paper = documentIn(scene, start, at);
	return paper ? attribution(scene, paper, inverts(lexis) ? 0.8 : 0.45, 'before-document') : null;
}

/** Reported speech goes on with the speaker before: 'Das Virus sei “A”.' */
export function reported({scene, start, at}: Pick<Lead, 'scene' | 'start' | 'at'>): boolean {
	for (let i = start; i < at; i++) if (has(scene.paragraph.stream[i], Bit.reported)) return true;
	return false;
}

/** Where nouns have capitals, or where only the start of the sentence gives one. */
function isCapitalOnly({lexis, names, paragraph}: Scene, {from, to, last}: Mention): boolean {
	return (
		lexis.words.compounds === true ||
		(to - from === 1 && isSentenceStart(paragraph.stream, from) && !names.inside(last))
	);
}

function about({scene, start, at, colon}: Lead, verb: number): Attribution | null {
	const {stream} = scene.paragraph;
	const agent = agentIn(scene, start, at);
	if (agent) return attribution(scene, agent, 0.7, 'before-agent');
	// 'The court’s ruling was short:'
	const author = colon
		? mentionsIn(scene.mentions, start, at).find((other) => other.possessive && has(stream[other.to], Bit.noun))
		: null;
	if (author) return attribution(scene, author, 0.75, 'colon-document');
	const subject = aboutWhom(scene, start, at);
	if (!subject) {
		const name =
			colon && at - start > headline
				? mentionsIn(scene.mentions, start, at).findLast((other) => other.to <= at && other.kind === 'name')
				: null;
		return name ? attribution(scene, name, 0.6, 'colon-oblique') : null;
	}
	// a headline: 'Fire in Brest: “A”'
	if (colon && subject.to < at - 1 && at - start <= headline && !has(stream[subject.to], Bit.finite)) return null;
	// 'Ernster Nachsatz:', 'Niewskazane jest …:': a capital alone makes no name
	const doubtful =
		subject.kind === 'thing' ||
		(subject.kind === 'name' && !isSomebody(scene, subject) && isCapitalOnly(scene, subject));
	if (colon && subject.to === at - 1 && !doubtful) return attribution(scene, subject, 0.9, 'colon-name');
	if (colon) return attribution(scene, subject, doubtful ? 0.45 : 0.75, 'colon-subject');
	// nobody speaks here in so many words: only a person whom the whole sentence is about is likely to
	const likely = subject.kind === 'name' && isSomebody(scene, subject) && subject.from === start && verb < start;
	return attribution(scene, subject, likely ? 0.6 : 0.4, likely ? 'before-subject' : 'before-anybody');
}
