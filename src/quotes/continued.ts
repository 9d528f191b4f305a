import {before, isNarrated, reported} from './before';
import {mentionAt} from './mentions';
import type {Piece} from './paragraphs';
import {sentenceFrom} from './refer';
import {type Attribution, aboutWhom, attribution, isSomebody, type Scene, sentenceStart} from './scene';
import type {Said, Story} from './story';
import {Kind} from './words';

/** What stands elsewhere about a piece whose own sentence names nobody. */
export type Elsewhere =
	| {readonly found: Attribution}
	| {readonly same: Said; readonly confidence: number; readonly rule: string};

// A line that signs a quotation has no more tokens than this.
const signature = 14;

/** The speaker of a piece whose own sentence names none: told before it, behind it, or the one before again. */
export function continued(story: Story, number: number, piece: Piece, scene: Scene): Elsewhere | null {
	const start = sentenceStart(scene, piece.at);
	const colon = scene.paragraph.stream[piece.at - 1]?.kind === Kind.colon; // 'One of his remarks:'
	if (start < piece.at && !colon && !reported({scene, start, at: piece.at})) return null;
	if (isNarrated(scene, piece.at)) return null;
	return (
		announced(story, piece) ??
		signed(story, piece, scene) ??
		again(story, number, piece, scene, start) ??
		sentenceBefore(story, number, piece, scene, start) ??
		beat(piece, scene) ??
		paragraphBefore(story, number, piece, scene)
	);
}

/** The paragraph before ends with a colon: 'The ruling was short:' */
function announced(story: Story, piece: Piece): Elsewhere | null {
	if (piece.at > 0) return null;
	const scene = story.sceneOf(piece.paragraph - 1);
	const stream = scene?.paragraph.stream ?? [];
	if (!scene || stream.at(-1)?.kind !== Kind.colon) return null;
	const found = before(scene, stream.length);
	return found && {found: {...found, confidence: found.confidence * 0.95, rule: `announced-${found.rule}`}};
}

/** The next line is '— Thomas Reddy, fisherman'. */
function signed(story: Story, piece: Piece, scene: Scene): Elsewhere | null {
	if (piece.at !== scene.paragraph.stream.length - 1) return null;
	const next = story.sceneOf(piece.paragraph + 1);
	const stream = next?.paragraph.stream ?? [];
	if (!next || stream[0]?.kind !== Kind.dash || stream.length > signature) return null;
	const mention = mentionAt(next.mentions, 1);
	return mention?.kind === 'name' ? {found: attribution(next, mention, 0.9, 'signed')} : null;
}

/** “A,” X said. “B.” */
function again(story: Story, number: number, piece: Piece, scene: Scene, end: number): Elsewhere | null {
	const last = story.pieces[number - 1];
	const same = story.said[number - 1];
	if (!last || !same || last.paragraph !== piece.paragraph) return null;
	let stops = 0;
	for (let i = last.at + 1; i < end; i++) if (scene.paragraph.stream[i]?.kind === Kind.stop) stops++;
	return stops <= 1 ? {same, confidence: same.confidence * 0.95, rule: 'again'} : null;
}

/** A name that merely stood near a verb of saying is not yet who speaks in the next sentence. */
const isLikely = (scene: Scene, {mention, rule}: Attribution): boolean =>
	isSomebody(scene, mention) || (mention.kind === 'name' && rule === 'before-according');

function sentenceBefore(story: Story, number: number, piece: Piece, scene: Scene, end: number): Elsewhere | null {
	if (end === 0) return null;
	const told = before(scene, scene.paragraph.stream[end - 1]?.kind === Kind.stop ? end - 1 : end);
	if (told && /^before-(?:verb|inverted|according|document)/.test(told.rule) && isLikely(scene, told)) {
		return {found: {...told, confidence: 0.75, rule: 'sentence-said'}};
	}
	const subject = aboutWhom(scene, sentenceFrom(scene, end), end);
	if (subject && (subject.kind === 'name' || subject.kind === 'pronoun') && isSomebody(scene, subject)) {
		return {found: attribution(scene, subject, 0.62, 'sentence-about')};
	}
	const last = story.pieces[number - 1];
	const same = story.said[number - 1];
	return same?.own && last?.paragraph === piece.paragraph ? {same, confidence: 0.6, rule: 'again-far'} : null;
}

/** “It will be ready.” The foreman shrugged. */
function beat(piece: Piece, scene: Scene): Elsewhere | null {
	const {stream} = scene.paragraph;
	if (piece.at > 0 || stream.some((token, i) => i > piece.at && token.kind === Kind.quote)) return null;
	const mention = mentionAt(scene.mentions, piece.at + 1);
	if (!mention || mention.kind === 'thing' || mention.possessive || !isSomebody(scene, mention)) return null;
	const next = stream[mention.to];
	return next?.kind === Kind.word && !next.capital ? {found: attribution(scene, mention, 0.6, 'beat')} : null;
}

function paragraphBefore(story: Story, number: number, piece: Piece, scene: Scene): Elsewhere | null {
	const last = story.pieces[number - 1];
	const same = story.said[number - 1];
	if (!last || !same || piece.at > 0 || last.paragraph < piece.paragraph - 1) return null;
	const alone = scene.paragraph.stream.length === 1 && piece.how !== 'block';
	return {same, confidence: alone ? 0.7 : 0.45, rule: alone ? 'paragraph-alone' : 'paragraph-before'};
}
