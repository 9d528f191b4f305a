import type {Article, LeftOut, Quote} from '../model/article';
import {siteOf} from '../model/choice';
import type {Settings} from '../model/settings';
import {addChoices} from '../platform/choices';
import {keep} from '../platform/library';
import {PageProblem} from '../platform/problem';
import {onSettings, saveSettings} from '../platform/settings';
import {replaceOnShelf} from '../platform/shelf';
import {textFragment} from '../quotes/link';
import {addressOf} from '../reading/links';
import {quoteActions} from '../ui/quote-actions';
import type {CardOptions} from '../ui/quote-card';
import {quoteUrl} from '../ui/quote-url';
import {toast} from '../ui/toast';
import type {Words} from '../ui/words';
import {actionsOf} from './actions';
import {articleView} from './article-view';
import {fillBar, hideWhileReading} from './bar';
import {emphasise} from './emphasis';
import {listenToFlow, progress} from './flow';
import {focusAids} from './focus';
import type {Found} from './found';
import {keepButton} from './keep';
import {showKeptPictures} from './kept-pictures';
import {readerKeys} from './keys';
import {leftOutView} from './left-out';
import {enlarge} from './lightbox';
import {listening} from './listen';
import {showLook} from './look';
import {showNotes} from './notes';
import {onlyQuotes} from './only-quotes';
import {ownMarks} from './own-marks';
import {panelsOf} from './panels';
import {pictureHolder} from './pictures';
import {holdingPlace, leftText, rememberPlaces, returnToPlace} from './place';
import {foldedQuotes, goTo, marginQuotes} from './quotes';
import {saver} from './saver';
import {isWeb} from './source-link';
import type {Tools} from './tools';

const part = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const announce = (said: string) => {
	part('said').textContent = said;
};

function back(url: string): void {
	if (history.length > 1) {
		history.back();
	} else if (isWeb(url)) {
		location.assign(url);
	}
}

/** What is to be shown: an article that was found. */
type Shown = Found & {readonly article: Article};

/** Cards of quotes as they stand in the margin, and those elsewhere, which can show their place in the text. */
function cardsOf(article: Article, body: HTMLElement, words: Words, go: (quote: Quote) => void) {
	const link = (quote: Quote) => quoteUrl(quote, article, textFragment);
	const picture = async (quote: Quote) => {
		const {openPicture} = await import('../ui/picture-dialog');
		openPicture(quote, article, words, getComputedStyle(body).fontFamily);
	};
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
	return {cards, jumping};
}

const shown = 80; // characters of a block by which the reader knows it in the settings

/** Takes a block into the article and learns it for the site; the page is made anew, and stays at its place. */
async function takeIn({id, article, kept}: Shown, item: LeftOut, words: Words): Promise<void> {
	const {withBlock} = await import('./belong');
	const site = siteOf(URL.canParse(article.url) ? new URL(article.url).hostname : '');
	const fuller = withBlock(article, item);
	try {
		await addChoices(site, [{do: 'belongs', sign: item.sign, text: item.text.slice(0, shown)}]);
		await (kept ? keep(addressOf(article.url), fuller) : replaceOnShelf(id, fuller));
	} catch (error) {
		toast(words.text(error instanceof PageProblem && error.kind === 'full' ? 'problemFull' : 'problemFailed'));
		return;
	}

	announce(words.text('belongsDone'));
	location.reload();
}

/** Shows an article and keeps it as the settings say. */
export function show(shown: Shown, first: Settings, words: Words): void {
	const {id, article} = shown;
	let settings = first;
	const {page, body} = articleView(article, words, first.pictures !== 'show');
	showKeptPictures(body, shown.pictures);
	const quotesAlone = () => alone;
	const go = (quote: Quote) => {
		quotesAlone().leave();
		goTo(body, quote);
	};
	const {cards, jumping} = cardsOf(article, body, words, go);
	const margin = marginQuotes(article, body, cards);
	const alone = onlyQuotes(page, article.quotes, jumping);
	const focus = focusAids(body);
	const kept = saver(saveSettings, () => toast(words.text('problemFull')));
	const setPictures = pictureHolder(body, words);
	const tools: Tools = {words, settings: () => settings, change, announce};
	const rest = leftOutView(article, body, {words, announce, take: (item) => takeIn(shown, item, words)});
	const aloud = listening(article, body, tools);
	const own = ownMarks(article, body, words, announce);
	const keepIt = keepButton(article, words);
	const line = part('progress');
	const leftAt = leftText(article, words);
	const remember = rememberPlaces(id);

	function apply(next: Settings, isFirst = false): void {
		const before = settings;
		settings = next;
		holdingPlace(body, () => {
			showLook(next, article.lang);
			setPictures(next.pictures);
		});
		if (isFirst || next.emphasis !== before.emphasis) {
			emphasise(body, article.lang, next.emphasis);
		}

		focus.apply(next);
		setKeys(next.readerKeys);
		margin.mark(next.margin);
		margin.place();
		if (!isFirst) {
			update();
		}
	}

	function change(changes: Partial<Settings>): void {
		apply({...settings, ...changes});
		kept.save(changes);
	}

	/** Shows how far one has read, and remembers it. */
	function update(): void {
		// All is read before anything is written, or each frame would lay the page out twice.
		const share = progress();
		const said = leftAt(share);
		focus.update();
		line.style.transform = `scaleX(${share})`;
		if (left.textContent !== said) {
			left.textContent = said;
		}

		remember(share);
	}

	document.title = article.title;
	if (article.quotes.length > 0) {
		body.before(foldedQuotes(article, jumping));
		page.append(margin.element);
	}

	if (rest.warning) {
		body.before(rest.warning);
	}

	if (rest.line) {
		page.querySelector('.end')?.before(rest.line);
	}

	setPictures(first.pictures);
	// Pages of a text that runs to the left lie to the left, whatever the language of the interface.
	part('main').dir = article.dir;
	part('main').replaceChildren(page);
	showNotes(body, words);
	enlarge(body, words);
	const left = fillBar(
		part('bar'),
		panelsOf(article, body, {tools, jumping, aloud, alone, own: own.panel}),
		keepIt,
		words,
		() => back(article.url),
	);
	const setKeys = readerKeys(
		part('keys'),
		{
			...actionsOf(article, body, {tools, go, aloud, focus, alone, rest, back: () => back(article.url)}),
			...own.actions,
			keep: () => {
				keepIt.click();
				return true;
			},
		},
		words,
		{rtl: article.dir === 'rtl'},
	);
	apply(first, true);
	new ResizeObserver(margin.place).observe(body);
	listenToFlow(update);
	hideWhileReading();
	returnToPlace(id);
	update();

	onSettings((next) => apply(kept.merged(next)));
	addEventListener('pagehide', kept.flush);
}
