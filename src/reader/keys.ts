import type {Quote} from '../model/article';
import {ranges, type Settings} from '../model/settings';
import {fillKeySheet, type Key, listenForKeys} from '../ui/keys';
import type {Words} from '../ui/words';

interface ReaderActions {
	back(): void;
	change(changes: Partial<Settings>): void;
	settings(): Settings;
	goTo(quote: Quote): void;
	copyArticle(): void;
	listen(): boolean;
	moveSentence(by: number): boolean;
	readonly more: readonly Key[];
}

const panelOf = (id: string) => document.getElementById(id);

/** Opens a panel of the bar, or closes it; false where there is none. */
export function togglePanel(id: string): boolean {
	const panel = panelOf(id);
	panel?.togglePopover();
	return panel !== null;
}

/** The reader's keys, listed under "?". */
export function readerKeys(
	dialog: HTMLDialogElement,
	quotes: readonly Quote[],
	words: Words,
	actions: ReaderActions,
): void {
	let at = -1;
	const move = (by: number): boolean => {
		at = Math.max(0, Math.min(quotes.length - 1, at + by));
		const quote = quotes[at];
		if (quote) {
			actions.goTo(quote);
		}

		return quote !== undefined;
	};
	const resize = (by: number): boolean => {
		const [min, max] = ranges.size;
		actions.change({size: Math.max(min, Math.min(max, actions.settings().size + by))});
		return true;
	};
	const done = (run: () => void) => () => {
		run();
		return true;
	};
	const keys: readonly Key[] = [
		{keys: ['j'], label: words.text('keyNextQuote'), run: () => move(1)},
		{keys: ['k'], label: words.text('keyPreviousQuote'), run: () => move(-1)},
		{keys: ['o'], label: words.text('outline'), run: () => togglePanel('outline')},
		{keys: ['q'], label: words.text('quotesPanel'), run: () => togglePanel('quotesPanel')},
		{keys: ['s'], label: words.text('take'), run: () => togglePanel('take')},
		{keys: ['t'], label: words.text('look'), run: () => togglePanel('look')},
		{keys: ['l'], label: words.text('keyListen'), run: actions.listen},
		{keys: ['.'], label: words.text('keyNextSentence'), run: () => actions.moveSentence(1)},
		{keys: [','], label: words.text('keyPreviousSentence'), run: () => actions.moveSentence(-1)},
		{keys: ['+', '='], label: words.text('keyLarger'), run: () => resize(1)},
		{keys: ['-'], label: words.text('keySmaller'), run: () => resize(-1)},
		...actions.more,
		{keys: ['c'], label: words.text('copyArticle'), run: done(actions.copyArticle)},
		{keys: ['p'], label: words.text('keyPrint'), run: done(() => window.print())},
		{keys: ['?'], label: words.text('keyHelp'), run: done(() => dialog.showModal())},
		{keys: ['Escape'], label: words.text('back'), run: done(actions.back)},
	];
	fillKeySheet(
		dialog,
		keys.filter(({label}) => label !== words.text('outline') || panelOf('outline') !== null),
		words,
	);
	listenForKeys(keys);
}
