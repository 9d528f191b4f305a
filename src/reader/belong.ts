import type {Article, LeftOut, Span} from '../model/article';
import {blocksOf, number} from '../reading/blocks';
import {sanitize} from '../reading/sanitize';
import {h} from '../ui/h';
import {partWith} from './left-out';

/** An article with a block taken in that was left out; its quotes stay on their words. */
export function withBlock(article: Article, item: LeftOut): Article {
	const body = h('div');
	body.append(sanitize(article.html));
	number(body);
	const paragraph = h('p', {}, item.text);
	const next = partWith(body, item.before);
	if (next) {
		next.before(paragraph);
	} else {
		body.append(paragraph);
	}

	const own = article.leftOut.findIndex(({text, before}) => text === item.text && before === item.before);
	const blocks = blocksOf(body);
	// In a list or a table the paragraph comes before the whole of it, so the place is where it is now.
	const head = document.createRange();
	head.setStart(body, 0);
	head.setEndBefore(paragraph);
	const at = blocksOf(head.cloneContents()).length;
	const moved = (span: Span): Span => (span.block >= at ? {...span, block: span.block + 1} : span);
	return {
		...article,
		html: body.getHTML(),
		blocks,
		quotes: article.quotes.map((quote) => ({
			...quote,
			parts: quote.parts.map(moved),
			speaker: quote.speaker && {...quote.speaker, cue: moved(quote.speaker.cue)},
		})),
		leftOut: article.leftOut
			.map((one, index) => (index > own || one.before > at ? {...one, before: one.before + 1} : one))
			.filter((_, index) => index !== own),
		words: article.words + item.text.split(/\s+/).length,
	};
}
