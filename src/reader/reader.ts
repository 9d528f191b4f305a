import type {Article, Quote} from '../model/article';
import type {Settings} from '../model/settings';
import {hasText, plural, text, uiDirection, uiLanguage} from '../platform/i18n';
import {loadSettings, onSettings, saveSettings} from '../platform/settings';
import {takeFromShelf} from '../platform/shelf';
import {textFragment} from '../quotes/link';
import {h} from '../ui/h';
import {icon} from '../ui/icons';
import {openPicture} from '../ui/picture-dialog';
import {plainText} from '../ui/plain-text';
import {quoteActions} from '../ui/quote-actions';
import type {CardOptions} from '../ui/quote-card';
import {quoteUrl} from '../ui/quote-url';
import {voices} from '../ui/voices';
import type {Words} from '../ui/words';
import {articleView, sourceLink} from './article-view';
import {fillBar, hideWhileReading, type Panel} from './bar';
import {readerKeys} from './keys';
import {enlarge} from './lightbox';
import {listening} from './listen';
import {showLook} from './look';
import {showNotes} from './notes';
import {fillOutline, hasOutline} from './outline';
import {ownMarks} from './own-marks';
import {fillPanel} from './panel';
import {holdingPlace, leftText, progress, rememberPlace, rememberSource, returnToPlace, sourceOf} from './place';
import {foldedQuotes, goTo, marginQuotes} from './quotes';
import {fillTake} from './take';

const words: Words = {text, plural, has: hasText, language: uiLanguage()};
document.documentElement.lang = words.language;
document.documentElement.dir = uiDirection();

const part = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const announce = (said: string) => {
	part('said').textContent = said;
};

/** The article has left the shelf: says so, with the way to the page it came from. */
function showGone(id: string): void {
	const source = sourceOf(id);
	document.title = text('goneTitle');
	part('bar').remove();
	part('main').replaceChildren(
		h(
			'div',
			{class: 'gone'},
			icon('mark'),
			h('h1', {}, text('goneTitle')),
			h('p', {}, text(source === null ? 'goneHow' : 'goneHowLink')),
			source === null ? null : h('p', {}, sourceLink(source, source)),
		),
	);
}

function back(url: string): void {
	if (history.length > 1) {
		history.back();
	} else {
		location.assign(url);
	}
}

function show(id: string, article: Article, first: Settings): void {
	let settings = first;
	const {page, body} = articleView(article, words);
	const go = (quote: Quote) => goTo(body, quote);
	const link = (quote: Quote) => quoteUrl(quote, article, textFragment);
	const picture = (quote: Quote) => openPicture(quote, article, words, getComputedStyle(body).fontFamily);
	const cards: CardOptions = {
		words,
		lang: article.lang,
		actions: quoteActions(article, words, {link, picture}),
		announce,
	};
	const jumping: CardOptions = {
		...cards,
		actions: quoteActions(article, words, {link, picture, show: async (quote) => go(quote)}),
	};
	const margin = marginQuotes(article, body, cards);

	const apply = (next: Settings) => {
		settings = next;
		holdingPlace(body, () => showLook(next));
		if (next.margin) {
			margin.mark();
			margin.place();
		} else {
			CSS.highlights.delete('key-quote');
		}
	};
	const change = (changes: Partial<Settings>) => {
		apply({...settings, ...changes});
		void saveSettings(changes);
	};
	const aloud = listening(article, body, {words, settings: () => settings, change});
	const own = ownMarks(article, body, words, announce);
	const panels: readonly Panel[] = [
		...(hasOutline(body)
			? [{name: 'outline', icon: 'list', fill: (panel: HTMLElement) => fillOutline(panel, body, words)} as const]
			: []),
		...(article.quotes.length > 0
			? [
					{
						name: 'quotesPanel',
						icon: 'quote',
						fill: (panel: HTMLElement) =>
							panel.replaceChildren(h('h2', {}, text('quotesPanel')), ...voices(article.quotes, jumping)),
					} as const,
				]
			: []),
		own.panel,
		{name: 'listen', icon: 'listen', fill: aloud.fill},
		{name: 'take', icon: 'save', fill: (panel) => fillTake(panel, article, words, announce)},
		{name: 'look', icon: 'type', fill: (panel) => fillPanel(panel, settings, words, change)},
	];

	document.title = article.title;
	if (article.quotes.length > 0) {
		body.before(foldedQuotes(article, jumping));
		page.append(margin.element);
	}

	part('main').replaceChildren(page);
	showNotes(body, words);
	enlarge(body, words);
	const left = fillBar(part('bar'), panels, words, () => back(article.url));
	apply(settings);
	new ResizeObserver(margin.place).observe(body);
	follow(id, article, left);
	returnToPlace(id);
	onSettings(apply);
	readerKeys(part('keys'), article.quotes, words, {
		back: () => back(article.url),
		change,
		settings: () => settings,
		goTo: go,
		listen: aloud.toggle,
		moveSentence: aloud.move,
		more: own.keys,
		copyArticle: async () => {
			await navigator.clipboard.writeText(plainText(article, words));
			announce(text('copied'));
		},
	});
}

/** Shows how far one has read, and remembers it. */
function follow(id: string, article: Article, left: HTMLElement): void {
	const update = () => {
		part('progress').style.transform = `scaleX(${progress()})`;
		left.textContent = leftText(article, words);
		rememberPlace(id);
	};
	addEventListener('scroll', update, {passive: true});
	addEventListener('resize', update);
	hideWhileReading();
	update();
}

/** What the popup's menu asked for besides reading. */
function doFirst(): void {
	const {hash} = location;
	history.replaceState(null, '', location.pathname + location.search);
	if (hash === '#take') {
		part('take').showPopover();
		part('take').querySelector('button')?.focus();
	} else if (hash === '#print') {
		window.print();
	}
}

async function start(): Promise<void> {
	const id = new URLSearchParams(location.search).get('id') ?? '';
	const [article, settings] = await Promise.all([takeFromShelf(id), loadSettings()]);
	showLook(settings);
	if (article) {
		rememberSource(id, article.url);
		show(id, article, settings);
		doFirst();
	} else {
		showGone(id);
	}
}

void start();
