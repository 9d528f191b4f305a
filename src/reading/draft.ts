import {choose} from './choose';
import {chromeOf} from './chrome';
import {type Copy, copyOf} from './copy';
import type {Metadata} from './metadata';
import {normalise} from './normalise';
import {languageOf, phrasesIn} from './phrases';
import {proseOf} from './prose';
import {regionOf} from './region';
import {sketchOf} from './sketch';
import {judge, type Verdict} from './trim';
import {type Unit, unitsOf} from './units';

/** The article before it is tidied and sanitised. */
export interface Draft {
	readonly copy: Copy;
	/** Blocks that are captions, by their markup or their names. */
	readonly captions: ReadonlySet<Element>;
	/** Every block of the region, and why it was left out; '' stayed. */
	readonly units: readonly Unit[];
	readonly verdicts: readonly Verdict[];
	/** Share of the chosen box's text that stayed, 0…1. */
	readonly kept: number;
}

/** Prunes a copy, lets Readability choose in it, and trims what it chose. Null: there is no article. */
export function draftOf(document: Document, metadata: Metadata, clutter: ReadonlySet<Element>): Draft | null {
	const chrome = chromeOf(proseOf(document), clutter);
	const sketch = sketchOf(document, chrome);
	const choice = choose(sketch, metadata.title);
	if (!choice) {
		return null;
	}

	const place = regionOf(choice, sketch, metadata.title);
	const copy = copyOf(place.element, chrome);
	const heading = place.heading && copy.copyOf(place.heading);
	normalise(copy.region);
	const units = unitsOf(copy, choice);
	const verdicts = judge(units, {
		title: metadata.title,
		byline: metadata.byline ?? choice.byline,
		dek: metadata.dek,
		heading,
		phrases: phrasesIn([...new Set([languageOf(metadata.lang), 'en'])]),
	});
	let all = 0;
	let stayed = 0;
	for (const [index, unit] of units.entries()) {
		const size = unit.place === 'inside' && unit.kind !== 'caption' ? unit.text.length : 0;
		all += size;
		if (verdicts[index] === '') {
			stayed += size;
		} else {
			unit.element.remove();
		}
	}

	const captions = new Set(units.filter((unit) => unit.kind === 'caption').map((unit) => unit.element));
	return {copy, captions, units, verdicts, kept: all === 0 ? 1 : stayed / all};
}
