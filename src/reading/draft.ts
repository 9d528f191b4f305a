import {choose} from './choose';
import {chromeOf} from './chrome';
import {copyOf} from './copy';
import type {Metadata} from './metadata';
import {normalise} from './normalise';
import {languageOf, phrasesIn} from './phrases';
import {proseOf} from './prose';
import {regionOf} from './region';
import {judge, type Verdict} from './trim';
import {type Unit, unitsOf} from './units';

/** The article before it is tidied and sanitised. */
export interface Draft {
	readonly content: Element;
	/** Every block of the region, and why it was left out; '' stayed. */
	readonly units: readonly Unit[];
	readonly verdicts: readonly Verdict[];
	/** Share of the chosen box's text that stayed, 0…1. */
	readonly kept: number;
}

/** Prunes a copy, lets Readability choose in it, and trims what it chose. Null: there is no article. */
export function draftOf(document: Document, metadata: Metadata, clutter: ReadonlySet<Element>): Draft | null {
	const copy = copyOf(document, chromeOf(proseOf(document), clutter));
	const choice = choose(copy, metadata.title);
	if (!choice) {
		return null;
	}

	const region = regionOf(choice, metadata.title);
	normalise(region.element);
	const units = unitsOf(region.element, choice.root, (element) => choice.kept.has(element));
	const verdicts = judge(units, {
		title: metadata.title,
		byline: metadata.byline,
		dek: metadata.dek,
		heading: region.heading,
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

	const content = copy.document.createElement('div');
	content.append(...region.element.childNodes);
	return {content, units, verdicts, kept: all === 0 ? 1 : stayed / all};
}
