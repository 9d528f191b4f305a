import {Cues} from './cues';
import {type Fact, Holds} from './facts';
import {fold} from './matcher';

/** What must stay whatever is found around it: the headline, the site's navigation and search, the article. */
export interface Landmarks {
	readonly headline: Fact | null;
	/** Does this element hold one of them? */
	within(fact: Fact): boolean;
}

const navLinks = 4; // links: fewer are tabs or pages, not a site's navigation
const clutterCues = Cues.comments | Cues.sharing | Cues.auth | Cues.newsletter;

const inside = (outer: Fact, inner: Fact): boolean => outer.index <= inner.index && inner.index < outer.end;

function underClutter(fact: Fact): boolean {
	for (let up: Fact | null = fact; up; up = up.parent) {
		if (up.cues & Cues.modal && !(up.holds & Holds.main)) {
			return true;
		}
	}

	return false;
}

/** The h1 whose words stand in the page's title; else the first outside of a dialog. */
function findHeadline(facts: readonly Fact[], title: string, textOf: (fact: Fact) => string): Fact | null {
	const heads = facts.filter((fact) => fact.tag === 'h1' && (fact.chars > 0 || fact.media > 0));
	const words = new Set(fold(title));
	const told = heads.find((fact) => {
		const own = fold(textOf(fact));
		return own.length > 2 && own.filter((part) => words.has(part)).length >= own.length * 0.7;
	});
	return told ?? heads.find((fact) => !underClutter(fact)) ?? null;
}

const pager = /pag(er|ination)/;

/** A thread has pages of its own. */
function inTalk(fact: Fact): boolean {
	for (let up = fact.parent; up && up.tag !== 'body' && up.tag !== 'main'; up = up.parent) {
		if (up.cues & Cues.comments) {
			return true;
		}
	}

	return false;
}

const isSiteNavigation = (fact: Fact): boolean =>
	(fact.tag === 'nav' || fact.names.endsWith(' navigation')) &&
	fact.links >= navLinks &&
	!(fact.cues & clutterCues) &&
	!pager.test(fact.names) &&
	!inTalk(fact);

const asks = Holds.textarea | Holds.password | Holds.email;

/** A form to search the site, and not one that is part of something else. */
const isSearch = (fact: Fact): boolean =>
	fact.tag === 'form' &&
	(fact.holds & Holds.search) !== 0 &&
	(fact.holds & asks) === 0 &&
	(fact.cues & (Cues.votes | Cues.comments)) === 0;

export function findLandmarks(
	facts: readonly Fact[],
	article: Fact | null,
	title: string,
	textOf: (fact: Fact) => string,
): Landmarks {
	const headline = findHeadline(facts, title, textOf);
	const navs = facts.filter(isSiteNavigation);
	const searches = facts.filter(isSearch);
	const kept = [...navs, ...searches, ...(headline ? [headline] : [])];
	return {
		headline,
		within: (fact) =>
			(article !== null && fact.index <= article.index && fact.end >= article.end) ||
			kept.some((landmark) => inside(fact, landmark)),
	};
}
