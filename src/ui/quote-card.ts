import type {Quote} from '../model/article';
import {spoken} from './cite';
import {button, h} from './h';
import {type IconName, icon} from './icons';
import {sayDone} from './say-done';
import type {Words} from './words';

interface Named {
	readonly name: string;
	readonly icon: IconName;
	readonly label: string;
}

/** Something that is done with a quote at once. */
export interface QuoteDeed extends Named {
	/** What the button says for a moment when it is done: 'Copied'; null for what shows by itself. */
	readonly done: string | null;
	run(quote: Quote): Promise<void>;
}

/** Something that can be done with a quote in one of a few ways, which the button shows. */
export interface QuoteChoice extends Named {
	readonly ways: readonly QuoteDeed[];
}

export type QuoteAction = QuoteDeed | QuoteChoice;

type Announce = (said: string) => void;

/** A button that says for a moment that its work is done, to eyes and to screen readers. */
function deedButton(deed: QuoteDeed, quote: Quote, {text}: Words, announce: Announce): HTMLButtonElement {
	const label = h('span', {}, deed.label);
	const made = button({class: 'quiet', 'data-action': deed.name}, icon(deed.icon), label);
	made.addEventListener('click', async () => {
		const worked = await deed.run(quote).then(
			() => true,
			() => false,
		);
		if (!worked) {
			sayDone(label, text('problemFailed'), announce);
		} else if (deed.done !== null) {
			sayDone(label, deed.done, announce);
		}
	});
	return made;
}

/** A button that opens the ways to do its work, in a line of their own. */
function choiceButtons(
	{ways, ...named}: QuoteChoice,
	quote: Quote,
	words: Words,
	announce: Announce,
): readonly HTMLElement[] {
	const line = h(
		'div',
		{class: 'ways', role: 'group', 'aria-label': named.label, hidden: true},
		...ways.map((way) => deedButton(way, quote, words, announce)),
	);
	const opener = button(
		{class: 'quiet', 'data-action': named.name, 'aria-expanded': 'false'},
		icon(named.icon),
		h('span', {}, named.label),
	);
	opener.addEventListener('click', () => {
		line.hidden = !line.hidden;
		opener.setAttribute('aria-expanded', String(!line.hidden));
	});
	return [opener, line];
}

/** What can be done with a quote: its buttons, and below them the ways of the one that has some. */
function actionLines(actions: readonly QuoteAction[], quote: Quote, words: Words, announce: Announce): HTMLElement {
	const buttons: HTMLElement[] = [];
	const lines: HTMLElement[] = [];
	for (const action of actions) {
		const [made, ...more] =
			'ways' in action ? choiceButtons(action, quote, words, announce) : [deedButton(action, quote, words, announce)];
		buttons.push(...(made ? [made] : []));
		lines.push(...more);
	}

	return h('div', {class: 'actions', lang: words.language}, ...buttons, ...lines);
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
	readonly announce: Announce;
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
		actions.length > 0 && actionLines(actions, quote, words, announce),
	);
}
