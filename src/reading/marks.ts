import type {Phrases} from './phrases';
import type {Unit} from './units';

/** What a block of the article is besides its kind. */
export type Mark = 'correction' | 'pull';

const label = /^[\s[(*•–—-]*[^:.–—]{3,60}[:–—]\s/u;
const shortest = 40; // characters: 'Updated: 12 May, 10.30' is a date

/** 'Correction: an earlier version of this article misstated …', 'This article was amended on …' */
export function isCorrection({text, kind, links}: Unit, phrases: Phrases): boolean {
	if (text.length < shortest || text.length > 1500 || kind === 'caption' || kind === 'heading' || links > 0.5) {
		return false;
	}

	const start = text.slice(0, 200).replace(/^[^\p{L}]+/u, '');
	// A few words tell for nearly all blocks that they are none.
	if (!phrases.says(start.slice(0, 40)).starts('correction')) {
		return false;
	}

	const says = phrases.says(start);
	return label.test(text) || says.share('correction') * says.words >= 3;
}

const quoteNames = / (?:pull ?quotes?|blockquote|quote(?: \w+)?|zitat|citation|cita|citazione|destaque|citaat) /;
const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** A quotation set apart whose words stand in the text as well: its own repetition, whatever element it is. */
const isPull = (unit: Unit, body: () => string): boolean => {
	const plain =
		unit.text.length <= 600 && (unit.kind === 'quote' || quoteNames.test(unit.names)) ? fold(unit.text) : '';
	return plain.length >= 20 && body().includes(plain);
};

/** The marks of the blocks that stay. */
export function marksOf(
	units: readonly Unit[],
	verdicts: readonly string[],
	phrases: Phrases,
): ReadonlyMap<Element, Mark> {
	const marks = new Map<Element, Mark>();
	let folded: string | null = null;
	const isBody = (unit: Unit, index: number): boolean =>
		verdicts[index] === '' && (unit.kind === 'text' || unit.kind === 'item') && !quoteNames.test(unit.names);
	const body = (): string => {
		folded ??= fold(
			units
				.filter(isBody)
				.map(({text}) => text)
				.join(' '),
		);
		return folded;
	};
	for (const [index, unit] of units.entries()) {
		if (verdicts[index] !== '') {
			continue;
		}

		if (isPull(unit, body)) {
			marks.set(unit.element, 'pull');
		} else if (isCorrection(unit, phrases)) {
			marks.set(unit.element, 'correction');
		}
	}

	return marks;
}
