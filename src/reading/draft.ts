import type {OtherArticle} from '../model/article';
import {namesIn} from './authors';
import {choose, secondOpinion} from './choose';
import {chromeOf} from './chrome';
import {widened} from './container';
import {type Copy, copyOf} from './copy';
import {type Box, boxesOf, keepLearned} from './left-out';
import {type Mark, marksOf} from './marks';
import type {Metadata} from './metadata';
import {normalise} from './normalise';
import type {Page} from './page';
import {proseOf} from './prose';
import {regionOf} from './region';
import {articlesOf} from './several';
import {sketchOf} from './sketch';
import {judge} from './trim';
import {type Unit, unitsOf} from './units';
import type {Verdict} from './vote';

/** The article before it is tidied and sanitised. */
export interface Draft {
	readonly copy: Copy;
	/** Blocks that are captions, by their markup or their names. */
	readonly captions: ReadonlySet<Element>;
	/** Corrections, and quotations that repeat the text. */
	readonly marks: ReadonlyMap<Element, Mark>;
	/** The headline, where the page holds several articles and speaks of another one. */
	readonly title: string | null;
	/** Every block of the region, and why it was left out; '' stayed. */
	readonly units: readonly Unit[];
	readonly verdicts: readonly Verdict[];
	/** Boxes among the blocks that were never looked into, for their names. */
	readonly boxes: readonly Box[];
	/** Share of the chosen box's text that stayed, 0…1. */
	readonly kept: number;
	/** Who wrote it by what Readability came across. */
	readonly authors: readonly string[];
	/** Whole articles on the same page that were not taken. */
	readonly others: readonly OtherArticle[];
	readonly dir: string | null;
}

/** Prunes a copy, lets Readability choose in it, and trims what it chose. Null: there is no article. */
export function draftOf(
	page: Page,
	metadata: Metadata,
	clutter: ReadonlySet<Element>,
	learned: ReadonlySet<string>,
): Draft | null {
	const prose = proseOf(page);
	const several = articlesOf(page, prose, metadata);
	const chrome = chromeOf(prose, several.boxes.length > 0 ? new Set([...clutter, ...several.boxes]) : clutter, learned);
	const sketch = sketchOf(page, chrome);
	const found = secondOpinion(choose(sketch, metadata.title), page, sketch, prose);
	if (!found) {
		return null;
	}

	const choice = widened(found, sketch);

	const place = regionOf(page, choice, sketch, metadata.title);
	const copy = copyOf(page, place.element, chrome);
	const heading = place.heading && copy.copyOf(place.heading);
	normalise(copy.region);
	const units = unitsOf(copy, choice);
	const verdicts = judge(units, {
		title: metadata.title,
		byline: metadata.authors[0] ?? choice.byline,
		dek: metadata.dek,
		heading,
		phrases: metadata.phrases,
	});
	keepLearned(units, verdicts, learned);
	const boxes = boxesOf(copy.pruned, units, prose, clutter);
	let all = 0;
	let stayed = 0;
	for (const [index, unit] of units.entries()) {
		const size = counts(unit, verdicts[index]) ? unit.text.length : 0;
		all += size;
		if (verdicts[index] === '') {
			stayed += size;
		} else {
			unit.element.remove();
		}
	}

	const captions = new Set(units.filter((unit) => unit.kind === 'caption').map((unit) => unit.element));
	return {
		copy,
		captions,
		marks: marksOf(units, verdicts, metadata.phrases),
		title: several.title,
		authors: choice.byline ? namesIn(choice.byline, metadata.phrases) : [],
		others: several.others,
		dir: choice.dir,
		units,
		verdicts,
		boxes,
		kept: all === 0 ? 1 : stayed / all,
	};
}

/** The article's own text, which its title and its captions are not. */
const counts = ({place, kind}: Unit, verdict: Verdict | undefined): boolean =>
	place === 'inside' && kind !== 'caption' && verdict !== 'the title';
