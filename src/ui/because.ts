import type {DetectorName} from '../model/finding';
import type {Words} from './words';

/** 'a form that asks for a comment' -> 'because_a_form_that_asks_for_a_comment', the name of its translation. */
export const becauseKey = (because: string): string =>
	`because_${because
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_|_$/g, '')}`;

/** Why something was removed, in the reader's language; in the detector's own English where nobody has translated it. */
export function because(phrase: string, words: Words): string {
	const key = becauseKey(phrase);
	return words.has(key) ? words.text(key) : phrase;
}

/** What a detector removes, in a word or two: 'Comments'. */
export function detectorTitle(name: DetectorName, words: Words): string {
	const key = `detector_${name.replaceAll('-', '_')}`;
	return words.has(key) ? words.text(key) : name.replaceAll('-', ' ');
}
