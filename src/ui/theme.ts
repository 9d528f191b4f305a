import type {Settings} from '../model/settings';
import {paletteOf} from './contrast';

/**
 * Shows the page in a theme. A copy is kept where `first-theme.js` reads it before the first paint, since the settings
 * come later and a white flash before a dark page is the classic fault of readers.
 */
export function showTheme(settings: Pick<Settings, 'theme' | 'customPaper' | 'customInk' | 'customLink'>): void {
	const {dataset, style} = document.documentElement;
	dataset['theme'] = settings.theme;
	const custom = settings.theme === 'custom';
	const palette = paletteOf(settings);
	for (const [name, value] of Object.entries(palette)) {
		style.setProperty(name, custom ? value : '');
	}

	localStorage.setItem('theme', settings.theme);
	localStorage.setItem('palette', JSON.stringify(custom ? palette : {}));
}
