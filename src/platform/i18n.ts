import {browser} from './browser';

/** A message in the reader's language; the key itself when it is missing, so that nothing is ever blank. */
export function text(key: string, ...substitutions: readonly (string | number)[]): string {
	return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** Whether there is a message of that key. */
export const hasText = (key: string): boolean => browser.i18n.getMessage(key) !== '';

/** The language our messages are in, which is English where we have no translation. */
const messageLanguage = (): string => browser.i18n.getMessage('pluralRules') || 'en';

/** The language of our interface, BCP 47: with the browser's region where it is the same language. */
export function uiLanguage(): string {
	const language = messageLanguage();
	const browserLanguage = browser.i18n.getUILanguage();
	return browserLanguage.split('-')[0] === language.split('-')[0] ? browserLanguage : language;
}

/** The direction in which our interface reads: that of the language our messages are in. */
export const uiDirection = (): 'ltr' | 'rtl' => (messageLanguage() === 'ar' ? 'rtl' : 'ltr');

/** The message for a number: key_one, key_few, key_many … by the language's own rules, key_other where that is missing. */
export function plural(key: string, count: number, ...substitutions: readonly (string | number)[]): string {
	const language = messageLanguage();
	const form = `${key}_${new Intl.PluralRules(language).select(count)}`;
	return text(hasText(form) ? form : `${key}_other`, count.toLocaleString(language), ...substitutions);
}
