import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

type Messages = Readonly<Record<string, {readonly message: string}>>;

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const messagesOf = (locale: string): Messages =>
	JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Messages;

const english = messagesOf('en');
const locales = readdirSync(new URL('public/_locales/', root)).filter((locale) => locale !== 'en');

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** 'quotes_few' -> 'quotes', for messages that come in one form a number; else null. */
function counted(key: string): string | null {
	const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
	return base !== key && `${base}_one` in english && `${base}_other` in english ? base : null;
}

/** The store cuts what is longer. */
const longestDescription = 132;

/** English words that another of our languages writes the same way. */
const sameWord = new Set([
	...['Clean Copy', '$1 ×$2', 'Article', 'Link', 'Text', 'System', 'Normal', 'Sepia', 'Sites', 'Privacy'],
	...[
		'votes',
		'promotions',
		'$1 minute',
		'$1 minutes',
		'$1 article',
		'$1 articles',
		'Pause',
		'Markdown',
		'BibTeX',
		'CSL-JSON',
		'OpenDyslexic',
		'Pages',
		'Focus',
		'Zoom',
		'Links',
		'Justified',
	],
]);

test('the manifest names only messages there are', () => {
	const named = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((key) => !(key in english))).toEqual([]);
});

describe.each(locales)('%s', (locale) => {
	const messages = messagesOf(locale);
	const rules = new Intl.PluralRules(messages['pluralRules']?.message ?? 'en');

	test('follows the plural rules of its language', () => {
		expect(messages['pluralRules']?.message).toBe(locale.replace('_', '-'));
		expect(Intl.PluralRules.supportedLocalesOf(locale.replace('_', '-'))).toHaveLength(1);
	});

	test('has the messages of English, and no others', () => {
		const plain = (of: Messages): string[] => Object.keys(of).filter((key) => counted(key) === null);
		expect(plain(messages).sort()).toEqual(plain(english).sort());
	});

	test('has a form for every number', () => {
		const bases = new Set(Object.keys(english).map(counted));
		const forms = new Set(Array.from({length: 201}, (_, number) => rules.select(number)));
		const wanted = [...bases]
			.filter((base) => base !== null)
			.flatMap((base) => [...forms].map((form) => `${base}_${form}`));
		expect(wanted.filter((key) => !messages[key]?.message)).toEqual([]);
		expect(
			Object.keys(messages).filter((key) => counted(key) !== null && !wanted.includes(key) && !key.endsWith('_other')),
		).toEqual([]);
	});

	test('keeps the placeholders', () => {
		// one, two and none may be words: 'un minuto'
		const worded = /_(?:zero|one|two)$/;
		const wrong = Object.entries(messages).filter(([key, {message}]) => {
			const base = counted(key);
			const original = english[base === null ? key : `${base}_other`]?.message ?? '';
			const found = placeholders(message).join();
			return found !== placeholders(original).join() && !(base !== null && worded.test(key) && found === '');
		});
		expect(wrong).toEqual([]);
	});

	test('leaves nothing in English', () => {
		const left = Object.entries(messages).filter(
			([key, {message}]) => key !== 'pluralRules' && message === english[key]?.message && !sameWord.has(message),
		);
		expect(left).toEqual([]);
	});

	test('has no message that is empty, and none too long for where it goes', () => {
		expect(Object.entries(messages).filter(([, {message}]) => message !== message.trim() || message === '')).toEqual(
			[],
		);
		expect(messages['extDescription']?.message.length).toBeLessThanOrEqual(longestDescription);
		expect(messages['pictureFile']?.message).toMatch(/^[a-z-]+$/);
	});
});
