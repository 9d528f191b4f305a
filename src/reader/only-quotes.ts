import type {Quote} from '../model/article';
import {h} from '../ui/h';
import type {CardOptions} from '../ui/quote-card';
import {voices} from '../ui/voices';

export interface OnlyQuotes {
	/** The quotes instead of the text, or the text again; false where nobody is quoted. */
	toggle(): boolean;
	/** Back to the text, for what is to be shown in it. */
	leave(): void;
	readonly isOn: boolean;
}

/** The article as what its people say, one after the other. */
export function onlyQuotes(page: HTMLElement, quotes: readonly Quote[], options: CardOptions): OnlyQuotes {
	const view = h('section', {class: 'only-quotes', hidden: true, 'aria-label': options.words.text('quotesPanel')});
	page.querySelector('.body')?.before(view);
	let isOn = false;

	function set(on: boolean): void {
		isOn = on;
		if (on && view.childElementCount === 0) {
			view.append(h('h2', {class: 'spoken'}, options.words.text('quotesOnly')), ...voices(quotes, options));
		}

		view.hidden = !on;
		page.classList.toggle('quotes-alone', on);
	}

	return {
		toggle() {
			set(!isOn && quotes.length > 0);
			scrollTo({top: 0, behavior: 'instant'});
			return quotes.length > 0;
		},
		leave: () => set(false),
		get isOn() {
			return isOn;
		},
	};
}
