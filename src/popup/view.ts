import type {Article} from '../model/article';
import type {NoReading, PageReport} from '../model/page';
import type {ProblemKind, Tab} from '../platform/page';
import {articleText} from '../ui/article-text';
import {dateText, factLine, hostOf, minutes, outlet} from '../ui/facts';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import {isLittle, percent} from '../ui/kept';
import {type LedgerActions, ledger} from '../ui/ledger';
import {moreLines} from '../ui/more';
import type {QuoteAction} from '../ui/quote-card';
import type {Words} from '../ui/words';
import {showAlways} from './always';
import type {MenuActions} from './menu';
import {quotesView} from './quotes';
import {canRetry, noArticleLines, problemLines} from './states';

export interface PopupActions extends MenuActions {
	read(): void;
	/** Opens the reader with what was left out. */
	leftOut(): void;
	retry(): void;
	/** Puts everything back, or cleans again. */
	toggle(): void;
	readonly ledger: LedgerActions;
}

const slot = (id: string): HTMLElement => {
	const found = document.getElementById(id);
	if (!found) {
		throw new Error(`popup.html has no #${id}`);
	}

	return found;
};

/** The popup's parts, filled as their contents come: first the tab's title, then what was removed, then the article. */
export function popupView(words: Words, actions: PopupActions) {
	const bones = [...slot('quotes').childNodes];
	const readButton = button(
		{class: 'primary', disabled: true, on: {click: actions.read}},
		icon('read'),
		words.text('read'),
		h('kbd', {'aria-hidden': 'true'}, '↵'),
	);
	const toggleButton = button({class: 'plain', disabled: true, on: {click: actions.toggle}}, words.text('restorePage'));
	const moreButton = button({class: 'plain', popovertarget: 'menu'}, words.text('more'));
	slot('foot').append(readButton, toggleButton, moreButton);

	const announce = (said: string) => {
		slot('said').textContent = said;
	};

	function openKeys(): void {
		slot('menu').hidePopover();
		actions.keys();
	}

	async function menu(article: Article | null): Promise<void> {
		// Not needed for the first look.
		const {fillMenu} = await import('./menu');
		fillMenu(slot('menu'), article, {...actions, keys: openKeys}, {words, announce});
	}

	/** So little was kept that something is likely to be missing. */
	const leftOutLine = ({kept}: Article) =>
		h(
			'p',
			{class: 'part'},
			words.text('keptLittle', percent(kept, words.language)),
			' ',
			button({class: 'quiet', 'data-action': 'left-out', on: {click: actions.leftOut}}, words.text('showLeftOut')),
		);

	function settle(): void {
		slot('main').setAttribute('aria-busy', 'false');
	}

	void menu(null);
	return {
		working(): void {
			slot('main').setAttribute('aria-busy', 'true');
			slot('main').classList.remove('failed');
			readButton.hidden = false;
			toggleButton.hidden = false;
			slot('facts').textContent = words.text('working');
			slot('notice').replaceChildren();
			slot('quotes').replaceChildren(...bones);
		},
		tab({title, url}: Tab): void {
			slot('title').textContent = title || hostOf(url) || words.text('extName');
			slot('outlet').textContent = hostOf(url);
		},
		always: (tab: Tab) => showAlways(slot('always'), tab, {words, announce}),
		report(report: PageReport): void {
			const old = slot('ledger').querySelector('details');
			const focused = focusOf(slot('ledger'));
			slot('ledger').replaceChildren(ledger(report, words, actions.ledger, old?.open ?? false));
			if (focused) {
				slot('ledger').querySelector<HTMLElement>(focused)?.focus();
			}

			const applied = report.findings.filter((finding) => finding.applied).length;
			toggleButton.disabled = report.findings.length === 0;
			toggleButton.textContent = words.text(applied > 0 ? 'restorePage' : 'cleanPage');
			announce(applied > 0 ? words.plural('removedAloud', applied) : words.plural('putBack', report.findings.length));
		},
		article(article: Article, quoteActions: readonly QuoteAction[]): void {
			const {title, byline, dek, published, access, words: count} = article;
			slot('title').textContent = title;
			slot('outlet').textContent = outlet(article);
			const facts = [byline, dateText(published, words), words.plural('minutes', minutes(article))];
			slot('facts').replaceChildren(...factLine(facts));
			slot('notice').replaceChildren(
				...(access === 'part' ? [h('p', {class: 'part'}, words.plural('partOfArticle', count))] : []),
				...moreLines(article, words, 'new'),
				...(isLittle(article) ? [leftOutLine(article)] : []),
			);
			slot('quotes').replaceChildren(
				...quotesView(article, {words, lang: article.lang, actions: quoteActions, announce}),
			);
			// `npm run bench -- popup` reads it.
			performance.mark('quotes');
			slot('text').replaceChildren(
				h('h2', {class: 'spoken'}, words.text('articleHeading')),
				...(dek === null ? [] : [h('p', {class: 'dek', lang: article.lang, dir: article.dir}, dek)]),
				articleText(article),
			);
			readButton.disabled = false;
			void menu(article);
			settle();
		},
		/** What of the text is in view, once one has gone down to it. */
		textInView(): string | null {
			const main = slot('main');
			const shown = [...slot('text').querySelectorAll('p, li, blockquote')].find(
				(part) => part.getBoundingClientRect().bottom > 80,
			);
			return main.scrollTop > 0 && shown && slot('text').getBoundingClientRect().top < 80 ? shown.textContent : null;
		},
		none(why: NoReading, report: PageReport): void {
			slot('facts').replaceChildren();
			slot('quotes').replaceChildren(...noArticleLines(why, report, words));
			readButton.hidden = true;
			settle();
		},
		problem(kind: ProblemKind): void {
			for (const part of ['facts', 'ledger', 'notice', 'text']) {
				slot(part).replaceChildren();
			}

			slot('main').classList.add('failed');
			slot('quotes').replaceChildren(...problemLines(kind, words));
			readButton.hidden = true;
			toggleButton.hidden = true;
			if (canRetry(kind)) {
				slot('quotes').append(button({class: 'plain', on: {click: actions.retry}}, icon('retry'), words.text('retry')));
			}

			announce(words.text('problemAloud'));
			settle();
		},
	};
}

export type PopupView = ReturnType<typeof popupView>;

/** A selector for what has the focus, so that the same thing has it after the part was made anew. */
function focusOf(part: HTMLElement): string | null {
	const focused = document.activeElement;
	if (!focused || !part.contains(focused)) {
		return null;
	}

	const finding = focused.closest('[data-finding]')?.getAttribute('data-finding');
	const action = focused.getAttribute('data-action');
	return `${finding === undefined || finding === null ? '' : `[data-finding="${finding}"] `}${action === null ? 'summary' : `[data-action="${action}"]`}`;
}
