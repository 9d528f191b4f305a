import {readPlace} from '../model/place';
import {hasText, plural, text, uiDirection, uiLanguage} from '../platform/i18n';
import {loadSettings} from '../platform/settings';
import {locate} from '../reading/blocks';
import {h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import {bring} from './flow';
import {findArticle} from './found';
import {showLook} from './look';
import {rememberSource, sourceOf} from './place';
import {show} from './show';
import {sourceLink} from './source-link';

const words: Words = {text, plural, has: hasText, language: uiLanguage()};
document.documentElement.lang = words.language;
document.documentElement.dir = uiDirection();

const part = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

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

/** Goes where one was reading in the page or in the popup. */
function goToPlace(text: string): void {
	const place = readPlace(text);
	const body = document.querySelector<HTMLElement>('.body');
	const range = place && body && locate(body, place);
	if (range) {
		bring(range, 'start');
	}
}

/** What the popup asked for besides reading. */
function doFirst(): void {
	const {hash} = location;
	history.replaceState(null, '', location.pathname + location.search);
	if (hash === '#take') {
		const panel = part('take');
		// It is filled as soon as what fills it is loaded.
		new MutationObserver(() => panel.querySelector('button')?.focus()).observe(panel, {childList: true});
		panel.showPopover();
	} else if (hash === '#print') {
		window.print();
	} else if (hash.startsWith('#at-')) {
		goToPlace(hash.slice('#at-'.length));
	} else if (hash === '#left-out') {
		document.querySelector<HTMLElement>('[data-action="left-out"]')?.click();
	}
}

async function start(): Promise<void> {
	const [found, settings] = await Promise.all([findArticle(location.search), loadSettings()]);
	const {id, article} = found;
	showLook(settings, article?.lang ?? null);
	if (article) {
		rememberSource(id, article.url);
		show({...found, article}, settings, words);
		doFirst();
		requestAnimationFrame(() => performance.mark('article'));
	} else {
		showGone(id);
	}
}

start().catch(() => showGone(''));
