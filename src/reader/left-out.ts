import type {Article, LeftOut} from '../model/article';
import {locate} from '../reading/blocks';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import {isLittle, percent} from '../ui/kept';
import {bring} from './flow';
import {reportOf} from './report';
import type {Tools} from './tools';

interface Options extends Pick<Tools, 'words' | 'announce'> {
	/** Takes a block into the article, here and on this site. */
	take(item: LeftOut): Promise<void>;
}

export interface LeftOutView {
	/** How much was kept, and the way to the rest; null where nothing was left out. */
	readonly line: HTMLElement | null;
	/** The same above the text, where so little was kept that one should know. */
	readonly warning: HTMLElement | null;
	toggle(): boolean;
}

/** The part of the body that holds the beginning of a block. */
export function partWith(body: HTMLElement, block: number): Element | null {
	let node: Node | null = locate(body, {block, start: 0, end: 1})?.startContainer ?? null;
	while (node && node.parentNode !== body) {
		node = node.parentNode;
	}

	return node instanceof Element ? node : null;
}

function asideOf(item: LeftOut, article: Article, {words, announce, take}: Options): HTMLElement {
	const {text} = words;
	const report = async () => {
		await navigator.clipboard.writeText(reportOf(item, article));
		announce(text('copied'));
	};
	return h(
		'div',
		{class: 'left-out', role: 'note', 'data-ours': true},
		h('p', {dir: 'auto'}, item.text),
		h(
			'div',
			{class: 'why', lang: words.language, dir: document.documentElement.dir},
			h('span', {}, text(`leftOut_${item.reason}`)),
			button(
				{class: 'quiet', 'data-action': 'belongs', on: {click: () => void take(item)}},
				icon('check'),
				text('belongs'),
			),
			button({class: 'quiet', 'data-action': 'report', on: {click: () => void report()}}, icon('copy'), text('report')),
		),
	);
}

/** What was left out, greyed in its place when asked for. */
export function leftOutView(article: Article, body: HTMLElement, options: Options): LeftOutView {
	const {words} = options;
	const {leftOut, kept} = article;
	let shown: readonly HTMLElement[] = [];
	const buttons = new Set<HTMLButtonElement>();

	function show(): void {
		shown = leftOut.map((item) => {
			const aside = asideOf(item, article, options);
			const before = partWith(body, item.before);
			if (before) {
				before.before(aside);
			} else {
				body.append(aside);
			}

			return aside;
		});
	}

	function toggle(): boolean {
		if (leftOut.length === 0) {
			return false;
		}

		if (shown.length > 0) {
			for (const aside of shown) {
				aside.remove();
			}

			shown = [];
		} else {
			show();
		}

		for (const made of buttons) {
			made.textContent = words.text(shown.length > 0 ? 'hideLeftOut' : 'showLeftOut');
			made.setAttribute('aria-expanded', String(shown.length > 0));
		}

		return true;
	}

	/** A sentence with the button that shows the rest and goes to it. */
	function sentence(key: string, share: number): HTMLElement {
		const made = button(
			{class: 'quiet', 'aria-expanded': 'false', 'data-action': 'left-out'},
			words.text('showLeftOut'),
		);
		made.addEventListener('click', () => {
			toggle();
			const [first] = shown;
			if (first) {
				bring(first, 'center');
			}
		});
		buttons.add(made);
		return h(
			'p',
			{class: 'kept', lang: words.language, dir: document.documentElement.dir},
			words.text(key, percent(share, words.language)),
			' ',
			made,
		);
	}

	return {
		line: leftOut.length > 0 ? sentence('keptShare', kept) : null,
		warning: isLittle(article) ? sentence('keptLittle', kept) : null,
		toggle,
	};
}
