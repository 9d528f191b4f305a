import type {Article} from '../model/article';
import {textFragment} from '../quotes/link';
import {spansOf} from '../reading/blocks';
import {toast} from '../ui/toast';
import type {Words} from '../ui/words';
import {placeOf, wholeText} from './anchor';
import type {Panel} from './bar';
import {type ReaderActions, togglePanel} from './keys';
import {markTools} from './mark-tools';
import {type Marks, marking} from './marks';
import {noteSigns} from './note-signs';
import {goToRanges} from './quotes';

interface OwnMarks {
	readonly marks: Marks;
	readonly panel: Panel;
	readonly actions: Pick<ReaderActions, 'mark' | 'markNote' | 'marks'>;
}

/** All that has to do with highlights and notes in the reader: painting, tools beside the words, a panel, keys. */
export function ownMarks(
	article: Article,
	body: HTMLElement,
	words: Words,
	announce: (said: string) => void,
): OwnMarks {
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
		marks,
		panel: {
			name: 'marks',
			icon: 'marker',
			async fill(panel) {
				const {fillMarks} = await import('./marks-panel');
				fillMarks(panel, {words, marks, article, goTo: ({ranges}) => goToRanges(ranges), copy});
			},
		},
		actions: {mark: tools.mark, markNote: tools.note, marks: () => togglePanel('marks')},
	};
}
