import type {Phrases} from './phrases';
import {isTitle} from './region';
import {isProse} from './running-text';
import {isLayout} from './tables';
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

const standfirst =
	/ (?:standfirst|lead|lede|intro|introduction|teaser|summary|dek|deck|sub ?(?:title|headline|heading)|excerpt|abstract|vorspann|anleser|chapo|chapeau|sottotitolo|sommario|bajada|entradilla|perex|ingress|preamble|description) /;

const besideNames =
	/ (?:widgets?|textwidget|sidebars?|postmetadata|teasers?|teaser ?text|flyout|visual|inline visual|img ?\w*|image ?\w*|app ?stores?|affiliate\w*|rss|placeholder|third party|news ?letter|citate|citation|no ?print|print ?only|print none|modal|promo\w*|cta\w*|info ?box|more|next ?\w*) /;

/** A column of its own for the numbers of the lines. */
const numbering = /^1[\d\s]*$/;

/** Lists of a recipe are its text, however short their lines. */
const recipeNames =
	/ (?:recipe|rezept|recette|receta|ricetta|receita|przepis)\w* (?:\w+ )*?(?:ingredients?|instructions?|directions?|steps?|method|zutaten|zubereitung|ingr[eé]di\w+|prepara\w+|sk[lł]adniki) /;

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

const alike = 3; // paragraphs: fewer may look the same by chance

/** Is a block dressed like the paragraphs that Readability kept? Some pages put each section into boxes of its own. */
const dressed = (units: readonly Unit[]): ((unit: Unit) => boolean) => {
	const worn = new Map<string, number>();
	for (const unit of units) {
		if (unit.kept && unit.place === 'inside' && isProse(unit)) {
			const dress = dressOf(unit);
			worn.set(dress, (worn.get(dress) ?? 0) + 1);
		}
	}

	return (unit) => {
		const dress = unit.links < 0.1 && !unit.group ? dressOf(unit) : '';
		return dress !== '' && (worn.get(dress) ?? 0) >= alike;
	};
};

const dressOf = ({element}: Unit): string => {
	const worn = element.getAttribute('class')?.trim();
	return worn ? `${element.localName} ${worn}` : '';
};

/** Lists of sentences, such as the steps of a recipe, and tables with headers: Readability counts their commas. */
const textLists = (units: readonly Unit[]): ReadonlySet<Element> => {
	const sizes = new Map<Element, {all: number; prose: number; linked: number; items: number}>();
	for (const unit of units) {
		if (unit.group && unit.place === 'inside') {
			const size = sizes.get(unit.group) ?? {all: 0, prose: 0, linked: 0, items: 0};
			size.all += unit.text.length;
			size.prose += isProse(unit) ? unit.text.length : 0;
			size.linked += unit.links * unit.text.length;
			size.items++;
			sizes.set(unit.group, size);
		}
	}

	const lists = new Set<Element>();
	for (const [group, {all, prose, linked, items}] of sizes) {
		const steps = /^[oud]l$/.test(group.localName) && items >= 2 && prose > all * 0.6;
		if (linked < all * 0.2 && (steps || (group.localName === 'table' && !isLayout(group)))) {
			lists.add(group);
		}
	}

	return lists;
};

/** Readability's own choice, and what it drops though it is running text. */
export const vote = (units: readonly Unit[], facts: Facts, own: (unit: Unit) => string): Verdict[] => {
	const beside = neighbours(units);
	const isDressed = dressed(units);
	const sure = trusted(units);
	const listed = textLists(units);
	let line = 0;
	let afterTitle = facts.heading === null;
	return units.map((unit, index) => {
		line = unit.kind === 'code' ? line : 0;
		const next = unit.text === String(line + 1);
		if (unit.kind === 'code' && (next || numbering.test(unit.text)) && units[index + 1]?.kind === 'code') {
			line += next ? 1 : 0;
			return 'line numbers';
		}

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

		const clean = !besideNames.test(own(unit));
		const steps = unit.group !== null && listed.has(unit.group) && (unit.group.localName === 'ol' || beside(unit));
		if (clean && (unit.kind === 'code' || steps || (recipeNames.test(unit.names) && unit.links < 0.8))) {
			return '';
		}

		const loose = !sure && (unit.kind !== 'item' || unit.group === null);
		const fits = loose || standfirst.test(unit.own) || (clean && (beside(unit) || isDressed(unit)));
		return isProse(unit) && fits ? '' : 'dropped by Readability';
	});
};
