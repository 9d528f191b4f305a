import browser from 'webextension-polyfill';

/** A message in the reader's language; the key itself when it is missing, so that nothing is ever blank. */
export function text(key: string, ...substitutions: readonly (string | number)[]): string {
	return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** Whether there is a message of that key. */
export const hasText = (key: string): boolean => browser.i18n.getMessage(key) !== '';

/** The language of our interface, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The direction in which our interface reads. */
export const uiDirection = (): 'ltr' | 'rtl' => (text('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');

/** The message for a number: key_one, key_few, key_many … by the language's own rules, key_other where that is missing. */
export function plural(key: string, count: number, ...substitutions: readonly (string | number)[]): string {
	// The rules of the language the messages are in, which is English where ours has no translation.
	const language = browser.i18n.getMessage('pluralRules') || 'en';
	const form = `${key}_${new Intl.PluralRules(language).select(count)}`;
	return text(hasText(form) ? form : `${key}_other`, count.toLocaleString(language), ...substitutions);
}
