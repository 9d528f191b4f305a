/** Where in the article's text a quotation stands. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

/**
 * The text fragment that opens a page at this place, '#:~:text=…', or null when none would find it.
 * `full` is the text of all blocks, joined by line breaks.
 */
export function textFragment(full: string, place: Place): string | null {
	const words = full.slice(place.start, place.end).trim();
	if (words === '' || full.indexOf(words) !== full.lastIndexOf(words) || words.includes('\n')) return null;
	return `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
