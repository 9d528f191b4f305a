import {headings, lists} from './linked';
import {isCorrection} from './marks';
import {ownNames} from './own-names';
import type {Says} from './phrases';
import {plugOf} from './plugs';
import {isProse, sentenceEnd} from './running-text';
import type {Unit} from './units';
import {type Facts, type Verdict, vote} from './vote';

/** Judges each block of the region. */
export function judge(units: readonly Unit[], facts: Facts): Verdict[] {
	const own = ownNames(units);
	const verdicts = vote(units, facts, own);
	const isOther = (unit: Unit): boolean => chromeInside.test(own(unit));
	names(units, verdicts, isOther);
	const said = units.map((unit) => (unit.text.length <= 500 ? facts.phrases.says(unit.text) : null));
	islands(units, verdicts, said, isOther);
	lists(units, verdicts);
	for (const [index, unit] of units.entries()) {
		const says = said[index];
		if (verdicts[index] === '' && says) {
			verdicts[index] = plugOf(unit, says, index / units.length);
		}
	}

	ends(units, verdicts, said, facts);
	corrections(units, verdicts, facts);
	headings(units, verdicts);
	pictures(units, verdicts, isOther);
	return tooLittle(units, verdicts) ? units.map((unit) => (unit.kept ? '' : 'dropped by Readability')) : verdicts;
}

/** What the newsroom says about its own text belongs to it, wherever in the article it stands. */
const corrections = (units: readonly Unit[], verdicts: Verdict[], {phrases}: Facts): void => {
	for (const [index, unit] of units.entries()) {
		if (verdicts[index] !== '' && verdicts[index] !== 'before the article' && isCorrection(unit, phrases)) {
			verdicts[index] = '';
		}
	}
};

/** Trimming that takes the most of what Readability kept has taken the article for something else. */
const tooLittle = (units: readonly Unit[], verdicts: readonly Verdict[]): boolean => {
	let kept = 0;
	let left = 0;
	for (const [index, unit] of units.entries()) {
		kept += unit.kept ? unit.text.length : 0;
		left += verdicts[index] === '' ? unit.text.length : 0;
	}

	return left < kept * 0.3;
};

const chromeInside =
	/ (?:related(?: \w+)?|newsletter|sabox\w*|author ?(?:box|bio|info|card|profile|description|meta|name)|post ?author|about ?(?:the )?author|bio|autoren ?\w*|toc|ez toc\w*|table of contents|share|sharing|social|tags?|kommentar\w*|cookies?|consent|disclaimer|copyright|promo|advert\w*|postmetadata|next ?story|subscribe|paywall|login|breadcrumbs?|print only|noprint|no print|donate|recommend\w*|most ?read|popular|date ?line|published|updated|timestamp|byline|entry meta|post meta|article meta|meta|third party \w+ placeholder|(?:embed|embedded|consent|privacy) (?:consent|privacy|placeholder)) /;

/** What the markup itself calls something else; the greater part of the article cannot be. */
const names = (units: readonly Unit[], verdicts: Verdict[], isOther: (unit: Unit) => boolean): void => {
	let total = 0;
	let prose = 0;
	const suspects: number[] = [];
	let suspected = 0;
	let suspectedProse = 0;
	for (const [index, unit] of units.entries()) {
		if (verdicts[index] !== '') {
			continue;
		}

		const running = isProse(unit) ? unit.text.length : 0;
		total += unit.text.length;
		prose += running;
		if (isOther(unit)) {
			suspects.push(index);
			suspected += unit.text.length;
			suspectedProse += running;
		}
	}

	if (suspected < total * 0.4 && suspectedProse <= prose * 0.5) {
		for (const index of suspects) {
			verdicts[index] = 'named as something else';
		}
	}
};

/** A picture in the text or right before it, and the caption of one that stays. */
const shown = (
	units: readonly Unit[],
	verdicts: readonly Verdict[],
	index: number,
	isOther: (unit: Unit) => boolean,
): boolean => {
	const unit = units[index] as Unit;
	if (verdicts[index] !== 'dropped by Readability' && verdicts[index] !== 'before the article') {
		return false;
	}

	if (unit.place === 'after' || isOther(unit)) {
		return false;
	}

	const beside = [-3, -2, -1, 1, 2, 3].some((step) => verdicts[index + step] === '');
	const pictured = units[index - 1]?.kind === 'media' && verdicts[index - 1] === '';
	return (unit.kind === 'media' && beside) || (unit.kind === 'caption' && (pictured || beside));
};

/** Last, when it is known which text stays: pictures of teasers go with their links. */
const pictures = (units: readonly Unit[], verdicts: Verdict[], isOther: (unit: Unit) => boolean): void => {
	for (const index of units.keys()) {
		if (shown(units, verdicts, index, isOther)) {
			verdicts[index] = '';
		}
	}
};

/** A short block that Readability dropped between two that it kept is part of the text. */
const islands = (
	units: readonly Unit[],
	verdicts: Verdict[],
	said: readonly (Says | null)[],
	isOther: (unit: Unit) => boolean,
): void => {
	for (const [index, unit] of units.entries()) {
		if (verdicts[index] !== 'dropped by Readability' || unit.links > 0.1 || unit.kind === 'media') {
			continue;
		}

		const near = (step: number): boolean => {
			let looked = 0;
			for (let at = index + step; looked < 3 && at >= 0 && at < units.length; at += step) {
				if (verdicts[at] === '') {
					return true;
				}

				// Ticks in a table and pictures are judged by the text beside them, not the other way round.
				looked += units[at]?.kind === 'media' ? 0 : 1;
			}

			return false;
		};
		const says = said[index];
		const quiet =
			!says ||
			!(['related', 'sharing', 'ads', 'newsletter', 'comments', 'promos', 'by', 'dated'] as const).some(
				(kind) => says.share(kind) > 0.2,
			);
		if (near(-1) && near(1) && quiet && !isOther(unit)) {
			verdicts[index] = '';
		}
	}
};

/** Words of a byline, a date, a credit or a plug. */
const about = (says: Says | null | undefined): boolean =>
	says
		? (['dated', 'by', 'credit', 'notice', 'related', 'sharing', 'plug'] as const).some(
				(kind) => says.share(kind) >= 0.2,
			)
		: false;

const dateLike = /\d{1,2}[.:/ -]\d{1,2}|\b(?:19|20)\d\d\b/;

/** What stands before the first paragraph and after the last one: bylines, dates, tags, bios. */
const ends = (units: readonly Unit[], verdicts: Verdict[], said: readonly (Says | null)[], facts: Facts): void => {
	const live = [...units.keys()].filter((index) => verdicts[index] === '');
	// A standfirst set as a heading stands above the byline.
	const prose = live.findIndex((index) => units[index]?.kind !== 'heading' && isProse(units[index] as Unit));
	const first = prose < 0 ? live.findIndex((index) => isProse(units[index] as Unit)) : prose;
	const isDate = (index: number): boolean => {
		const {text} = units[index] as Unit;
		return text.length < 60 && dateLike.test(text) && (said[index]?.share('dated') ?? 0) >= 0.2;
	};
	const isLine = (unit: Unit): boolean =>
		unit.kind === 'text' && unit.text.length < 100 && !unit.group && !sentenceEnd.test(unit.text);
	const name = facts.byline;
	for (const index of first < 0 ? [] : live.slice(0, first)) {
		const unit = units[index] as Unit;
		const named = unit.kind === 'heading' && unit.text === name;
		if (
			named ||
			(isLine(unit) &&
				(unit.text.split(' ').length <= 5 || unit.links > 0.3 || dateLike.test(unit.text) || about(said[index])))
		) {
			verdicts[index] = 'a line above the text';
		}
	}

	const last = live.findLastIndex((index) => isProse(units[index] as Unit));
	for (const index of first < 0 ? [] : live.slice(last + 1)) {
		const unit = units[index] as Unit;
		const dated = unit.kind === 'text' && isDate(index);
		if (dated || (isLine(unit) && (about(said[index]) || dateLike.test(unit.text) || unit.links > 0.4 || !unit.kept))) {
			verdicts[index] = 'a line below the text';
		}
	}

	for (const index of live.slice(Math.max(first + 3, live.length - 6))) {
		const unit = units[index] as Unit;
		if (name && name.length > 4 && name.includes(' ') && unit.text.startsWith(name) && unit.text.length < 700) {
			verdicts[index] = 'about the author';
		}
	}
};
