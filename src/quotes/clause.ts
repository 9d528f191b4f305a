import {Char, charKind} from './chars';
import type {Lexis} from './lexis';

/** Who a clause names, as offsets into the text. */
export interface Named {
	readonly start: number;
	readonly end: number;
	readonly confidence: number;
}

// A clause that names a speaker is short; further text is another matter.
const longest = 80;

/** The text from a closing mark to the end of its sentence. */
export function clauseAfter(text: string, from: number): [number, number] {
	let end = from;
	while (end < text.length && end - from < longest) {
		const kind = charKind(text.charCodeAt(end));
		if (kind === Char.line || kind === Char.stop || (kind === Char.mark && end > from)) break;
		end++;
	}
	return [from, end];
}

/** The text from the start of the sentence to an opening mark. */
export function clauseBefore(text: string, to: number): [number, number] {
	let start = to;
	while (start > 0 && to - start < longest) {
		const kind = charKind(text.charCodeAt(start - 1));
		if (kind === Char.line || kind === Char.stop || kind === Char.mark) break;
		start--;
	}
	return [start, to];
}

/** The last or first place of any of these stems in a stretch: [start, end], or null. */
export function stemIn(
	text: string,
	from: number,
	to: number,
	stems: readonly string[],
	last: boolean,
): [number, number] | null {
	const part = text.slice(from, to);
	let best: [number, number] | null = null;
	for (const stem of stems) {
		const at = last ? part.lastIndexOf(stem) : part.indexOf(stem);
		if (at < 0) continue;
		const better =
			!best ||
			(last
				? at + stem.length > best[1] - from
				: at < best[0] - from || (at === best[0] - from && stem.length > best[1] - best[0]));
		if (better) best = [from + at, from + at + stem.length];
	}
	return best;
}

const bare = new Map<Lexis, {verbs: string[]; titles: string[]; works: string[]; according: string[]}>();

/** Stems without their lists of endings, for scripts in which a word has no edges to look at. */
export function stemsOf(lexis: Lexis) {
	let known = bare.get(lexis);
	if (!known) {
		const byLength = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);
		const {verbs, titles, people, works, according} = lexis.words;
		known = {
			verbs: byLength(verbs.map((verb) => verb.split('|')[0] ?? '')),
			titles: byLength([...titles, ...people]),
			works: byLength(works),
			according: byLength(according.map((phrase) => phrase.replace('…', ''))),
		};
		bare.set(lexis, known);
	}
	return known;
}
