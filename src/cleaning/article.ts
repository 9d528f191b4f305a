import {Cues} from './cues';
import {type Fact, Holds} from './facts';

/** The children of an element, in order. */
export function* childrenOf(fact: Fact, facts: readonly Fact[]): Iterable<Fact> {
	for (let at = fact.index + 1; at < fact.end; ) {
		const child = facts[at] as Fact;
		yield child;
		at = child.end;
	}
}

/** Where the story is, and how much prose of it each element holds, by the element's index. */
export interface Found {
	readonly article: Fact | null;
	readonly story: readonly number[];
}

const least = 400; // characters of prose: less is no article
const most = 0.6; // share of the prose that the next element down must hold
const little = 0.4; // share of the prose: a box named for clutter that has more is the story in odd clothes
const talk = Cues.comments;
const boxes =
	Cues.auth | Cues.newsletter | Cues.consent | Cues.modal | Cues.wall | Cues.promos | Cues.related | Cues.ads;
const roots = new Set(['body', 'main', 'article']);

/** Prose, and no part of the story: readers' comments, often longer than the article; notices, dialogs and offers. */
function isAside(fact: Fact, total: number, facts: readonly Fact[]): boolean {
	if (roots.has(fact.tag) || fact.cues & Cues.article || fact.holds & Holds.h1) {
		return false;
	}

	if (fact.cues & talk) {
		return !isWrapper(fact, facts) && (fact.prose < total * little || isThread(fact, facts));
	}

	return (fact.cues & Cues.consent) !== 0 || ((fact.cues & boxes) !== 0 && fact.prose < total * little);
}

/** Named for comments, with comments in it, and with more to read beside them: the story in odd clothes. */
function isWrapper(fact: Fact, facts: readonly Fact[]): boolean {
	let named = 0;
	for (let at = fact.index + 1; at < fact.end; at++) {
		const inner = facts[at] as Fact;
		if (inner.cues & talk && inner.prose > 0) {
			named += inner.prose;
			at = inner.end - 1;
		}
	}

	return named > 0 && fact.prose - named > Math.max(least, fact.prose / 3);
}

const entries = 3; // named parts: a thread has an author, a date and a text for each comment

/** Made of comments, and not only named so: 'kommentar' is also what German papers call an opinion piece. */
function isThread(fact: Fact, facts: readonly Fact[]): boolean {
	if (fact.holds & Holds.textarea) {
		return true;
	}

	let named = 0;
	for (let at = fact.index + 1; at < fact.end && named < entries; at++) {
		named += (facts[at] as Fact).cues & talk ? 1 : 0;
	}

	return named >= entries;
}

/**
 * Named for comments, most of what there is to read, and without a thing to press: the running report of a match, minute
 * by minute. Readers' comments have a reply, a name or a date that leads somewhere.
 */
function isReport(fact: Fact, total: number, facts: readonly Fact[]): boolean {
	const presses = fact.links > 0 || (fact.holds & (Holds.button | Holds.field)) !== 0;
	const named = (fact.cues & talk) !== 0 && !roots.has(fact.tag);
	return named && !presses && fact.prose >= total * little && !isWrapper(fact, facts);
}

function storyOf(facts: readonly Fact[]): number[] {
	const story = facts.map((fact) => fact.prose);
	const total = story[0] ?? 0;
	for (let at = 0; at < facts.length; at++) {
		const fact = facts[at] as Fact;
		if (fact.prose > 0 && isReport(fact, total, facts)) {
			at = fact.end - 1;
		} else if (fact.prose > 0 && isAside(fact, total, facts)) {
			for (let up = fact.parent; up; up = up.parent) {
				story[up.index] = (story[up.index] as number) - fact.prose;
			}

			story.fill(0, at, fact.end);
			at = fact.end - 1;
		}
	}

	return story;
}

/** The smallest element that holds most of the page's story; null where there is hardly any. */
export function findArticle(facts: readonly Fact[]): Found {
	const [root] = facts;
	const story = storyOf(facts);
	const total = story[0] ?? 0;
	if (!root || total < least) {
		return {article: null, story};
	}

	let at = root;
	for (;;) {
		let next: Fact | null = null;
		for (const child of childrenOf(at, facts)) {
			if ((story[child.index] as number) >= total * most) {
				next = child;
			}
		}

		if (!next || next.tag === 'p') {
			return {article: at, story};
		}

		at = next;
	}
}
