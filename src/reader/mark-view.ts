import type {Article} from '../model/article';
import {textFragment} from '../quotes/link';
import {spansOf} from '../reading/blocks';
import {toast} from '../ui/toast';
import type {Words} from '../ui/words';
import {placeOf, wholeText} from './anchor';
import {markTools} from './mark-tools';
import {type Marks, marking} from './marks';
import {fillMarks} from './marks-panel';
import {noteSigns} from './note-signs';
import {goToRanges} from './quotes';

/** What the reader's bar and keys reach. */
export interface MarkView {
	fill(panel: HTMLElement): void;
	mark(): void;
	note(): void;
}

/** All that has to do with highlights and notes in the reader: painting, signs, tools beside the words, the list. */
export function markView(
	article: Article,
	body: HTMLElement,
	words: Words,
	announce: (said: string) => void,
): MarkView {
	const {text} = words;
	const {blocks, url} = article;
	const signs = noteSigns(body, words, (mark) => tools.open(mark));
	const marks: Marks = marking(article, body, {
		changed: () => signs.show(marks),
		failed: () => toast(text('markNotKept')),
	});
	const copy = async (copied: string) => {
		await navigator.clipboard.writeText(copied);
		announce(text('copied'));
	};
	const full = wholeText(blocks);
	const placeIn = (range: Range) => placeOf(blocks, spansOf(body, range));
	const tools = markTools(body, {
		words,
		marks,
		copy(range) {
			const place = placeIn(range);
			return copy(full.slice(place?.start, place?.end));
		},
		copyLink(range) {
			const place = placeIn(range);
			const fragment = place && textFragment(full, place);
			return copy(url.replace(/#.*$/, '') + (fragment ?? ''));
		},
		remove(id) {
			const passage = marks.remove(id);
			if (passage) {
				toast(text('markDeleted'), {label: text('undo'), run: () => marks.restore(passage)});
			}
		},
		announce,
	});
	return {
		fill: (panel) => fillMarks(panel, {words, marks, article, goTo: ({ranges}) => goToRanges(ranges), copy}),
		mark: tools.mark,
		note: tools.note,
	};
}
