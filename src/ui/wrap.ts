/** Pieces between which a line may break: words with their spaces and marks, or characters where a script has no spaces. */
function pieces(text: string, lang: string | null): readonly string[] {
	const made: string[] = [];
	for (const {segment, isWordLike} of new Intl.Segmenter(lang ?? undefined, {granularity: 'word'}).segment(text)) {
		const last = made.at(-1);
		// A mark never begins a line, and an opening one never ends it.
		const joins =
			last !== undefined && ((!isWordLike && !/^[\p{Ps}\p{Pi}]/u.test(segment)) || /[\p{Ps}\p{Pi}\-–’'/]$/u.test(last));
		if (joins) {
			made[made.length - 1] += segment;
		} else {
			made.push(segment);
		}
	}

	return made;
}

/** Breaks text into lines no wider than `width`, by the measure given; a piece wider than a line has one of its own. */
export function wrap(
	text: string,
	width: number,
	measure: (line: string) => number,
	lang: string | null,
): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text.replace(/\s+/g, ' ').trim(), lang)) {
		if (line !== '' && measure((line + piece).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}

		line += piece;
	}

	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
