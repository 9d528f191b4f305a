import type {Article} from '../model/article';
import type {Words} from '../ui/words';
import type {Panel} from './bar';
import {type ReaderActions, togglePanel} from './keys';

interface OwnMarks {
	readonly panel: Panel;
	readonly actions: Pick<ReaderActions, 'mark' | 'markNote' | 'marks'>;
}

/** Highlights and notes, loaded right after the text is there: nobody marks what is not on screen yet. */
export function ownMarks(
	article: Article,
	body: HTMLElement,
	words: Words,
	announce: (said: string) => void,
): OwnMarks {
	const view = import('./mark-view').then(({markView}) => markView(article, body, words, announce));
	const later = (name: 'mark' | 'note') => () => {
		void view.then((made) => made[name]());
		return true;
	};
	return {
		panel: {name: 'marks', icon: 'marker', fill: (panel) => void view.then(({fill}) => fill(panel))},
		actions: {mark: later('mark'), markNote: later('note'), marks: () => togglePanel('marks')},
	};
}
