import type {Locked} from '../model/finding';
import type {Purpose} from '../model/purpose';
import {childrenOf, findArticle} from './article';
import {type Climb, climberFor} from './climb';
import {type CueKind, Cues} from './cues';
import {attribute, native} from './dom';
import {type Fact, type Field, Holds} from './facts';
import {type Flow, flowOf} from './flow';
import {byElementOf, group} from './groups';
import {findLandmarks} from './landmarks';
import {findLayers, type Layer} from './layers';
import {type Loading, readLoading} from './loading';
import {findLocks} from './locks';
import {bookFor, matcherFor} from './matcher';
import {purposeOf} from './purpose';
import {listen, type Speech} from './speech';
import {walk} from './walk';

export type {CueKind} from './cues';
export type {Fact, Field} from './facts';
export type {FieldKind} from './fields';
export type {Inside} from './inside';
export type {Layer} from './layers';
export type {Says, WordKind} from './matcher';

/** Layout of one element, read when it is first asked for. */
export interface Box {
	readonly position: string;
	readonly zIndex: number;
	readonly display: string;
	readonly visible: boolean;
	readonly rect: DOMRect;
}

/** One read of the page. Detectors look only here; nothing is written while it is in use. */
export interface Survey extends Speech, Flow {
	readonly document: Document;
	/** BCP 47, lower case; '' where the page does not say. */
	readonly lang: string;
	/** Nothing more will load: what is still empty now stays empty. */
	readonly settled: boolean;
	/** Every element of the body, in document order; the first is the body. */
	readonly facts: readonly Fact[];
	readonly fields: readonly Field[];
	/** The smallest element that holds most of the page's prose, comments aside. */
	readonly article: Fact | null;
	readonly headline: Fact | null;
	/** What the page is for, where that is no story. */
	readonly purpose: Purpose;
	factOf(element: Element): Fact | undefined;
	/** Elements whose names hint at a kind of clutter. */
	named(kind: CueKind): readonly Fact[];
	tagged(tag: string): readonly Fact[];
	hints(fact: Fact, kind: CueKind): boolean;
	holds(fact: Fact, what: keyof typeof Holds): boolean;
	/** The text of an element, white space folded; cut after `most` characters. */
	text(fact: Fact, most?: number): string;
	/** Its text and what its controls are labelled with (placeholder, value, aria-label). */
	label(fact: Fact): string;
	attribute(fact: Fact, name: string): string;
	/** The elements directly beneath it. */
	children(fact: Fact): readonly Fact[];
	/** Elements of one tag beneath it. */
	inside(fact: Fact, tag: string): readonly Fact[];
	/** The nearest element, itself or around it, of which this is true. */
	within(fact: Fact, is: (fact: Fact) => boolean): Fact | null;
	/** It or an element just around it is named for this. */
	tells(fact: Fact, kind: CueKind): boolean;
	holdsArticle(fact: Fact): boolean;
	/** Characters of the story in it: prose, but no comments, notices or offers. */
	storyIn(fact: Fact): number;
	/** The headline, a main navigation, the site's search or the article is in it. */
	holdsLandmark(fact: Fact): boolean;
	/** From a clue to the whole widget: its heading, caption and the wrapper that would stand empty. */
	readonly climb: Climb;
	box(fact: Fact): Box;
	/** What lies over the page: read when first asked for. */
	layers(): readonly Layer[];
	/** What keeps the reader from scrolling, seeing or selecting the article. */
	locks(): readonly Locked[];
	/** What became of frames, pictures and films. */
	loading(): Loading;
}

const near = 3; // levels
const opening = 300; // characters: what a box is about stands in its first words
const spaces = /\s+/g;
const labels = ['placeholder', 'value', 'aria-label', 'title'];

/** A value worked out when it is first asked for. */
function lazily<T>(make: () => T): () => T {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

function readBox(element: Element): Box {
	const style = getComputedStyle(element);
	return {
		position: style.position,
		zIndex: Number.parseInt(style.zIndex, 10) || 0,
		display: style.display,
		visible: element.checkVisibility({visibilityProperty: true}),
		rect: element.getBoundingClientRect(),
	};
}

function textOf(pieces: readonly string[], fact: Fact, most = Number.POSITIVE_INFINITY): string {
	let text = '';
	for (let at = fact.from; at < fact.to && text.length < most; at++) {
		text += ` ${pieces[at]}`;
	}

	return text.replace(spaces, ' ').trim().slice(0, most);
}

function within(fact: Fact, is: (fact: Fact) => boolean): Fact | null {
	for (let up: Fact | null = fact; up; up = up.parent) {
		if (is(up)) {
			return up;
		}
	}

	return null;
}

function tellsNear(fact: Fact, cue: number): boolean {
	let up: Fact | null = fact;
	for (let level = 0; up && level <= near; level++) {
		if (up.cues & cue) {
			return true;
		}

		up = up.parent;
	}

	return false;
}

function labelOf(pieces: readonly string[], fact: Fact, fields: readonly Field[]): string {
	const parts = [textOf(pieces, fact, opening)];
	for (const {fact: field} of fields) {
		if (field.index >= fact.index && field.index < fact.end) {
			parts.push(...labels.map((name) => attribute(field.element, name)));
		}
	}

	return parts.join(' ');
}

const titleOf = (document: Document): string =>
	native().one.call(document, 'head > title')?.textContent ?? native().one.call(document, 'title')?.textContent ?? '';

const nothing = {facts: [], pieces: [], holders: [], fields: []};

/** Reads the page once: one walk over its elements, and layout only of those asked for. */
export function survey(document: Document, options: {readonly settled?: boolean} = {}): Survey {
	const root = native().body.call(document) ?? native().root.call(document);
	const walked = root ? walk(document, root) : nothing;
	const {facts, pieces, fields} = walked;
	const top = native().root.call(document);
	const lang = (top ? attribute(top, 'lang') || attribute(top, 'xml:lang') : '').toLowerCase();
	const speech = listen(walked, bookFor(lang));
	const byElement = lazily(() => byElementOf(facts));
	const groups = lazily(() => group(facts));
	const {article, story} = findArticle(facts);
	const flow = flowOf(facts, story, article);
	const land = findLandmarks(facts, article, titleOf(document), (fact) => textOf(pieces, fact, opening));
	const headed = () => land.headline !== null && speech.share(land.headline, 'auth', 'forgot') >= 0.5;
	const purpose = lazily(() => purposeOf(document, walked, article, headed()));
	const boxes = new Map<Fact, Box>();
	const holdsArticle = (fact: Fact) => article !== null && fact.index <= article.index && fact.end >= article.end;
	/** A page without an article has still most of its words somewhere. */
	const isPage = (element: Element): boolean => {
		const fact = byElement().get(element);
		return fact !== undefined && (article ? holdsArticle(fact) : fact.chars > (facts[0]?.chars ?? 0) / 2);
	};
	const layers = lazily(() => {
		const kinds = Cues.modal | Cues.consent | Cues.newsletter | Cues.wall | Cues.promos | Cues.auth;
		const isHinted = (fact: Fact) => (fact.cues & kinds) !== 0;
		const hinted = facts.filter((fact) => isHinted(fact) && !fact.hidden && !(fact.parent && isHinted(fact.parent)));
		const elements = hinted.map((fact) => fact.element);
		return findLayers(document, isPage, elements, matcherFor(lang));
	});
	return {
		...speech,
		document,
		lang,
		settled: options.settled === true,
		facts,
		fields,
		article,
		headline: land.headline,
		get purpose() {
			return purpose();
		},
		factOf: (element) => byElement().get(element),
		named: (kind) => groups().byCue.get(Cues[kind]) ?? [],
		tagged: (tag) => groups().byTag.get(tag) ?? [],
		hints: (fact, kind) => (fact.cues & Cues[kind]) !== 0,
		holds: (fact, what) => (fact.holds & Holds[what]) !== 0,
		text: (fact, most) => textOf(pieces, fact, most),
		label: (fact) => labelOf(pieces, fact, fields),
		attribute: (fact, name) => attribute(fact.element, name),
		children: (fact) => [...childrenOf(fact, facts)],
		inside: (fact, tag) => facts.slice(fact.index + 1, fact.end).filter((inner) => inner.tag === tag),
		within,
		tells: (fact, kind) => tellsNear(fact, Cues[kind]),
		holdsArticle,
		storyIn: (fact) => story[fact.index] ?? 0,
		holdsLandmark: land.within,
		...flow,
		climb: climberFor(speech, land, story),
		box(fact) {
			const box = boxes.get(fact) ?? readBox(fact.element);
			boxes.set(fact, box);
			return box;
		},
		layers,
		loading: lazily(() => readLoading(document)),
		locks: lazily(() => findLocks(document, article?.element ?? null)),
	};
}
