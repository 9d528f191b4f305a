import {byHand, type Finding} from '../model/finding';
import type {Purpose} from '../model/purpose';
import type {Settings} from '../model/settings';
import {contains} from './dom';
import type {Fact, Survey} from './survey';
import {things} from './things';

const enough = {careful: 0.8, normal: 0.5, thorough: 0.3} as const;

/** What is not taken from a page that is for it. Layers are judged by where they lie, by their own detector. */
const work: Readonly<Record<Purpose, readonly string[]>> = {
	story: [],
	unknown: [],
	thread: ['comments', 'votes', 'leftovers'],
	account: ['auth', 'newsletter', 'promos', 'leftovers'],
	shop: ['auth', 'newsletter', 'promos', 'votes', 'comments', 'adslots', 'leftovers'],
	tool: ['auth', 'newsletter', 'promos', 'votes', 'comments', 'sharing', 'adslots', 'leftovers'],
};

const loss = 0.02; // share of the story's characters that may go, all cuts together

/** Is it the article, or most of what the page has? */
function isPage(fact: Fact, page: Survey): boolean {
	if (page.holdsLandmark(fact) || fact.tag === 'body' || fact.tag === 'main' || page.holds(fact, 'main')) {
		return true;
	}

	const outside = page.article !== null && (fact.end <= page.article.index || fact.index >= page.article.end);
	const [root] = page.facts;
	return !outside && root !== undefined && fact.chars > 200 && fact.chars > root.chars / 2 && page.storyIn(fact) > 0;
}

/** The story, or most of what there is to read: even what is picked by hand is not that. */
export function isStoryItself(fact: Fact, page: Survey): boolean {
	const {headline} = page;
	const [root] = page.facts;
	const headed = headline !== null && fact.index <= headline.index && headline.index < fact.end;
	const most = root !== undefined && fact.chars > 200 && fact.chars > root.chars / 2;
	return fact.tag === 'body' || page.holdsArticle(fact) || ((headed || most) && page.storyIn(fact) > 0);
}

const rest = 40; // characters: with so many more around it, a link or a word is part of a sentence

/** Is it part of a sentence, which would not read without it? */
function isInSentence(fact: Fact): boolean {
	let block = fact.parent;
	if (fact.own > 0 || fact.chars === 0) {
		return false;
	}

	while (block && block.own === 0) {
		block = block.parent;
	}

	return block !== null && block.prose > 0 && block.own - fact.chars >= rest;
}

/** In a listing: highlighters mark the comments of a program with that very word. */
const isCode = (fact: Fact, page: Survey): boolean =>
	page.within(fact, ({tag}) => tag === 'pre' || tag === 'code' || tag === 'kbd') !== null;

/** The surest cuts first, until the article would lose too much; a cut that goes too far is left out. */
function guarded(findings: readonly Finding[], page: Survey): Finding[] {
	const {article} = page;
	if (!article) {
		return [...findings];
	}

	const most = page.storyIn(article) * loss;
	const taken: {readonly fact: Fact; readonly story: number}[] = [];
	const kept: Finding[] = [];
	let lost = 0;
	for (const finding of [...findings].sort((one, other) => other.confidence - one.confidence)) {
		const fact = page.factOf(finding.element);
		const cuts = finding.remedy.do !== 'unlock';
		const inside = cuts && fact !== undefined && fact.index >= article.index && fact.index < article.end;
		const counted = inside && taken.some((cut) => cut.fact.index <= fact.index && fact.end <= cut.fact.end);
		const story = inside && !counted ? page.storyIn(fact) : 0;
		if (lost + story <= most) {
			lost += story;
			kept.push(finding);
			if (fact && story > 0) {
				taken.push({fact, story});
			}
		}
	}

	return kept;
}

/** Leaves out what lies in something that goes anyway. */
function outermost(findings: readonly Finding[], page: Survey): Finding[] {
	const placed = findings
		.map((finding) => ({finding, fact: page.factOf(finding.element)}))
		.sort((one, other) => (one.fact?.index ?? -1) - (other.fact?.index ?? -1));
	const kept: Finding[] = [];
	let end = -1;
	for (const {finding, fact} of placed) {
		if (finding.remedy.do === 'unlock') {
			kept.push(finding);
		} else if (!fact) {
			if (!kept.some((other) => contains(other.element, finding.element))) {
				kept.push(finding);
			}
		} else if (fact.index >= end) {
			kept.push(finding);
			end = fact.end;
		}
	}

	return kept;
}

/** Does it take away a layer that readers use, or what is in one that is open before them? */
function isInUse({element, detector}: Finding, page: Survey): boolean {
	const used =
		detector === 'overlays' || detector === byHand ? [] : page.layers().filter((layer) => layer.useful && layer.fixed);
	return used.some(
		(layer) =>
			layer.element === element ||
			(layer.central && (contains(layer.element, element) || contains(element, layer.element))),
	);
}

const much = 0.6; // share of the outer one's text: what has so much of it is the same thing, a little larger

/** Two findings of the same thing, under the names of two detectors. */
function isSameThing(one: Finding, other: Finding, page: Survey): boolean {
	const [outer, inner] = contains(one.element, other.element) ? [one, other] : [other, one];
	if (!contains(outer.element, inner.element) || inner.remedy.do === 'unlock' || outer.remedy.do === 'unlock') {
		return false;
	}

	const [large, small] = [page.factOf(outer.element), page.factOf(inner.element)];
	return outer.element === inner.element || !large || !small || small.chars >= large.chars * much;
}

/** Without what is of a kind that stays, whoever found it; a layer stays with its curtain and its locks. */
function withoutOff(findings: readonly Finding[], page: Survey, off: readonly string[]): Finding[] {
	if (off.length === 0) {
		return [...findings];
	}

	const isTheirs = ({detector, about}: Finding): boolean => off.includes(about ?? detector);
	const staying = findings.filter(isTheirs);
	const stays = (finding: Finding): boolean =>
		off.includes(finding.detector) || isTheirs(finding) || staying.some((other) => isSameThing(finding, other, page));
	return things(findings, page)
		.filter(([lead]) => lead !== undefined && !stays(lead))
		.flatMap((thing) => thing.filter((finding) => !stays(finding)));
}

/** What the reader has pointed at is no guess: only the story itself is kept from that. */
function isSafe(finding: Finding, page: Survey): boolean {
	const fact = page.factOf(finding.element);
	if (!fact || finding.remedy.do === 'unlock') {
		return true;
	}

	return finding.detector === byHand
		? !isStoryItself(fact, page)
		: !isPage(fact, page) && !isInSentence(fact) && !isCode(fact, page);
}

/** Which findings are acted on. All the safety of the product is here, written once. */
export function plan(
	findings: readonly Finding[],
	page: Survey,
	caution: Settings['caution'],
	off: readonly string[] = [],
): Finding[] {
	const safe = findings.filter((finding) => {
		const sure = finding.confidence >= enough[caution] && !work[page.purpose].includes(finding.detector);
		return sure && isSafe(finding, page) && !isInUse(finding, page);
	});
	return outermost(guarded(withoutOff(safe, page, off), page), page);
}
