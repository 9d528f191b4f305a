import type {Settings} from '../model/settings';
import {showTheme} from '../ui/theme';

const faces: Record<Settings['font'], string> = {
	serif: 'Literata, var(--serif)',
	sans: '"Source Sans 3", var(--sans)',
	hyperlegible: '"Atkinson Hyperlegible Next", "Source Sans 3", var(--sans)',
	system: 'var(--sans)',
};

const perCharacter = 0.47; // em: the mean of English text in Literata

/** Shows the page as the settings say; nothing but custom properties and classes of the root change. */
export function showLook(settings: Settings): void {
	const {style, classList} = document.documentElement;
	showTheme(settings.theme);
	style.setProperty('--face', faces[settings.font]);
	style.setProperty('--size', `${settings.size / 16}rem`);
	style.setProperty('--measure', `${settings.measure * perCharacter}em`);
	style.setProperty('--letters', `${settings.letters}em`);
	style.setProperty('--leading', String(settings.leading));
	classList.toggle('indented', settings.paragraphs === 'indent');
	classList.toggle('with-margin', settings.margin);
}
