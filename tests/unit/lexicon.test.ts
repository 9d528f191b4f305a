import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {fold, matcherFor} from '../../src/cleaning/matcher';
import {type ClutterWords, clutterWords, proseWords, speechWords} from '../../src/lexicon/index';

interface Fixture {
	/** A kind of clutter and a short text that must hold one of its phrases. */
	readonly clutter: readonly (readonly [keyof ClutterWords, string])[];
	/** Short texts of articles, which no phrase may cover. */
	readonly stay: readonly string[];
}

const source = new URL('../../src/lexicon/', import.meta.url);
const fixtures = new URL('../fixtures/lexicon/', import.meta.url);

const languages = readdirSync(source)
	.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
	.map((name) => name.slice(0, -3));

/** A fixture is data of our own, of the shape above. */
const fixture = (language: string): Fixture =>
	JSON.parse(readFileSync(new URL(`${language}.json`, fixtures), 'utf8')) as Fixture;

/** The words of a text as the matcher sees them, one space at either end, so that containment is of whole words. */
const words = (text: string): string => ` ${fold(text).join(' ')} `;

type Lists = readonly string[] | boolean | {readonly [name: string]: Lists};

/** Every list of an export with its path: 'pronouns.he'. */
function* lists(of: object, path = ''): Generator<[string, readonly string[]]> {
	for (const [name, value] of Object.entries(of as Record<string, Lists>)) {
		if (typeof value === 'boolean') continue;
		if (Array.isArray(value)) yield [path + name, value];
		else yield* lists(value as object, `${path}${name}.`);
	}
}

const doubles = (list: readonly string[]): string[] => list.filter((word, index) => list.indexOf(word) < index);

test('every file is a language, and every fixture has one', () => {
	expect([...clutterWords.keys()].sort()).toEqual(languages.sort());
	expect(readdirSync(fixtures).sort()).toEqual(languages.map((language) => `${language}.json`).sort());
});

describe.each(languages)('%s', (language) => {
	const clutter = clutterWords.get(language);
	const speech = speechWords.get(language);
	const prose = proseWords.get(language);
	if (!clutter || !speech || !prose) throw new Error(`${language} lacks an export`);
	const every = [...lists(clutter), ...lists(speech), ...lists(prose)];

	test('lists are full, lower case, trimmed and without doubles', () => {
		for (const [name, list] of every) {
			expect(list.length, name).toBeGreaterThan(0);
			expect(
				list.filter((word) => word !== word.toLowerCase().trim() || word === ''),
				name,
			).toEqual([]);
			// 'may' is both a month and its short form
			if (name !== 'months') expect(doubles(list), name).toEqual([]);
		}
	});

	test('a phrase stands for one kind of clutter', () => {
		const phrases = [...lists(clutter)].flatMap(([, list]) => [...new Set(list.map(words))]);
		expect(doubles(phrases)).toEqual([]);
	});

	test('twelve months, or twelve and their short forms', () => {
		expect([12, 24]).toContain(prose.months.length);
	});

	test('verbs are a stem and its endings', () => {
		expect(speech.verbs.filter((verb) => verb.startsWith('|') || /\s\||\|\s/u.test(verb))).toEqual([]);
	});

	test('knows the clutter of its fixture', () => {
		const {clutter: texts} = fixture(language);
		expect(texts.length).toBeGreaterThanOrEqual(4);
		const unknown = texts.filter(
			([kind, text]) => !clutter[kind].some((phrase) => words(text).includes(words(phrase))),
		);
		expect(unknown).toEqual([]);
	});

	test('leaves the short texts of its fixture', () => {
		const {stay} = fixture(language);
		expect(stay.length).toBeGreaterThanOrEqual(3);
		const says = matcherFor(language);
		const kinds = Object.keys(clutter) as (keyof ClutterWords)[];
		// what covers half of a heading would take it for clutter
		const taken = stay.filter((text) => kinds.some((kind) => says(text).share(kind) >= 0.5));
		expect(taken).toEqual([]);
	});
});
