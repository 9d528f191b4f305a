import type {Article, BlockKind, Span} from '../model/article';

export interface Sentence {
	readonly span: Span;
	readonly text: string;
	/** Who is quoted from here on, where the text says so. */
	readonly speaker: string | null;
}

const spoken: readonly BlockKind[] = ['heading', 'text', 'quote', 'list-item'];

/** The article as one reads it aloud, sentence by sentence; captions, code and tables are for the eye. */
export function sentencesOf({blocks, quotes, lang}: Pick<Article, 'blocks' | 'quotes' | 'lang'>): readonly Sentence[] {
	const segmenter = new Intl.Segmenter(lang ?? undefined, {granularity: 'sentence'});
	const sentences: Sentence[] = [];
	for (const [block, {kind, text}] of blocks.entries()) {
		if (!spoken.includes(kind)) {
			continue;
		}

		for (const {segment, index} of segmenter.segment(text)) {
			const end = index + segment.trimEnd().length;
			const quote = quotes.find(
				({parts: [first]}) => first?.block === block && first.start >= index && first.start < end,
			);
			if (end > index) {
				sentences.push({
					span: {block, start: index, end},
					text: text.slice(index, end),
					speaker: quote?.speaker?.name ?? null,
				});
			}
		}
	}

	return sentences;
}
