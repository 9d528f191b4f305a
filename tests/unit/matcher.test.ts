import {describe, expect, it} from 'vitest';
import {fold, foldAll, matcherFor} from '../../src/cleaning/matcher';

describe('fold', () => {
	it.each<[string, string[]]>([
		['  Leave a\n REPLY! ', ['leave', 'a', 'reply']],
		['Passwort vergeßen?', ['passwort', 'vergessen']],
		['Réagir à l’article', ['reagir', 'a', 'l', 'article']],
		['打开APP阅读', ['打', '开', 'app', '阅', '读']],
		['', []],
		['— … —', []],
	])('%j', (text, words) => {
		expect(fold(text)).toEqual(words);
	});

	it('folds many texts as it folds each', () => {
		const texts = ['Log in', '', '“Réagir”', ' ', 'a\nb', '打开', '!'];
		expect(foldAll(texts).map((text) => text.split(' ').filter(Boolean))).toEqual(texts.map(fold));
	});
});

describe('matcherFor', () => {
	it.each<[string, string, 'comments' | 'auth' | 'forgot' | 'consent']>([
		['en', 'Leave a Reply', 'comments'],
		['en', 'Forgot password?', 'forgot'],
		['de-AT', 'Schreibe einen Kommentar', 'comments'],
		['xx', 'Log in', 'auth'],
	])('%s: %j is all about %s', (lang, text, kind) => {
		expect(matcherFor(lang)(text).share(kind)).toBe(1);
	});

	it('weighs a phrase against the words around it', () => {
		const share = matcherFor('en')('He would log in at nine, walk to the quay and wait for the boat.').share('auth');
		expect(share).toBeGreaterThan(0);
		expect(share).toBeLessThan(0.3);
	});

	it('matches whole words only', () => {
		expect(matcherFor('en')('blog insects').kinds).toBe(0);
	});
});
