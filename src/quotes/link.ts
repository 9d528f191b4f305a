/** Where in the article's text a quotation stands. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

// Longer than this, only the first and the last words are given: a range.
const longest = 120;
const edge = 4;
// Words of context tried before and after, until the place is the only one.
const contexts = [0, 1, 2, 3, 5, 8];

const wordy = /[\p{L}\p{M}\p{N}]/u;

/** As a browser compares text: without case and accents, every white space alike. Keeps offsets one to one. */
function folded(text: string): string {
	let result = '';
	for (let i = 0; i < text.length; i++) {
		const unit = text[i] ?? '';
		const base = unit.normalize('NFD')[0] ?? unit;
		const small = base.toLowerCase();
		result += /\s/.test(unit) ? ' ' : small.length === 1 ? small : unit;
	}
	return result;
}

/** A directive's four texts; empty ones are left out. */
interface Directive {
	readonly prefix: string;
	readonly start: string;
	readonly end: string;
	readonly suffix: string;
}

const isEdge = (text: string, at: number): boolean =>
	at <= 0 ||
	at >= text.length ||
	!wordy.test(text[at - 1] ?? '') ||
	!wordy.test(text[at] ?? '') ||
	unspaced.test(text[at] ?? '');

// Between these signs every place is a word's edge.
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The next place of these words, from `from` on, at the edges of words. */
function seek(text: string, words: string, from: number): number {
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
		if (isEdge(text, at) && isEdge(text, at + words.length)) return at;
	}
	return -1;
}

const skipSpace = (text: string, from: number): number => {
	let i = from;
	while (text[i] === ' ') i++;
	return i;
};

/** What a browser would highlight: the first place that fits the whole directive. */
function match(text: string, {prefix, start, end, suffix}: Directive): Place | null {
	let from = 0;
	for (let tries = 0; tries < 200; tries++) {
		let at: number;
		if (prefix !== '') {
			const before = seek(text, prefix, from);
			if (before < 0) return null;
			from = before + 1;
			at = skipSpace(text, before + prefix.length);
			if (!text.startsWith(start, at) || !isEdge(text, at + start.length)) continue;
		} else {
			at = seek(text, start, from);
			if (at < 0) return null;
			from = at + 1;
		}
		for (let last = end === '' ? at : seek(text, end, at + start.length); last >= 0; last = seek(text, end, last + 1)) {
			const to = last + (end === '' ? start.length : end.length);
			if (suffix === '' || text.startsWith(suffix, skipSpace(text, to))) return {start: at, end: to};
			if (end === '') break;
		}
	}
	return null;
}

/** Moves an end past spaces and signs, so that it stands at a word. */
function trimmed(text: string, {start, end}: Place): Place {
	let from = start;
	let to = end;
	while (from < to && !wordy.test(text[from] ?? '')) from++;
	while (to > from && !wordy.test(text[to - 1] ?? '')) to--;
	return {start: from, end: to};
}

/** Where the `count`th word ends, going forward from `from`; within the line. */
function wordsForward(text: string, from: number, count: number, limit: number): number {
	let i = from;
	for (let n = 0; n < count && i < limit; n++) {
		while (i < limit && !wordy.test(text[i] ?? '')) i++;
		if (unspaced.test(text[i] ?? '')) i++;
		else while (i < limit && wordy.test(text[i] ?? '') && !unspaced.test(text[i] ?? '')) i++;
	}
	return i;
}

/** Where the `count`th word starts, going back from `to`. */
function wordsBack(text: string, to: number, count: number, limit: number): number {
	let i = to;
	for (let n = 0; n < count && i > limit; n++) {
		while (i > limit && !wordy.test(text[i - 1] ?? '')) i--;
		if (unspaced.test(text[i - 1] ?? '')) i--;
		else while (i > limit && wordy.test(text[i - 1] ?? '') && !unspaced.test(text[i - 1] ?? '')) i--;
	}
	return i;
}

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function written({prefix, start, end, suffix}: Directive): string {
	const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`];
	return `#:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/**
 * The text fragment that opens a page at this place, '#:~:text=…', or null when none would find it. `full` is the text
 * of all blocks, joined by line breaks. The shortest that finds the place and nothing before it, as checked by matching
 * it the way a browser does: the words alone, then with words before and after.
 */
export function textFragment(full: string, place: Place): string | null {
	const {start, end} = trimmed(full, place);
	if (start >= end) return null;
	const text = folded(full);
	const line = full.lastIndexOf('\n', start - 1) + 1;
	const broken = full.slice(start, end).includes('\n');
	const lineEnd = full.indexOf('\n', end) < 0 ? full.length : full.indexOf('\n', end);
	const isRange = broken || end - start > longest;
	for (const context of contexts) {
		for (const words of isRange ? [edge, edge * 2] : [0]) {
			const firstEnd = isRange ? wordsForward(full, start, words, end) : end;
			const lastStart = isRange ? wordsBack(full, end, words, firstEnd) : end;
			const prefixStart = wordsBack(full, start, context, line);
			const suffixEnd = wordsForward(full, end, context, lineEnd);
			const directive = {
				prefix: full.slice(prefixStart, start).trimEnd(),
				start: full.slice(start, firstEnd),
				end: isRange ? trimmedStart(full, lastStart, end) : '',
				suffix: full.slice(end, suffixEnd).trimStart(),
			};
			const found = match(text, fold(directive));
			if (found?.start === start && found.end === end && !/\n/.test(directive.start + directive.end))
				return written(directive);
		}
	}
	return null;
}

const trimmedStart = (text: string, from: number, to: number): string => text.slice(from, to).trimStart();

const fold = ({prefix, start, end, suffix}: Directive): Directive => ({
	prefix: folded(prefix),
	start: folded(start),
	end: folded(end),
	suffix: folded(suffix),
});
