import type {Phrases} from './phrases';
import {isTitle} from './region';
import type {Unit} from './units';

/** Why a block of the region is left out; '' keeps it. */
export type Verdict = string;

/** What the page says of the article, for judging its blocks. */
export interface Facts {
	readonly title: string;
	readonly byline: string | null;
	readonly dek: string | null;
	readonly heading: Element | null;
	readonly phrases: Phrases;
}

export const sentenceEnd = /[.!?…:;。！？।؟»”“"’')]\s*$/u;

/** Running text: long, or a whole sentence, and not made of links. */
export const isProse = ({text, links, kind}: Unit): boolean =>
	kind !== 'heading' &&
	kind !== 'caption' &&
	kind !== 'media' &&
	links < 0.35 &&
	(text.length >= 100 || (text.length >= 45 && sentenceEnd.test(text)));

const standfirst =
	/ (?:standfirst|lead|lede|intro|introduction|teaser|summary|dek|deck|sub ?(?:title|headline|heading)|excerpt|abstract|vorspann|anleser|chapo|chapeau|sottotitolo|sommario|bajada|entradilla|perex|ingress|preamble|description) /;

const besideNames =
	/ (?:widgets?|textwidget|sidebars?|postmetadata|teasers?|teaser ?text|flyout|visual|inline visual|img ?\w*|image ?\w*|app ?stores?|affiliate\w*|rss|placeholder|third party|news ?letter|citate|citation|no ?print|print ?only|print none|modal|promo\w*|cta\w*|info ?box|more|next ?\w*) /;

/** Where Readability kept the most of the running text, what it dropped needs a better reason to come back. */
const trusted = (units: readonly Unit[]): boolean => {
	let kept = 0;
	let all = 0;
	for (const unit of units) {
		if (unit.place === 'inside' && isProse(unit)) {
			all += unit.text.length;
			kept += unit.kept ? unit.text.length : 0;
		}
	}

	return kept > all * 0.6;
};

/** Does a block stand in the same box as blocks that Readability kept, or in one beside theirs? */
const neighbours = (units: readonly Unit[]): ((unit: Unit) => boolean) => {
	const near = new Set<Element>();
	const far = new Set<Element>();
	for (const {kept, kind, element} of units) {
		const parent = element.parentElement;
		if (kept && kind === 'text' && parent) {
			near.add(parent);
			far.add(parent.parentElement ?? parent);
		}
	}

	return ({element, group}) => {
		const parent = (group ?? element).parentElement;
		return (
			near.size === 0 ||
			(parent !== null && (near.has(parent) || far.has(parent) || far.has(parent.parentElement ?? parent)))
		);
	};
};

/** Readability's own choice, and what it drops though it is running text. */
export const vote = (units: readonly Unit[], facts: Facts): Verdict[] => {
	const beside = neighbours(units);
	const sure = trusted(units);
	let afterTitle = facts.heading === null;
	return units.map((unit) => {
		if (unit.element === facts.heading || (unit.kind === 'heading' && isTitle(unit.text, facts.title))) {
			afterTitle = true;
			return 'the title';
		}

		if (unit.kept && unit.place === 'inside') {
			return '';
		}

		if (unit.place === 'before') {
			const long = unit.text.length >= 60 && unit.links < 0.25;
			const named = standfirst.test(unit.names) && unit.text.length >= 40 && unit.links < 0.25;
			return afterTitle && (long || named) && unit.kind !== 'caption' ? '' : 'before the article';
		}

		if (unit.place === 'after') {
			return isProse(unit) && unit.text.length >= 140 && unit.links < 0.1 && unit.kept ? '' : 'after the article';
		}

		const loose = !sure && unit.kind !== 'item';
		const fits = loose || standfirst.test(unit.own) || (beside(unit) && !besideNames.test(unit.names));
		return isProse(unit) && fits ? '' : 'dropped by Readability';
	});
};
