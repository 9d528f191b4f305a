/** What a UTF-16 unit is, as far as quotations care. */
export const Char = {
	other: 1,
	lower: 2,
	upper: 3,
	digit: 4,
	space: 5,
	line: 6,
	hidden: 7,
	dense: 8,
	stop: 9,
	comma: 10,
	colon: 11,
	semicolon: 12,
	dash: 13,
	open: 14,
	close: 15,
	mark: 16,
	single: 17,
	start: 18,
} as const;

const fixed: readonly [number, string][] = [
	[Char.line, '\n\r\u2028\u2029'],
	[Char.hidden, '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\ufeff'],
	[Char.stop, '.!?…。！？｡؟۔।॥‽;'],
	[Char.comma, ',،、，､'],
	[Char.colon, ':：'],
	[Char.semicolon, ';；؛'],
	[Char.dash, '–—―‒─'],
	[Char.open, '([{（［【¿¡'],
	[Char.close, ')]}）］】'],
	[Char.mark, '"“”„‟«»＂「」『』｢｣`<>'],
	[Char.single, "'’‘‚‛‹›"],
];

// Scripts without spaces between words.
const dense =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const upper = /\p{Lu}|\p{Lt}/u;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const space = /\s/;

const known = new Uint8Array(65536);
for (const [kind, units] of fixed) {
	for (let i = 0; i < units.length; i++) known[units.charCodeAt(i)] = kind;
}

// Latin letters end here; then, from the second to the third, there are only signs and spaces.
const latin = 0x250;
const signs = 0x2000;
const lettersAgain = 0x2c00;

// The letters of the frequent scripts, in pairs of first and last.
const letters = [0x5d0, 0x5ea, 0x620, 0x64a, 0x671, 0x6d3, 0x904, 0x939, 0xac00, 0xd7a3];
const unspaced = [0xe01, 0xe30, 0x3041, 0x3096, 0x30a1, 0x30fa, 0x4e00, 0x9fff];
// Greek, Cyrillic and Armenian have capitals, too.
const cased = [0x386, 0x386, 0x388, 0x3ff, 0x400, 0x481, 0x48a, 0x52f, 0x531, 0x556, 0x561, 0x587];

function within(code: number, ranges: readonly number[]): boolean {
	for (let i = 0; i < ranges.length; i += 2) {
		if (code >= (ranges[i] ?? 0) && code <= (ranges[i + 1] ?? 0)) return true;
	}
	return false;
}

function classify(code: number): number {
	const unit = String.fromCharCode(code);
	// without a class of Unicode, whose first use costs a millisecond
	if (code < latin || within(code, cased)) {
		const small = unit.toLowerCase();
		if (small !== unit) return Char.upper;
		if (unit.toUpperCase() !== unit) return Char.lower;
		if (code >= 0x30 && code <= 0x39) return Char.digit;
		if (code < latin) return space.test(unit) ? Char.space : Char.other;
	}
	if (code >= signs && code < lettersAgain) return space.test(unit) ? Char.space : Char.other;
	if (within(code, letters)) return Char.lower;
	if (within(code, unspaced)) return Char.dense;
	if (space.test(unit)) return Char.space;
	if (dense.test(unit)) return Char.dense;
	if (upper.test(unit)) return Char.upper;
	if (letter.test(unit)) return Char.lower;
	return digit.test(unit) ? Char.digit : Char.other;
}

/** The kind of one UTF-16 unit; worked out once for each that occurs. */
export function charKind(code: number): number {
	const kind = known[code];
	if (kind) return kind;
	const found = classify(code);
	known[code] = found;
	return found;
}

/** A letter, a digit, or a sign of a script without spaces. */
export const isWordy = (kind: number): boolean =>
	kind === Char.lower || kind === Char.upper || kind === Char.digit || kind === Char.dense;
