import type {Quote} from '../model/article';
import {spoken} from './cite';
import {button, h} from './h';
import {type IconName, icon} from './icons';
import type {Words} from './words';

/** Something that can be done with a quote. */
export interface QuoteAction {
	readonly name: string;
	readonly icon: IconName;
	readonly label: string;
	/** What the button says for a moment when it is done: 'Copied'; null for what shows by itself. */
	readonly done: string | null;
	run(quote: Quote): Promise<void>;
}

const shown = 1600; // ms: long enough to be read, short enough not to be in the way

/** A button that says for a moment that its work is done, to eyes and to screen readers. */
function actionButton(action: QuoteAction, quote: Quote, announce: (said: string) => void): HTMLButtonElement {
	const label = h('span', {}, action.label);
	const made = button({class: 'quiet', 'data-action': action.name}, icon(action.icon), label);
	made.addEventListener('click', async () => {
		await action.run(quote);
		if (action.done === null) {
			return;
		}

		label.textContent = action.done;
		announce(action.done);
		setTimeout(() => {
			label.textContent = action.label;
		}, shown);
	});
	return made;
}

/** Who speaks: the name in small caps, the role in grey. Nothing where the text names nobody. */
function speakerLine({speaker}: Quote): HTMLElement | null {
	return (
		speaker &&
		h(
			'figcaption',
			{class: 'speaker'},
			h('cite', {class: 'name', dir: 'auto'}, speaker.name),
			speaker.role !== null && h('span', {class: 'role', dir: 'auto'}, speaker.role),
		)
	);
}

export interface CardOptions {
	readonly words: Words;
	/** The article's language, for its own quotation marks. */
	readonly lang: string | null;
	readonly actions: readonly QuoteAction[];
	/** Left out under a heading that names the speaker already. */
	readonly withSpeaker?: boolean;
	announce(said: string): void;
}

/** A quote with its speaker and what can be done with it. It can be focused, so that keys act on it. */
export function quoteCard(
	quote: Quote,
	{words, lang, actions, withSpeaker = true, announce}: CardOptions,
): HTMLElement {
	return h(
		'figure',
		// Its quotation marks are those of the language around the words, and hang on the side where those begin.
		{class: 'quote', tabindex: -1, lang, dir: 'auto', 'data-kind': quote.kind},
		h('blockquote', {}, h('p', {}, spoken(quote))),
		withSpeaker && speakerLine(quote),
		actions.length > 0 &&
			h(
				'div',
				{class: 'actions', lang: words.language},
				...actions.map((action) => actionButton(action, quote, announce)),
			),
	);
}
