import {proseWords} from '../lexicon/index';

// Enough to tell: a paragraph or two.
const sample = 3000;

const scripts: readonly (readonly [string, RegExp])[] = [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['ko', /\p{Script=Hangul}/gu],
	['zh', /\p{Script=Han}/gu],
	['th', /\p{Script=Thai}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['el', /\p{Script=Greek}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['bn', /\p{Script=Bengali}/gu],
	['ta', /\p{Script=Tamil}/gu],
];

/** The language of a text that does not say: by its script, else by its most frequent short words. */
export function guessLanguage(text: string): string {
	const part = text.slice(0, sample);
	for (const [code, letters] of scripts) {
		if ((part.match(letters)?.length ?? 0) > part.length / 20) return code;
	}
	const words = part.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	let best = 'en';
	let most = 0;
	for (const code of proseWords.keys()) {
		const known = new Set(proseWords.get(code)?.frequent);
		let count = 0;
		for (const word of words) if (known.has(word)) count++;
		if (count > most) {
			most = count;
			best = code;
		}
	}
	return best;
}
