import type {Settings} from '../model/settings';
import {showTheme} from '../ui/theme';

const faces: Record<Settings['font'], string> = {
	serif: 'Literata, var(--serif)',
	sans: '"Source Sans 3", var(--sans)',
	hyperlegible: '"Atkinson Hyperlegible Next", "Source Sans 3", var(--sans)',
	dyslexic: 'OpenDyslexic, var(--sans)',
	system: 'var(--sans)',
	own: 'Literata, var(--serif)',
};

const perCharacter = 0.47; // em: the mean of English text in Literata

/** Shows the page as the settings say; nothing but custom properties, classes and data of the root change. */
export function showLook(settings: Settings, lang: string | null): void {
	const {style, classList, dataset} = document.documentElement;
	showTheme(settings);
	const own = settings.font === 'own' && settings.ownFont.trim() !== '' ? `"${settings.ownFont.trim()}", ` : '';
	style.setProperty('--face', own + faces[settings.font]);
	style.setProperty('--size', `${settings.size / 16}rem`);
	style.setProperty('--measure', `${settings.measure * perCharacter}em`);
	style.setProperty('--letters', `${settings.letters}em`);
	style.setProperty('--word-space', `${settings.wordSpace}em`);
	style.setProperty('--paragraph-space', `${settings.paragraphSpace}em`);
	style.setProperty('--leading', String(settings.leading));
	const upright = settings.vertical && /^(?:ja|zh)/.test(lang ?? '');
	dataset['flow'] = upright ? 'vertical' : settings.flow;
	dataset['pictures'] = settings.pictures;
	const states = {
		indented: settings.paragraphs === 'indent',
		justified: settings.align === 'justify',
		hyphenated: settings.hyphens,
		dimmed: settings.dim,
		ruled: settings.ruler,
		'plain-links': settings.plainLinks,
		'print-links': settings.printLinks,
		'with-margin': settings.margin,
	};
	for (const [name, on] of Object.entries(states)) {
		classList.toggle(name, on);
	}
}
