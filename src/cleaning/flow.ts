import type {Fact} from './facts';

/** Where an element stands in the flow of the article. */
export interface Flow {
	/** Paragraphs of the story stand beside it, before and after: what is there belongs to the text. */
	midArticle(fact: Fact): boolean;
	/** In the site's header, footer or navigation. */
	inFrame(fact: Fact): boolean;
	/** Index of the last paragraph of the story; -1 where there is no story. */
	readonly lastParagraph: number;
}

const paragraphs = new Set(['p', 'blockquote', 'ul', 'ol', 'pre']);
const frames = new Set(['nav', 'footer']);
/** A role stands last among the names. */
const framing = / (navigation|contentinfo|banner)$/;
const frameLinks = 5; // links: a header with fewer is that of an article or a section

function isFrame(fact: Fact): boolean {
	return frames.has(fact.tag) || framing.test(fact.names) || (fact.tag === 'header' && fact.links >= frameLinks);
}

export function flowOf(facts: readonly Fact[], story: readonly number[], article: Fact | null): Flow {
	/** The first and the last paragraph that stand directly in an element. */
	const spans = new Map<Fact, {readonly first: number; last: number}>();
	let lastParagraph = -1;
	for (let at = article ? article.index + 1 : 0; article && at < article.end; at++) {
		const fact = facts[at] as Fact;
		if ((story[at] as number) > 0) {
			lastParagraph = at;
			if (fact.parent && paragraphs.has(fact.tag)) {
				const span = spans.get(fact.parent);
				if (span) {
					span.last = at;
				} else {
					spans.set(fact.parent, {first: at, last: at});
				}
			}
		}
	}

	return {
		lastParagraph,
		midArticle(fact) {
			for (let up = fact; up.parent; up = up.parent) {
				const span = spans.get(up.parent);
				if (span && span.first < up.index && up.index < span.last) {
					return true;
				}
			}

			return false;
		},
		inFrame(fact) {
			for (let up: Fact | null = fact; up; up = up.parent) {
				if (isFrame(up)) {
					return true;
				}
			}

			return false;
		},
	};
}
