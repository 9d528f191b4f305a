import type {Article} from '../model/article';
import {button, h} from '../ui/h';
import type {CardOptions} from '../ui/quote-card';
import {voices} from '../ui/voices';
import type {Panel} from './bar';
import type {Listening} from './listen';
import type {OnlyQuotes} from './only-quotes';
import {fillOutline, hasOutline} from './outline';
import type {Tools} from './tools';

interface Parts {
	readonly tools: Tools;
	readonly jumping: CardOptions;
	readonly aloud: Listening;
	readonly alone: OnlyQuotes;
	/** The reader's own highlights. */
	readonly own: Panel;
}

/** Who says what, and the way to read nothing else. */
function fillQuotes(panel: HTMLElement, {quotes}: Article, {tools, jumping, alone}: Parts): void {
	const {text} = tools.words;
	const toggle = () => {
		panel.hidePopover();
		alone.toggle();
	};
	panel.replaceChildren(
		h('h2', {}, text('quotesPanel')),
		button(
			{class: 'plain', 'data-action': 'quotes-only', on: {click: toggle}},
			text(alone.isOn ? 'wholeText' : 'quotesOnly'),
		),
		...voices(quotes, jumping),
	);
}

/** The panels of the bar that this article has a use for. */
export function panelsOf(article: Article, body: HTMLElement, parts: Parts): readonly Panel[] {
	const {tools, aloud} = parts;
	const outline: Panel = {name: 'outline', icon: 'list', fill: (panel) => fillOutline(panel, body, tools.words)};
	const quotes: Panel = {name: 'quotesPanel', icon: 'quote', fill: (panel) => fillQuotes(panel, article, parts)};
	return [
		...(hasOutline(body) ? [outline] : []),
		...(article.quotes.length > 0 ? [quotes] : []),
		parts.own,
		{name: 'listen', icon: 'listen', fill: aloud.fill},
		{
			name: 'take',
			icon: 'save',
			async fill(panel) {
				const {fillTake} = await import('./take');
				fillTake(panel, article, tools);
			},
		},
		{
			name: 'focus',
			icon: 'show',
			async fill(panel) {
				const {fillFocus} = await import('./focus-panel');
				fillFocus(panel, tools);
			},
		},
		{
			name: 'look',
			icon: 'type',
			async fill(panel) {
				const {fillPanel} = await import('./panel');
				fillPanel(panel, tools, article.lang);
			},
		},
	];
}
