import {charKind} from './chars';
import {isApostrophe, isHyphen, isPart} from './signs';

/** Where words stand in a text, found by searching it and not by cutting it up. */
export interface Occurrences {
	/** The text in lower case, at the same offsets. */
	readonly lower: string;
	/** Where this word, in lower case, stands by itself. */
	of(word: string): readonly number[];
	isCapital(at: number): boolean;
}

// Signs searched before an index is made: a text of a thousand words never comes near it.
const patience = 20_000_000;
// Of a word more frequent than this, the first ones tell enough.
const many = 2000;

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** İ is two signs in lower case. */
function lowered(text: string): string {
	const lower = text.toLowerCase();
	return (lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase()).replaceAll('’', "'");
}

function indexOf(lower: string): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (const match of lower.matchAll(words)) {
		const same = index.get(match[0]);
		if (!same) index.set(match[0], [match.index]);
		else if (same.length < many) same.push(match.index);
	}
	return index;
}

/** Finds words in a text. */
export function occurrencesIn(text: string): Occurrences {
	const lower = lowered(text);
	const known = new Map<string, readonly number[]>();
	let searched = 0;
	let index: Map<string, number[]> | null = null;

	const partAt = (at: number): boolean => isPart(charKind(lower.charCodeAt(at)));
	/** Nothing goes on with it but an elided article before or a ’s behind. */
	const standsAlone = (at: number, end: number): boolean => {
		if (partAt(at - 1) || (isHyphen(lower.charCodeAt(at - 1)) && partAt(at - 2))) return false;
		const next = lower.charCodeAt(end);
		if (isHyphen(next)) return !partAt(end + 1);
		if (isApostrophe(next)) return !partAt(end + 1) || (lower[end + 1] === 's' && !partAt(end + 2));
		return !partAt(end);
	};
	const likely = (word: string): readonly number[] => {
		if (index) return index.get(word.match(words)?.[0] ?? '') ?? [];
		const found: number[] = [];
		for (let at = lower.indexOf(word); at >= 0 && found.length < many; at = lower.indexOf(word, at + word.length))
			found.push(at);
		return found;
	};
	return {
		lower,
		of(word) {
			const before = known.get(word);
			if (before) return before;
			searched += lower.length;
			if (searched > patience) index ??= indexOf(lower);
			const found =
				word === '' ? [] : likely(word).filter((at) => lower.startsWith(word, at) && standsAlone(at, at + word.length));
			known.set(word, found);
			return found;
		},
		isCapital: (at) => text.charCodeAt(at) !== lower.charCodeAt(at) || text.charCodeAt(at - 1) === 0x40,
	};
}
