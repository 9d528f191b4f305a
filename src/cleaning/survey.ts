import {findArticle} from './article';
import {type CueKind, Cues} from './cues';
import {attribute, native} from './dom';
import {findLayers, type Layer} from './layers';
import {type Loading, readLoading} from './loading';
import {findLocks, type Locked} from './locks';
import {type Matcher, matcherFor, type Says, type WordKind, Words} from './matcher';
import {type Fact, type Field, Holds, walk} from './walk';

export type {CueKind} from './cues';
export type {FieldKind} from './fields';
export type {Inside} from './inside';
export type {Layer} from './layers';
export type {Locked} from './locks';
export type {Says, WordKind} from './matcher';
export type {Fact, Field} from './walk';

/** Layout of one element, read when it is first asked for. */
export interface Box {
	readonly position: string;
	readonly zIndex: number;
	readonly display: string;
	readonly visible: boolean;
	readonly rect: DOMRect;
}

/** One read of the page. Detectors look only here; nothing is written while it is in use. */
export interface Survey {
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
	factOf(element: Element): Fact | undefined;
	/** Elements whose names hint at a kind of clutter. */
	named(kind: CueKind): readonly Fact[];
	/** Elements with a short text of their own that has a phrase of a kind of clutter. */
	said(kind: WordKind): readonly Fact[];
	tagged(tag: string): readonly Fact[];
	hints(fact: Fact, kind: CueKind): boolean;
	holds(fact: Fact, what: keyof typeof Holds): boolean;
	/** The text of an element, white space folded; cut after `most` characters. */
	text(fact: Fact, most?: number): string;
	says(text: string): Says;
	holdsArticle(fact: Fact): boolean;
	box(fact: Fact): Box;
	/** What lies over the page: read when first asked for. */
	layers(): readonly Layer[];
	/** What keeps the reader from scrolling, seeing or selecting the article. */
	locks(): readonly Locked[];
	/** What became of frames, pictures and films. */
	loading(): Loading;
}

const shortest = 2; // characters
const short = 200; // characters: a longer text is prose, not a label
const spaces = /\s+/g;

/** A value worked out when it is first asked for. */
function lazily<T>(make: () => T): () => T {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

function groupBy<K extends string>(
	kinds: Readonly<Record<K, number>>,
	facts: readonly Fact[],
	bitsOf: (fact: Fact) => number,
): Map<K, Fact[]> {
	const entries = Object.entries(kinds) as [K, number][];
	const groups = new Map<K, Fact[]>(entries.map(([kind]) => [kind, []]));
	for (const fact of facts) {
		const bits = bitsOf(fact);
		if (bits > 0) {
			for (const [kind, bit] of entries) {
				if (bits & bit) {
					groups.get(kind)?.push(fact);
				}
			}
		}
	}

	return groups;
}

function groupByTag(facts: readonly Fact[]): Map<string, Fact[]> {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts) {
		const group = groups.get(fact.tag);
		if (group) {
			group.push(fact);
		} else {
			groups.set(fact.tag, [fact]);
		}
	}

	return groups;
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

const textOf = (pieces: readonly string[], fact: Fact, most = Number.POSITIVE_INFINITY): string => {
	let text = '';
	for (let at = fact.from; at < fact.to && text.length < most; at++) {
		text += ` ${pieces[at]}`;
	}

	return text.replace(spaces, ' ').trim().slice(0, most);
};

const speaks = (fact: Fact): boolean => fact.own + fact.chars > 0 && fact.chars >= shortest && fact.chars <= short;

function kindsSaid(pieces: readonly string[], match: Matcher): (fact: Fact) => number {
	return (fact) => (fact.chars > 0 && speaks(fact) ? match(textOf(pieces, fact)).kinds : 0);
}

/** Reads the page once: one walk over its elements, and layout only of those asked for. */
export function survey(document: Document, options: {readonly settled?: boolean} = {}): Survey {
	const root = native().body.call(document) ?? native().root.call(document);
	const {facts, pieces, fields} = root ? walk(document, root) : {facts: [], pieces: [], fields: []};
	const top = native().root.call(document);
	const lang = (top ? attribute(top, 'lang') || attribute(top, 'xml:lang') : '').toLowerCase();
	const match = matcherFor(lang);
	const byElement = lazily(() => new Map(facts.map((fact) => [fact.element, fact])));
	const named = lazily(() => groupBy(Cues, facts, (fact) => fact.cues));
	const said = lazily(() => groupBy(Words, facts, kindsSaid(pieces, match)));
	const tagged = lazily(() => groupByTag(facts));
	const article = findArticle(facts);
	const boxes = new Map<Fact, Box>();
	const holdsArticle = (fact: Fact) => article !== null && fact.index <= article.index && fact.end >= article.end;
	/** A page without an article has still most of its words somewhere. */
	const isPage = (element: Element): boolean => {
		const fact = byElement().get(element);
		return fact !== undefined && (article ? holdsArticle(fact) : fact.chars > (facts[0]?.chars ?? 0) / 2);
	};
	const layers = lazily(() => {
		const kinds = Cues.modal | Cues.consent | Cues.newsletter | Cues.wall | Cues.promos | Cues.auth;
		const hinted = facts.filter((fact) => fact.cues & kinds && !fact.hidden).map((fact) => fact.element);
		return findLayers(document, isPage, hinted);
	});
	return {
		document,
		lang,
		settled: options.settled === true,
		facts,
		fields,
		article,
		factOf: (element) => byElement().get(element),
		named: (kind) => named().get(kind) ?? [],
		said: (kind) => said().get(kind) ?? [],
		tagged: (tag) => tagged().get(tag) ?? [],
		hints: (fact, kind) => (fact.cues & Cues[kind]) !== 0,
		holds: (fact, what) => (fact.holds & Holds[what]) !== 0,
		text: (fact, most) => textOf(pieces, fact, most),
		says: match,
		holdsArticle,
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
