import type {Article, Quote} from '../model/article';
import {locate} from '../reading/blocks';
import {h} from '../ui/h';
import {icon} from '../ui/icons';
import {type CardOptions, quoteCard} from '../ui/quote-card';
import {keyQuotes} from '../ui/speakers';
import {bring} from './flow';

const perQuote = 160; // words of text that can carry one quote beside them
const gap = 32; // px between two quotes in the margin

/** How many quotes stand beside a text of so many words. */
const room = (words: number): number => Math.max(3, Math.min(8, Math.round(words / perQuote)));

/** Where the words of a quote stand in the text. */
export function rangesOf(body: HTMLElement, {parts}: Quote): readonly Range[] {
	return parts.map((part) => locate(body, part)).filter((range) => range !== null);
}

/** Marks words in the text, softly; the text itself is not touched. */
export function mark(name: 'key-quote' | 'cue' | 'found', ranges: readonly Range[]): void {
	const highlight = new Highlight(...ranges);
	// What the reader has highlighted lies over the key quotes, and under what was just found.
	highlight.priority = name === 'found' ? 0 : -2;
	CSS.highlights.set(name, highlight);
}

/** Goes to words in the text and marks them until the next click. */
export function goToRanges(ranges: readonly Range[]): void {
	const [first] = ranges;
	if (first) {
		bring(first, 'center', true);
	}

	mark('found', ranges);
	document.addEventListener('pointerdown', () => CSS.highlights.delete('found'), {once: true});
}

/** Goes to a quote in the text. */
export const goTo = (body: HTMLElement, quote: Quote): void => goToRanges(rangesOf(body, quote));

/** The key quotes on top of the text, folded into one line: for screens with no room beside it. */
export function foldedQuotes(article: Article, options: CardOptions): HTMLElement {
	const quotes = keyQuotes(article.quotes, room(article.words));
	return h(
		'details',
		{class: 'folded', lang: options.words.language, dir: document.documentElement.dir},
		h('summary', {}, icon('quote'), options.words.plural('keyQuotesFolded', quotes.length), icon('chevron')),
		...quotes.map((quote) => quoteCard(quote, options)),
	);
}

/** The key quotes beside the text, each level with its sentence, marked there too. Call `place` when the text moves. */
export function marginQuotes(article: Article, body: HTMLElement, options: CardOptions) {
	const found = keyQuotes(article.quotes, room(article.words))
		.map((quote) => ({quote, ranges: rangesOf(body, quote)}))
		.filter(({ranges}) => ranges.length > 0);
	const cards = found.map(({quote, ranges}) => ({card: quoteCard(quote, options), ranges}));
	const element = h(
		'aside',
		{class: 'margin', 'aria-label': options.words.text('keyQuotes'), lang: options.words.language},
		...cards.map(({card}) => card),
	);
	const top = ({ranges}: (typeof cards)[number]) => ranges[0]?.getBoundingClientRect().top ?? 0;

	return {
		element,
		/** Marks the quotes and the words that name their speakers, softly, or no longer. */
		mark(on: boolean): void {
			mark('key-quote', on ? found.flatMap(({ranges}) => ranges) : []);
			mark(
				'cue',
				on
					? found.map(({quote}) => quote.speaker && locate(body, quote.speaker.cue)).filter((range) => range !== null)
					: [],
			);
		},
		place(): void {
			if (!element.checkVisibility()) {
				return;
			}

			// All is read before anything is written: each card's height would ask for the layout again.
			const origin = element.getBoundingClientRect().top;
			const wanted = cards.map((entry) => ({
				card: entry.card,
				top: top(entry) - origin,
				height: entry.card.offsetHeight,
			}));
			let free = 0;
			for (const entry of wanted.toSorted((one, other) => one.top - other.top)) {
				const start = Math.max(entry.top, free);
				entry.card.style.insetBlockStart = `${start}px`;
				free = start + entry.height + gap;
			}
		},
	};
}
