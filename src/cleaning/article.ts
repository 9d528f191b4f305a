import {Cues} from './cues';
import {type Fact, Holds} from './walk';

/** The children of an element, in order. */
export function* childrenOf(fact: Fact, facts: readonly Fact[]): Iterable<Fact> {
	for (let at = fact.index + 1; at < fact.end; ) {
		const child = facts[at] as Fact;
		yield child;
		at = child.end;
	}
}

const least = 400; // characters of prose: less is no article
const most = 0.6; // share of the prose that the next element down must hold

/** Readers' comments are prose too, and often more of it than the article. */
const isTalk = (fact: Fact): boolean =>
	(fact.cues & Cues.comments) !== 0 &&
	(fact.cues & Cues.article) === 0 &&
	(fact.holds & Holds.h1) === 0 &&
	!['body', 'main', 'article'].includes(fact.tag);

/** Prose outside of comments, by element index. */
function storyOf(facts: readonly Fact[]): number[] {
	const story = facts.map((fact) => fact.prose);
	for (let at = 0; at < facts.length; at++) {
		const fact = facts[at] as Fact;
		if (fact.prose > 0 && isTalk(fact)) {
			for (let up = fact.parent; up; up = up.parent) {
				story[up.index] = (story[up.index] as number) - fact.prose;
			}

			story.fill(0, at, fact.end);
			at = fact.end - 1;
		}
	}

	return story;
}

/** The smallest element that holds most of the page's prose outside of comments; null where there is hardly any. */
export function findArticle(facts: readonly Fact[]): Fact | null {
	const [root] = facts;
	const story = storyOf(facts);
	const total = story[0] ?? 0;
	if (!root || total < least) {
		return null;
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
			return at;
		}

		at = next;
	}
}
