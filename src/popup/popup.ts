import type {Article} from '../model/article';
import type {PageReport} from '../model/page';
import {placeOf, placeText} from '../model/place';
import {followPage} from '../platform/follow';
import {hasText, plural, text, uiDirection, uiLanguage} from '../platform/i18n';
import {
	activeTab,
	openPage,
	PageProblem,
	type ProblemKind,
	type RemotePage,
	startPicking,
	type Tab,
} from '../platform/page';
import {loadSettings} from '../platform/settings';
import {putOnShelf} from '../platform/shelf';
import {openOptions} from '../platform/stored';
import {type FirstThing, markTab, openLibrary, openReader} from '../platform/tabs';
import {quoteActions} from '../ui/quote-actions';
import {quoteUrl} from '../ui/quote-url';
import {showTheme} from '../ui/theme';
import type {Words} from '../ui/words';
import {popupKeys} from './keys';
import {type PopupActions, popupView} from './view';

const words: Words = {text, plural, has: hasText, language: uiLanguage()};
document.documentElement.lang = words.language;
document.documentElement.dir = uiDirection();

let tab: Tab | null = null;
let page: RemotePage | null = null;
let report: PageReport | null = null;
let article: Article | null = null;

const actions: PopupActions = {
	read: () => read(),
	save: () => read('take'),
	print: () => read('print'),
	pick,
	leftOut: () => read('left-out'),
	keys: () => document.querySelector<HTMLDialogElement>('#keys')?.showModal(),
	keep: keepArticle,
	library: () => void openLibrary().then(() => window.close()),
	retry: work,
	settings: () => void openOptions().then(() => window.close()),
	toggle: () => change(report?.findings.some(({applied}) => applied) ? 'restore' : 'clean', null),
	ledger: {
		restore: (id) => change('restore', id),
		clean: (id) => change('clean', id),
		remember: (id, on) => attempt(async () => void (page && show(await page.remember(id, on)))),
		show: (id) => attempt(async () => void (await page?.reveal({finding: id}))),
	},
};
const view = popupView(words, actions);
popupKeys(words, actions, undo);

/** The face in which quotes are set here. */
const face = () => getComputedStyle(document.querySelector('blockquote') ?? document.body).fontFamily;

/** Puts the last thing back that is still away. */
function undo(): boolean {
	const last = report?.findings.findLast(({applied}) => applied);
	void (last && change('restore', last.id));
	return last !== undefined;
}

/** Runs what may fail because the page went away; then the popup says so. */
async function attempt(what: () => Promise<void>): Promise<void> {
	try {
		await what();
	} catch (error) {
		view.problem(kindOf(error));
	}
}

/** A page that was there a moment ago and does not answer now has gone elsewhere. */
function kindOf(error: unknown): ProblemKind {
	if (error instanceof PageProblem) {
		return error.kind;
	}

	const said = error instanceof Error ? error.message : String(error);
	return /receiving end|(?:port|channel) closed|no tab/i.test(said) ? 'gone' : 'failed';
}

function change(how: 'restore' | 'clean', id: number | null): Promise<void> {
	return attempt(async () => {
		if (page) {
			show(how === 'clean' ? await page.clean(id ?? 'all') : await page.restore(id));
		}
	});
}

function show(changed: PageReport): void {
	report = changed;
	view.report(changed);
	if (tab) {
		void markTab(tab.id, changed);
	}
}

/** The picker is on the page, and the popup would lie over it. */
function pick(how: 'remove' | 'keep'): Promise<void> {
	return attempt(async () => {
		if (tab) {
			await startPicking(tab.id, how);
			window.close();
		}
	});
}

/** Where one was reading, in the popup or else in the page, so that the reader goes on from there. */
async function placeToRead(read: Article): Promise<FirstThing | undefined> {
	const words = view.textInView() ?? (await page?.place()) ?? null;
	const place = words === null ? null : placeOf(read, words);
	return place ? `at-${placeText(place)}` : undefined;
}

/** Opens the reader; `first`: with what it shall do there at once. */
function read(first?: FirstThing): Promise<void> {
	return attempt(async () => {
		if (tab && article) {
			const {readerTab} = await loadSettings();
			await openReader(tab.id, await putOnShelf(article), readerTab, first ?? (await placeToRead(article)));
			window.close();
		}
	});
}

/** Puts the article into the library while its page is there, which has the pictures. */
async function keepArticle(): Promise<void> {
	document.querySelector<HTMLElement>('#menu')?.hidePopover();
	if (!page || !article) {
		return;
	}

	const [{keepFromPage}, {addressOf}, {toast}] = await Promise.all([
		import('../platform/keep-page'),
		import('../reading/links'),
		import('../ui/toast'),
	]);
	try {
		const {kept, pictures} = await keepFromPage(page, article, addressOf(article.url));
		const number = (count: number) => count.toLocaleString(words.language);
		const said = kept < pictures ? text('keepDonePictures', number(kept), number(pictures)) : text('keepDoneAll');
		toast(pictures === 0 ? text('kept') : said, {label: text('library'), run: actions.library});
	} catch (error) {
		toast(text(kindOf(error) === 'full' ? 'keepNoRoom' : 'problemFailed'));
	}
}

function work(): Promise<void> {
	return attempt(async () => {
		view.working();
		tab = await activeTab();
		view.tab(tab);
		void view.always(tab);
		page = await openPage(tab.id);
		const cleaned = await page.clean(null);
		show(cleaned);
		followPage(tab.id, show);
		const reading = await page.read();
		if ('none' in reading) {
			view.none(reading, report ?? cleaned);
			return;
		}

		article = reading.article;
		view.article(
			article,
			quoteActions(article, words, {
				link: async (quote) => quoteUrl(quote, reading.article, (await import('../quotes/link')).textFragment),
				picture: async (quote) => {
					const {openPicture} = await import('../ui/picture-dialog');
					openPicture(quote, reading.article, words, face());
				},
				show: (quote) => attempt(async () => void (await page?.reveal({text: quote.text}))),
			}),
		);
	});
}

void work();
void loadSettings().then(showTheme);
