import type {Article, BlockKind, Span} from '../model/article';

export interface Sentence {
	readonly span: Span;
	readonly text: string;
	/** Who is quoted from here on, where the text says so. */
	readonly speaker: string | null;
	/** Whether it is a quotation: all of it when quotes are read apart, some of it otherwise. */
	readonly quoted: boolean;
}

type Source = Pick<Article, 'blocks' | 'quotes' | 'lang'>;

const spoken: readonly BlockKind[] = ['heading', 'text', 'quote', 'list-item'];
const hasWords = /[\p{L}\p{N}]/u;

/** The article as one reads it aloud, sentence by sentence; captions, code and tables are for the eye. */
export function sentencesOf({blocks, quotes, lang}: Source, apart = false): readonly Sentence[] {
	const segmenter = new Intl.Segmenter(lang ?? undefined, {granularity: 'sentence'});
	const parts = quotes.flatMap((quote) => quote.parts.map((part, index) => ({part, begins: index === 0, quote})));
	const sentences: Sentence[] = [];
	for (const [block, {kind, text}] of blocks.entries()) {
		if (!spoken.includes(kind)) {
			continue;
		}

		const here = parts.filter(({part}) => part.block === block);
		for (const {segment, index} of segmenter.segment(text)) {
			const end = index + segment.trimEnd().length;
			const cuts = apart ? here.flatMap(({part}) => [part.start, part.end]).filter((at) => at > index && at < end) : [];
			for (const [start, stop] of stretches(index, end, cuts)) {
				const own = here.find(({part, begins}) => begins && part.start >= start && part.start < stop);
				if (hasWords.test(text.slice(start, stop))) {
					sentences.push({
						span: {block, start, end: stop},
						text: text.slice(start, stop),
						speaker: own?.quote.speaker?.name ?? null,
						quoted: here.some(({part}) => part.start < stop && part.end > start),
					});
				}
			}
		}
	}

	return sentences;
}

/** The stretches between cuts. */
function stretches(start: number, end: number, cuts: readonly number[]): readonly (readonly [number, number])[] {
	const points = [start, ...cuts.toSorted((one, other) => one - other), end];
	return points.slice(1).map((stop, index) => [points[index] ?? start, stop] as const);
}

/** What people say and nothing else, in reading order. */
export function quotedSentences({blocks, quotes}: Source): readonly Sentence[] {
	return quotes
		.flatMap(({parts, speaker}) =>
			parts.map((span, index) => ({
				span,
				text: blocks[span.block]?.text.slice(span.start, span.end) ?? '',
				speaker: index === 0 ? (speaker?.name ?? null) : null,
				quoted: true,
			})),
		)
		.toSorted((one, other) => one.span.block - other.span.block || one.span.start - other.span.start);
}
