import type {Article, Quote} from '../model/article';
import {choices, ranges} from '../model/settings';
import {plainText} from '../ui/plain-text';
import {turn} from './flow';
import type {Focus} from './focus';
import {type ReaderActions, togglePanel} from './keys';
import type {LeftOutView} from './left-out';
import type {Listening} from './listen';
import type {OnlyQuotes} from './only-quotes';
import {hasOutline} from './outline';
import type {Tools} from './tools';

interface Parts {
	readonly tools: Tools;
	readonly aloud: Listening;
	readonly focus: Focus;
	readonly alone: OnlyQuotes;
	readonly rest: LeftOutView;
	go(quote: Quote): void;
	back(): void;
}

/** The value after the present one, the first after the last. */
const next = <Value>(all: readonly Value[], now: Value): Value => all[(all.indexOf(now) + 1) % all.length] ?? now;

const done = (run: () => void) => () => {
	run();
	return true;
};

/** Goes from quote to quote, in reading order of their weight. */
function mover(quotes: readonly Quote[], go: (quote: Quote) => void): (by: number) => boolean {
	let at = -1;
	return (by) => {
		at = Math.max(0, Math.min(quotes.length - 1, at + by));
		const quote = quotes[at];
		if (quote) {
			go(quote);
		}

		return quote !== undefined;
	};
}

/** What each key does; what this article has no use for is left out, and not listed. */
export function actionsOf(article: Article, body: HTMLElement, parts: Parts): ReaderActions {
	const {tools, aloud, focus, alone, rest, go, back} = parts;
	const {words, settings, change, announce} = tools;
	const {quotes, leftOut} = article;
	const move = mover(quotes, go);
	const flip = (name: 'ruler' | 'dim' | 'emphasis' | 'plainLinks') => done(() => change({[name]: !settings()[name]}));
	const turnOn = (name: 'theme' | 'lineFocus' | 'pictures') =>
		done(() => change({[name]: next<string>(choices[name], settings()[name])}));
	const resize = (by: number) => {
		const [min, max] = ranges.size;
		change({size: Math.max(min, Math.min(max, settings().size + by))});
	};
	const copy = async () => {
		await navigator.clipboard.writeText(plainText(article, words));
		announce(words.text('copied'));
	};
	return {
		...(quotes.length > 0 && {
			nextQuote: () => move(1),
			previousQuote: () => move(-1),
			quotesPanel: () => togglePanel('quotesPanel'),
			quotesOnly: () => alone.toggle(),
		}),
		...(hasOutline(body) && {outline: () => togglePanel('outline')}),
		listen: aloud.toggle,
		nextSentence: () => aloud.move(1),
		previousSentence: () => aloud.move(-1),
		nextParagraph: () => aloud.moveBlock(1),
		previousParagraph: () => aloud.moveBlock(-1),
		look: () => togglePanel('look'),
		focus: () => togglePanel('focus'),
		theme: turnOn('theme'),
		larger: done(() => resize(1)),
		smaller: done(() => resize(-1)),
		pages: done(() => change({flow: settings().flow === 'scroll' ? 'pages' : 'scroll'})),
		nextPage: () => turn(1),
		previousPage: () => turn(-1),
		lineFocus: turnOn('lineFocus'),
		nextLine: () => focus.step(1),
		previousLine: () => focus.step(-1),
		ruler: flip('ruler'),
		dim: flip('dim'),
		emphasis: flip('emphasis'),
		pictures: turnOn('pictures'),
		plainLinks: flip('plainLinks'),
		...(leftOut.length > 0 && {leftOut: rest.toggle}),
		take: () => togglePanel('take'),
		copyArticle: done(() => void copy()),
		print: done(() => window.print()),
		help: done(() => (document.getElementById('keys') as HTMLDialogElement).showModal()),
		back: done(back),
	};
}
