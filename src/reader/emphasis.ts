const word = /[\p{L}\p{M}]+/gu;
// Words without spaces between them have no beginnings one could see.
const spaceless = /^(?:ja|zh|ko|th|lo|km|my)\b/;

/** How much of a word leads the eye: one letter of three, two of five, about two fifths of a long one. */
const lead = (length: number): number => (length <= 3 ? 1 : Math.ceil(length * 0.4));

/**
 * Makes the beginnings of words stand out, or not. They are painted by the Custom Highlight API: the text stays whole
 * for quotes, footnotes, highlights and screen readers, and no line breaks anew.
 */
export function emphasise(body: HTMLElement, lang: string | null, on: boolean): void {
	if (!on || spaceless.test(lang ?? '')) {
		CSS.highlights.delete('lead');
		return;
	}

	const highlight = new Highlight();
	highlight.priority = -2;
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node as Text;
		if (text.parentElement?.closest('pre, code, math, figcaption, [data-ours]')) {
			continue;
		}

		for (const {0: found, index} of text.data.matchAll(word)) {
			highlight.add(
				new StaticRange({
					startContainer: text,
					startOffset: index,
					endContainer: text,
					endOffset: index + lead(found.length),
				}),
			);
		}
	}

	CSS.highlights.set('lead', highlight);
}
