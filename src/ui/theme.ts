import type {Settings} from '../model/settings';

const mirror = 'theme';

/**
 * Shows the page in a theme. A copy is kept where it can be read at once, since the settings come later than the
 * first paint and a white flash before a dark page is the classic fault of readers.
 */
export function showTheme(theme: Settings['theme']): void {
	document.documentElement.dataset['theme'] = theme;
	localStorage.setItem(mirror, theme);
}

/** The theme shown last time, before the settings are here. */
export function showLastTheme(): void {
	document.documentElement.dataset['theme'] = localStorage.getItem(mirror) ?? 'system';
}
