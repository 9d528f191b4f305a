import {Bit, type Lexis} from './lexis';
import {type Mention, mentionsIn} from './mentions';
import type {Names} from './names';
import type {Paragraph, Piece} from './paragraphs';
import {has, isSentenceStart} from './phrases';
import {renamed} from './subject';
import {Kind, type Token} from './words';

/** One paragraph with everything attribution needs to see. */
export interface Scene {
	readonly paragraph: Paragraph;
	readonly mentions: readonly Mention[];
	readonly pieces: readonly Piece[];
	readonly lexis: Lexis;
	readonly names: Names;
}

/** Who is said to have said a piece. */
export interface Attribution {
	readonly mention: Mention;
	/** 0 a guess … 1 certain. */
	readonly confidence: number;
	/** Which rule said so. */
	readonly rule: string;
}

/** Does the text show that this is a person, or somebody who speaks like one? A pronoun’s person is looked for later. */
export const isSomebody = ({names}: Pick<Scene, 'names'>, {kind, last}: Mention): boolean =>
	kind === 'person' || kind === 'pronoun' || names.isPerson(last);

// A clause that names a speaker has no more tokens than this.
const longest = 40;

const endsSentence = /[.!?…。！？]/;

/** Where the clause behind token `at` ends. */
export function clauseEnd(stream: readonly Token[], at: number): number {
	let i = at + 1;
	while (i < stream.length && i - at < longest) {
		const kind = stream[i]?.kind;
		if (kind === Kind.stop || kind === Kind.quote || kind === Kind.line || (kind === Kind.semicolon && i > at + 1))
			break;
		i++;
	}
	return i;
}

/** Where the sentence starts that leads to token `at`. */
export function sentenceStart(scene: Scene, at: number): number {
	const {stream} = scene.paragraph;
	let i = at - 1;
	while (i >= 0 && at - i < longest) {
		const token = stream[i];
		if (token?.kind === Kind.stop) return i + 1;
		if (token?.kind === Kind.quote) {
			const next = stream[i + 1];
			const ended = endsSentence.test(scene.pieces[token.quote]?.ended ?? '');
			if (ended && next?.kind !== Kind.comma && (next?.capital || next?.kind === Kind.quote || i + 1 === at))
				return i + 1;
		}
		i--;
	}
	return i + 1;
}

/** The attribution to a mention, or to the name that renames it. */
export function attribution(scene: Scene, mention: Mention, confidence: number, rule: string): Attribution {
	return {mention: renamed(scene.paragraph.stream, scene.mentions, mention), confidence, rule};
}

/** Who a sentence is about: its first mention that is nobody's object. */
export function aboutWhom(scene: Scene, from: number, to: number): Mention | null {
	const {stream} = scene.paragraph;
	let best: Mention | null = null;
	let most = 0;
	for (const mention of mentionsIn(scene.mentions, from, to)) {
		if (mention.to > to) break;
		if (mention.oblique || mention.possessive) continue;
		let sum = mention.kind === 'thing' ? 0.2 : 1;
		if (has(stream[mention.to], Bit.verb | Bit.finite)) sum += 0.5;
		if (mention.from === from) sum += 0.4;
		if (sum > most) {
			best = mention;
			most = sum;
		}
	}
	return best && renamed(stream, scene.mentions, best);
}

/** In dem Brief heißt es: a document that speaks, where nobody else does. */
export function documentIn(scene: Scene, from: number, to: number): Mention | null {
	for (const mention of mentionsIn(scene.mentions, from, to)) {
		if (mention.to > to || mention.possessive) continue;
		for (let i = mention.from; i < mention.to; i++) if (has(scene.paragraph.stream[i], Bit.noun)) return mention;
	}
	return null;
}

const onlyVerb = /ed$|^(?:said|says|told|tells|wrote|writes|thought|thinks|went|goes|felt|knew|spoke|speaks|put|took)$/;

/** Is the token a verb of saying here? In English many are nouns too: 'a critical point', 'the report'. */
export function isVerb(stream: readonly Token[], i: number, lexis: Lexis): boolean {
	if (!has(stream[i], Bit.verb)) return false;
	// die Antwort, die Frage: where nouns have capitals, a word with one is a noun
	if (lexis.words.compounds && stream[i]?.capital && !isSentenceStart(stream, i)) return false;
	if (lexis.code !== 'en' || onlyVerb.test(stream[i]?.word ?? '')) return true;
	const last = stream[i - 1];
	if (has(last, Bit.determiner | Bit.preposition) || last?.possessive) return false;
	const plain =
		last?.kind === Kind.word &&
		!last.capital &&
		!has(last, Bit.finite | Bit.person | Bit.title | Bit.notName | Bit.he | Bit.she | Bit.they | Bit.first);
	return !(plain && has(stream[i - 2], Bit.determiner));
}

const agents: Readonly<Record<string, readonly string[]>> = {
	en: ['by'],
	de: ['von', 'vom'],
	fr: ['par'],
	es: ['por'],
	pt: ['por', 'pelo', 'pela'],
	it: ['da', 'dal', 'dalla'],
	nl: ['door'],
};

/** Was described by critics as “A”: who acts in a passive clause. */
export function agentIn(scene: Scene, from: number, to: number): Mention | null {
	const {stream} = scene.paragraph;
	const words = agents[scene.lexis.code];
	if (!words) return null;
	for (const mention of mentionsIn(scene.mentions, from, to)) {
		if (mention.to > to || mention.kind === 'thing' || !words.includes(stream[mention.from - 1]?.word ?? '')) continue;
		for (let i = from; i < mention.from; i++) if (passive.test(stream[i]?.word ?? '')) return mention;
	}
	return null;
}

// The auxiliaries of the passive in these languages.
const passive =
	/^(?:was|were|been|is|are|being|wird|werden|wurde|wurden|worden|est|sont|été|fue|fueron|es|foi|foram|è|stato|stata|viene|wordt|werd)$/;
