import {Char, charKind, isWordy} from './chars';

/** One quotation mark of a text, with what stands around it. */
export interface Mark {
	readonly at: number;
	readonly end: number;
	readonly single: boolean;
	/** Marks of one family close each other first. */
	readonly family: 'curly' | 'straight' | 'angle' | 'corner' | 'white' | 'single' | 'guillemet';
	/** What the glyph says: 1 opens, -1 closes, 0 either; 2 and -2 are brackets that never do the other. */
	readonly side: number;
	/** Kinds of the nearest visible units; what follows is looked for past other marks. */
	readonly before: number;
	readonly after: number;
}

type Glyph = readonly [family: Mark['family'], side: number];

const glyphs: Record<string, Glyph> = {
	'"': ['straight', 0],
	'＂': ['straight', 0],
	'“': ['curly', 1],
	'”': ['curly', -1],
	'„': ['curly', 2],
	'‟': ['curly', 1],
	'«': ['angle', 1],
	'»': ['angle', -1],
	'<<': ['angle', 1],
	'>>': ['angle', -1],
	'「': ['corner', 2],
	'」': ['corner', -2],
	'｢': ['corner', 2],
	'｣': ['corner', -2],
	'『': ['white', 2],
	'』': ['white', -2],
	'``': ['straight', 2],
	"''": ['straight', -1],
	'’’': ['curly', -1],
	'‘‘': ['curly', 1],
	"'": ['single', 0],
	'‘': ['single', 1],
	'’': ['single', -1],
	'‚': ['single', 2],
	'‛': ['single', 1],
	'‹': ['guillemet', 1],
	'›': ['guillemet', -1],
	// UTF-8 read as Windows-1252
	'â€œ': ['curly', 2],
	'â€\u009d': ['curly', -2],
	'â€': ['curly', -2],
	'â€˜': ['single', 1],
	'â€™': ['single', -1],
	'Â«': ['angle', 1],
	'Â»': ['angle', -1],
};

// Every mark, the longer first; a line break, because no mark looks past it.
const marks = /â€[œ\u009d˜™]?|Â[«»]|``|''|<<|>>|’’|‘‘|["“”„‟«»＂「」『』｢｣'’‘‚‛‹›]/g;

// Marks in a row that are looked past, so that a row of thousands costs no more than one.
const farthest = 8;

function kindBefore(text: string, at: number): number {
	for (let i = at - 1; i >= 0; i--) {
		const kind = charKind(text.charCodeAt(i));
		if (kind !== Char.hidden) return kind;
		if (at - i > farthest) break;
	}
	return Char.line;
}

function kindAfter(text: string, from: number): number {
	for (let i = from; i < text.length; i++) {
		const kind = charKind(text.charCodeAt(i));
		if (kind !== Char.hidden && kind !== Char.mark && kind !== Char.single) return kind;
		if (i - from > farthest) break;
	}
	return Char.line;
}

const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;

/** Apostrophes, primes and gershayim: signs that look like marks and are none. */
function isNone(text: string, at: number, end: number, before: number, after: number): boolean {
	const code = text.charCodeAt(at);
	if (end - at > 1) return false;
	const straight = code === 0x22 || code === 0x27;
	const between = isWordy(before) && isWordy(after);
	if (code === 0x27 || code === 0x2019) return between || (code === 0x27 && before === Char.digit);
	return straight && between && isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(end));
}

/** All the marks of a text in order. */
export function marksOf(text: string): Mark[] {
	const found: Mark[] = [];
	for (const match of text.matchAll(marks)) {
		const glyph = match[0];
		const [family, side] = glyphs[glyph] ?? ['straight', 0];
		const at = match.index;
		const end = at + glyph.length;
		const before = kindBefore(text, at);
		const after = kindAfter(text, end);
		if (isNone(text, at, end, before, after)) continue;
		found.push({at, end, single: family === 'single' || family === 'guillemet', family, side, before, after});
	}
	return found;
}
