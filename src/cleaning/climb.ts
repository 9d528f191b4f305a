import {Cues} from './cues';
import {type Fact, Holds} from './facts';
import type {Landmarks} from './landmarks';
import type {WordKind} from './matcher';
import type {Speech} from './speech';

/** What a widget of one kind may be named and say, and how much text it may have beyond its clue. */
interface Reach {
	readonly cues: number;
	readonly words: readonly WordKind[];
	readonly most: number;
	/** May a picture beside the clue be part of it? */
	readonly pictures?: boolean;
}

export type ClimbKind =
	| 'comments'
	| 'auth'
	| 'newsletter'
	| 'consent'
	| 'votes'
	| 'sharing'
	| 'promos'
	| 'wall'
	| 'ads';

const reaches: Readonly<Record<ClimbKind, Reach>> = {
	comments: {cues: Cues.comments, words: ['comments', 'sharing', 'auth', 'broken'], most: Number.POSITIVE_INFINITY},
	auth: {cues: Cues.auth | Cues.wall, words: ['auth', 'forgot', 'wall'], most: 2500},
	newsletter: {cues: Cues.newsletter, words: ['newsletter'], most: 900},
	consent: {cues: Cues.consent, words: ['consent'], most: 8000},
	votes: {cues: Cues.votes, words: ['votes'], most: 500},
	sharing: {cues: Cues.sharing, words: ['sharing'], most: 400},
	promos: {cues: Cues.promos, words: ['promos', 'wall'], most: 1200},
	wall: {cues: Cues.wall, words: ['wall', 'auth', 'promos'], most: 3000},
	ads: {cues: Cues.ads, words: ['ads'], most: 200, pictures: true},
};

const levels = 12;
const storyMost = 300; // characters of the story: more is the story itself
const modalMost = 3000; // characters: a dialog with more is a page of its own
const stops = new Set(['body', 'html', 'main', 'article', 'header', 'figure', 'tbody', 'tr']);

/** Climbs from a clue to the whole widget, and stops before content. */
export function climberFor(speech: Speech, land: Landmarks, story: readonly number[]) {
	/** Is the text from one piece to another nothing, a close button, or a label of the widget's kind? */
	const belongs = (from: number, to: number, reach: Reach): boolean => {
		const words = speech.wordsBetween(from, to);
		return words < 2 || (words <= 25 && speech.shareBetween(from, to, ...reach.words) >= 0.4);
	};

	/** Does all that `outer` has beyond `inner` belong to the widget? */
	const completes = (outer: Fact, inner: Fact, reach: Reach): boolean => {
		const pictures = reach.pictures ? 2 : 0;
		if (outer.media - inner.media > pictures || outer.links - inner.links > 2) {
			return false;
		}

		if (outer.chars === inner.chars) {
			return (outer.holds & ~inner.holds & Holds.field) === 0;
		}

		return belongs(outer.from, inner.from, reach) && belongs(inner.to, outer.to, reach);
	};

	const tells = (outer: Fact, inner: Fact, reach: Reach): boolean => {
		if (outer.cues & reach.cues) {
			return outer.chars - inner.chars <= reach.most;
		}

		return (outer.cues & Cues.modal) !== 0 && outer.chars <= modalMost;
	};

	return (clue: Fact, kind: ClimbKind): Fact => {
		const reach = reaches[kind];
		let best = clue;
		let level = 0;
		for (let up = clue.parent; up && level < levels; up = up.parent, level++) {
			const more = (story[up.index] ?? 0) - (story[best.index] ?? 0);
			if (stops.has(up.tag) || land.within(up) || up.prose - best.prose > reach.most / 2 || more > storyMost) {
				break;
			}

			if (completes(up, best, reach) || tells(up, best, reach)) {
				best = up;
			}
		}

		return best;
	};
}

export type Climb = ReturnType<typeof climberFor>;
