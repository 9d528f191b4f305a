import {onPermissions} from '../platform/always';
import {hasText, plural, text, uiDirection, uiLanguage} from '../platform/i18n';
import {loadSettings, onSettings, saveSettings} from '../platform/settings';
import {h} from '../ui/h';
import {showTheme} from '../ui/theme';
import type {Words} from '../ui/words';
import {backup} from './backup';
import {cleaning} from './cleaning';
import {everywhere} from './everywhere';
import {keyboard} from './keyboard';
import {privacy} from './privacy';
import {quotes} from './quotes';
import {reading} from './reading';
import type {Page, Section} from './section';
import {sites} from './sites';

const sections: readonly Section[] = [cleaning, sites, everywhere, reading, quotes, keyboard, privacy, backup];

const words: Words = {text, plural, has: hasText, language: uiLanguage()};
document.documentElement.lang = words.language;
document.documentElement.dir = uiDirection();
document.title = text('optionsTitle');

/** What only the browser knows may change behind the back of this page. */
const outside: readonly Section[] = [sites, everywhere, keyboard];

const part = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

async function start(): Promise<void> {
	let settings = await loadSettings();
	const page: Page = {
		words,
		settings: () => settings,
		change: async (changes) => {
			const before = settings;
			settings = {...settings, ...changes};
			try {
				await saveSettings(changes);
				page.announce(text('saved'));
				return true;
			} catch {
				settings = before;
				page.announce(text('problemFull'));
				part('full').hidden = false;
				return false;
			}
		},
		announce: (said) => {
			part('said').textContent = said;
		},
	};
	const show = async () => {
		showTheme(settings);
		for (const {name, fill} of sections) {
			await fill(part(name), page);
		}
	};
	part('title').textContent = text('optionsTitle');
	part('contents').replaceChildren(...sections.map(({name}) => h('a', {href: `#${name}`}, text(`options_${name}`))));
	part('contents').setAttribute('aria-label', text('contents'));
	part('main').replaceChildren(
		h('p', {id: 'full', class: 'hint', hidden: true}, text('problemFull')),
		...sections.map(({name}) => h('section', {id: name, 'aria-label': text(`options_${name}`)})),
	);
	await show();
	const refresh = async () => {
		for (const {name, fill} of outside) {
			// Not under the hand that is changing it.
			if (!part(name).contains(document.activeElement)) {
				await fill(part(name), page);
			}
		}
	};
	onPermissions(refresh);
	addEventListener('focus', refresh);
	onSettings((next) => {
		// Our own changes come back too; filling a section again then would take the focus away.
		if (JSON.stringify(next) !== JSON.stringify(settings)) {
			settings = next;
			void show();
		}
	});
}

void start();
