import {after} from './after';
import {before} from './before';
import {caselessSpeaker, isCaseless} from './caseless';
import type {Named} from './clause';
import {continued} from './continued';
import {denseSpeaker, isDense} from './dense';
import type {Candidate} from './find';
import {interrupts} from './join';
import {Bit, type Lexis, pronounBits} from './lexis';
import {type Mention, mentionAt, mentionsOf} from './mentions';
import {namesOf} from './names';
import {type Piece, paragraphsOf} from './paragraphs';
import {nameIn, roleIn} from './printed';
import {refer} from './refer';
import {type Attribution, type Scene, sentenceStart} from './scene';
import type {Said, Story} from './story';
import {Kind, type Token, type Words} from './words';

// Less sure than this, what stands elsewhere may be surer.
const doubtful = 0.6;

/** Finds the speaker of every candidate, in reading order. */
export function speakersOf(text: string, words: Words, candidates: readonly Candidate[], lexis: Lexis): Story {
	const story = storyOf(text, words, candidates, lexis);
	const dense = isDense(lexis);
	const uncased = dense || isCaseless(lexis);
	for (const [number, piece] of story.pieces.entries()) {
		const scene = story.sceneOf(piece.paragraph);
		let said: Said | null = null;
		if (scene) {
			if (uncased) {
				const found = dense
					? denseSpeaker(text, piece, lexis)
					: caselessSpeaker(text, scene.paragraph.stream, piece, lexis);
				said =
					found && found.start < piece.start && isTaken(story, number, piece, scene)
						? null
						: plain(story, piece, found);
			} else said = cased(story, number, piece, scene);
			if (!said || said.confidence < doubtful) said = surer(said, elsewhere(story, number, piece, scene));
		}
		story.said.push(said && story.old && !beside.test(said.rule) ? {...said, confidence: said.confidence * 0.5} : said);
	}
	return story;
}

function storyOf(text: string, words: Words, candidates: readonly Candidate[], lexis: Lexis): Story {
	const {paragraphs, pieces} = paragraphsOf(text, words.tokens, candidates);
	const names = namesOf(text, words, lexis);
	const scenes = new Map<number, Scene>();
	return {
		text,
		lexis,
		names,
		old: isOld(words.tokens, lexis),
		paragraphs,
		pieces,
		said: [],
		genders: new Map(),
		sceneOf(number) {
			const known = scenes.get(number);
			const paragraph = paragraphs[number];
			if (known || !paragraph) return known ?? null;
			const scene = {paragraph, mentions: mentionsOf(paragraph.stream, lexis, names), pieces, lexis, names};
			scenes.set(number, scene);
			return scene;
		},
	};
}

// Old spellings are at least one word in so many of old prose.
const oldShare = 170;

function isOld(tokens: readonly Token[], lexis: Lexis): boolean {
	if (!lexis.words.archaic) return false;
	let count = 0;
	for (const {bits} of tokens) if (bits & Bit.archaic) count++;
	return count * oldShare > tokens.length;
}

// Rules by which the name stands right beside its verb.
const beside = /^(?:after-(?:verb|dash)|before-(?:inverted|verb-colon))$/;

const surer = (a: Said | null, b: Said | null): Said | null => (!a || (b && b.confidence > a.confidence) ? b : a);

/** “A,” said X, “B”: does the clause before B belong to A? */
function isTaken(story: Story, number: number, piece: Piece, scene: Scene): boolean {
	const last = story.pieces[number - 1];
	const previous = story.said[number - 1];
	if (!last || last.paragraph !== piece.paragraph || !previous?.own || !previous.behind) return false;
	return interrupts(scene.paragraph.stream, last, piece);
}

/** The sentence of the piece itself names the speaker, behind it or before it. */
function cased(story: Story, number: number, piece: Piece, scene: Scene): Said | null {
	const back = after(scene, piece);
	const last = story.pieces[number - 1];
	const previous = story.said[number - 1];
	const taken = isTaken(story, number, piece, scene);
	const front = taken || (back && back.confidence >= 0.93) ? null : before(scene, piece.at);
	// “A,” X said, and added: “B”: the subject stands before A
	if (
		front &&
		!back &&
		last?.paragraph === piece.paragraph &&
		previous?.own &&
		front.mention.from < last.at &&
		sentenceStart(scene, piece.at) < last.at
	) {
		return {...previous, confidence: 0.85, rule: 'same-sentence', behind: false};
	}
	const best = front && (!back || front.confidence > back.confidence) ? front : back;
	return best && finish(story, best, piece, true, best === back);
}

function elsewhere(story: Story, number: number, piece: Piece, scene: Scene): Said | null {
	const told = continued(story, number, piece, scene);
	if (!told) return null;
	if ('found' in told) return finish(story, told.found, piece, false, false);
	return {...told.same, confidence: told.confidence, rule: told.rule, own: false, behind: false};
}

const place = /^\p{Lu}\p{Ll}+$/u;

/** From a mention to what is printed: a pronoun is resolved, a last name becomes the full name. */
function finish(story: Story, found: Attribution, piece: Piece, own: boolean, behind: boolean): Said | null {
	const {text, genders} = story;
	let {mention, confidence, rule} = found;
	const cue = [mention.start, mention.end] as const;
	if (mention.kind === 'pronoun') {
		const bits = mention.gender & pronounBits;
		const referent = refer(story, piece.paragraph, mention.from, bits);
		if (!referent) return null;
		mention = referent.mention;
		confidence *= referent.sure;
		rule += '+pronoun';
		if (bits === Bit.he) genders.set(mention.last, Bit.man);
		else if (bits === Bit.she) genders.set(mention.last, Bit.woman);
	}
	const named = nameIn(printed(story, mention), story.lexis);
	// 'сообщили в Москве': a place, not an office
	if (!named || (rule.endsWith('-office') && place.test(named.name))) return null;
	const told = mention.role ? text.slice(...mention.role) : (named.office ?? apposition(story, piece, mention));
	return {name: named.name, role: roleIn(told, story.lexis), cue, confidence, rule, own, behind, mention};
}

/** 'Marta Oyelaran, the county engineer,': what is said of a name right behind it. */
function apposition(story: Story, piece: Piece, mention: Mention): string | null {
	const scene = story.sceneOf(piece.paragraph);
	if (!scene || mention.kind !== 'name' || mentionAt(scene.mentions, mention.from) !== mention) return null;
	if (scene.paragraph.stream[mention.to]?.kind !== Kind.comma) return null;
	const role = mentionAt(scene.mentions, mention.to + 1);
	return role?.kind === 'person' ? story.text.slice(role.start, role.end) : null;
}

// A mark that opens, and nothing that closes it.
const mark = /[„“«»‚‘"](?=[^„“”«»‘’"]*$)/u;

/** The full name where the text has one. */
function printed(story: Story, mention: Mention): string {
	const {text, names} = story;
	const plain = text.slice(mention.start, mention.end);
	const marked = mark.exec(plain);
	// Die „Rheinpost“ is told by its name, a house of the „Rheinpost“ with both marks
	if (marked)
		return marked.index < 5 ? plain.slice(marked.index + 1) : plain + text.slice(mention.end, mention.end + 1);
	if (mention.kind !== 'name' || /\s/.test(plain)) return plain;
	const full = nameIn(names.full(mention.last) ?? '', story.lexis)?.name;
	return full?.toLowerCase().endsWith(mention.last) ? full : plain;
}

/** What the clause of a script without capitals names. */
function plain({text}: Story, piece: Piece, found: Named | null): Said | null {
	if (!found) return null;
	const {start, end, confidence} = found;
	const name = text.slice(start, end);
	const mention: Mention = {
		from: piece.at,
		to: piece.at,
		kind: 'name',
		start,
		end,
		last: name,
		gender: 0,
		oblique: false,
		possessive: false,
		role: null,
		lone: false,
	};
	return {
		name,
		role: null,
		cue: [start, end],
		confidence,
		rule: 'clause',
		own: true,
		behind: start > piece.start,
		mention,
	};
}
