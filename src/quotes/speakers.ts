import {type Attribution, after, before, type Scene, sentenceSubject, zoneStart} from './attribute';
import {caselessSpeaker, isCaseless} from './caseless';
import {denseSpeaker, isDense} from './dense';
import type {Candidate} from './find';
import {interrupts} from './join';
import {Bit, type Lexis, pronounBits} from './lexis';
import {type Mention, mentionsOf} from './mentions';
import {type Names, namesOf} from './names';
import {type Paragraph, type Piece, paragraphsOf} from './paragraphs';
import {Kind, type Token} from './words';

/** Who said a piece, as far as the text tells. */
export interface Said {
	readonly name: string;
	readonly role: string | null;
	readonly cue: readonly [number, number];
	readonly confidence: number;
	readonly rule: string;
	/** Has words of its own that name the speaker. */
	readonly own: boolean;
	/** Those words are the clause behind it. */
	readonly behind: boolean;
	readonly mention: Mention;
}

/** Pieces with their speakers, and how the paragraphs were read. */
export interface Speakers {
	readonly pieces: readonly Piece[];
	readonly paragraphs: readonly Paragraph[];
	readonly said: readonly (Said | null)[];
}

interface Referent {
	readonly mention: Mention;
	readonly sure: number;
}

const names = (mention: Mention): boolean => mention.kind === 'name' || mention.kind === 'person';

/** Finds the speaker of every candidate, in reading order. */
export function speakersOf(
	text: string,
	tokens: readonly Token[],
	candidates: readonly Candidate[],
	lexis: Lexis,
): Speakers {
	const {paragraphs, pieces} = paragraphsOf(text, tokens, candidates);
	const known: Names = namesOf(text, tokens, lexis);
	const dense = isDense(lexis);
	const uncased = dense || isCaseless(lexis);
	const scenes = new Map<number, Scene>();
	const said: (Said | null)[] = [];
	const genders = new Map<string, number>();

	const sceneOf = (number: number): Scene | null => {
		const paragraph = paragraphs[number];
		if (!paragraph) return null;
		let scene = scenes.get(number);
		if (!scene) {
			scene = {paragraph, mentions: mentionsOf(paragraph.stream, lexis, known), pieces, lexis};
			scenes.set(number, scene);
		}
		return scene;
	};
	const fits = (mention: Mention, gender: number): boolean => {
		if (gender & Bit.they) return true;
		const is = mention.gender || genders.get(mention.last) || 0;
		if (gender & Bit.he && !(gender & Bit.she)) return is !== Bit.woman;
		if (gender & Bit.she && !(gender & Bit.he)) return is !== Bit.man;
		return true;
	};
	/** Whom a pronoun means: the subject of the sentences before, the last who spoke. */
	const refer = (number: number, index: number, gender: number): Referent | null => {
		let sure = 0.9;
		for (let p = number; p >= 0 && p >= number - 3; p--) {
			const scene = sceneOf(p);
			if (!scene) break;
			let end = p === number ? index : scene.paragraph.stream.length;
			while (end > 0) {
				const start = sentenceFrom(scene, end);
				const subject = pick(scene, start, end, gender, fits);
				if (subject) return {mention: subject, sure};
				const speaker = speakerIn(scene, start, end);
				if (speaker && fits(speaker, gender)) return {mention: speaker, sure};
				end = start === end ? end - 1 : start;
			}
			sure -= 0.1;
		}
		return null;
	};
	const speakerIn = (scene: Scene, start: number, end: number): Mention | null => {
		for (let i = end - 1; i >= start; i--) {
			const token = scene.paragraph.stream[i];
			if (token?.kind === Kind.quote) {
				const who = said[token.quote]?.mention;
				if (who) return who;
			}
		}
		return null;
	};
	const finish = (found: Attribution, own: boolean, behind: boolean, piece: Piece): Said | null => {
		let {mention, confidence} = found;
		let {rule} = found;
		const stream = paragraphs[piece.paragraph]?.stream ?? [];
		const cueStart = mention.start;
		const cueEnd = mention.end;
		if (mention.kind === 'pronoun') {
			const bits = mention.gender & pronounBits;
			const referent = refer(piece.paragraph, mention.from, bits);
			if (!referent) return null;
			mention = referent.mention;
			confidence *= referent.sure;
			rule += '+pronoun';
			if (bits === Bit.he) genders.set(mention.last, Bit.man);
			else if (bits === Bit.she) genders.set(mention.last, Bit.woman);
		}
		const printed = print(text, mention, known);
		void stream;
		return {
			name: printed,
			role: mention.role ? text.slice(...mention.role) : null,
			cue: [cueStart, cueEnd],
			confidence,
			rule,
			own,
			behind,
			mention,
		};
	};
	for (const [number, piece] of pieces.entries()) {
		const scene = sceneOf(piece.paragraph);
		if (!scene) {
			said.push(null);
			continue;
		}
		let result = uncased ? plain(piece, scene) : cased(number, piece, scene);
		if (!result || result.confidence < 0.6) {
			const inherited = continued(number, piece, scene);
			if (inherited && (!result || inherited.confidence > result.confidence)) result = inherited;
		}
		said.push(result);
	}
	return {pieces, paragraphs, said};

	/** Scripts without capitals: the clause is read as it stands. */
	function plain(piece: Piece, scene: Scene): Said | null {
		const {stream} = scene.paragraph;
		const found = dense ? denseSpeaker(text, piece, lexis) : caselessSpeaker(text, stream, piece, lexis);
		if (!found) return null;
		const name = text.slice(found.start, found.end);
		const mention: Mention = {
			from: piece.at,
			to: piece.at,
			kind: 'name',
			start: found.start,
			end: found.end,
			last: name,
			gender: 0,
			oblique: false,
			possessive: false,
			role: null,
		};
		const {confidence} = found;
		const behind = found.start > piece.start;
		return {name, role: null, cue: [found.start, found.end], confidence, rule: 'clause', own: true, behind, mention};
	}
	function cased(number: number, piece: Piece, scene: Scene): Said | null {
		const back = after(scene, piece);
		const last = pieces[number - 1];
		const previous = said[number - 1];
		// “A,” said X, “B”: the clause is A's
		const taken =
			last?.paragraph === piece.paragraph &&
			previous?.own &&
			previous.behind &&
			interrupts(scene.paragraph.stream, last, piece);
		const front = taken || (back && back.confidence >= 0.93) ? null : before(scene, piece);
		const best = front && (!back || front.confidence > back.confidence) ? front : back;
		return best ? finish(best, true, best === back, piece) : null;
	}
	/** No words of its own say who: the speaker before, or whom the sentence before is about. */
	function continued(number: number, piece: Piece, scene: Scene): Said | null {
		const {stream} = scene.paragraph;
		const start = zoneStart(scene, piece.at);
		if (start < piece.at) return null;
		const last = pieces[number - 1];
		const previous = said[number - 1];
		if (last && previous && last.paragraph === piece.paragraph) {
			let stops = 0;
			for (let i = last.at + 1; i < piece.at; i++) if (stream[i]?.kind === Kind.stop) stops++;
			if (stops <= 1)
				return {...previous, confidence: previous.confidence * 0.95, rule: `continued`, own: false, behind: false};
		}
		if (piece.at > 0) {
			const from = sentenceFrom(scene, piece.at);
			const subject = sentenceSubject(scene, from, piece.at);
			if (subject && subject.kind !== 'thing') {
				const spoken = stream.slice(from, piece.at).some((token) => token.bits & (Bit.verb | Bit.noun));
				const found: Attribution = {
					mention: subject,
					confidence: spoken ? 0.75 : 0.62,
					rule: spoken ? 'sentence-said' : 'sentence-before',
					from,
					to: piece.at,
				};
				const result = finish(found, false, false, piece);
				if (result) return result;
			}
			if (previous && last?.paragraph === piece.paragraph)
				return {...previous, confidence: 0.6, rule: 'continued-far', own: false, behind: false};
		}
		if (piece.at === 0 && previous && last && last.paragraph >= piece.paragraph - 2) {
			const alone = stream.length === 1;
			return {
				...previous,
				confidence: alone ? 0.7 : 0.5,
				rule: alone ? 'paragraph-alone' : 'paragraph-before',
				own: false,
				behind: false,
			};
		}
		return null;
	}
}

/** Where the sentence starts that ends before token `end`. */
function sentenceFrom(scene: Scene, end: number): number {
	const {stream} = scene.paragraph;
	let i = end - 1;
	if (stream[i]?.kind === Kind.stop) i--;
	while (i >= 0) {
		const kind = stream[i]?.kind;
		if (kind === Kind.stop) return i + 1;
		i--;
	}
	return 0;
}

function pick(
	scene: Scene,
	start: number,
	end: number,
	gender: number,
	fits: (mention: Mention, gender: number) => boolean,
): Mention | null {
	let best: Mention | null = null;
	let most = 0;
	for (const mention of scene.mentions) {
		if (mention.to > end || mention.from < start) continue;
		if (!names(mention) || !fits(mention, gender)) continue;
		let sum = mention.kind === 'name' ? 1 : 0.6;
		if (mention.oblique) sum -= 0.5;
		if (mention.possessive) sum -= 0.2;
		if (mention.from === start) sum += 0.5;
		if (sum > most) {
			most = sum;
			best = mention;
		}
	}
	return best;
}

/** What is printed: the full name where the text has one. */
function print(text: string, mention: Mention, known: Names): string {
	const plain = text.slice(mention.start, mention.end);
	if (mention.kind !== 'name') return plain;
	const single = !/\s/.test(plain);
	return (single && known.full(mention.last)) || plain;
}
