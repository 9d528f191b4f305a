import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findQuotes} from '../../../src/quotes/index';

const languages = ['en', 'de', 'fr', 'ru', 'zh', 'ja', 'ar', 'ko', 'th', 'xx'];

// What quotations are made of, in every order.
const pieces = fc.constantFrom(
	'“',
	'”',
	'"',
	'„',
	'«',
	'»',
	'‘',
	'’',
	"'",
	'「',
	'」',
	'``',
	"''",
	'<<',
	'>>',
	'â€œ',
	'Â»',
	'—',
	'– ',
	', ',
	'. ',
	': ',
	'\n',
	'\n\n',
	' ',
	'said',
	' she ',
	'Anna Berg',
	' the mayor ',
	' according to ',
	'sagte ',
	'Der Sprecher ',
	'我们',
	'说',
	'は',
	'قال ',
	'(',
	')',
	'\u00ad',
	'\u200b',
	'We will not go there again',
	'it is cold',
	'Dr. ',
	"don't",
	'ministers’ ',
	'27" ',
	'…',
	'\ud800',
);
const texts = fc.array(pieces, {maxLength: 60}).map((parts) => parts.join(''));
const runs = {numRuns: 300};

describe('whatever the text', () => {
	test('a quotation’s words are the text at its offsets, and its marks are outside', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
				for (const quote of findQuotes(text, lang)) {
					expect(quote.parts.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(quote.text);
					expect(quote.start).toBe(quote.parts[0]?.[0]);
					expect(quote.end).toBe(quote.parts.at(-1)?.[1]);
					expect(quote.text).not.toMatch(/^\s|\s$/);
					expect(quote.score).toBeGreaterThanOrEqual(0);
					expect(quote.score).toBeLessThanOrEqual(1);
				}
			}),
			runs,
		);
	});

	test('quotations are in order and do not overlap; no part crosses a line break', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
				let last = 0;
				for (const [start, end] of findQuotes(text, lang).flatMap(({parts}) => parts)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).not.toContain('\n');
					last = end;
				}
			}),
			runs,
		);
	});

	test('a quotation that a clause parts loses no word when its pieces are joined', () => {
		const said = fc
			.array(fc.constantFrom('we', 'go', 'home', 'nobody', 'came', 'is', 'water', 'it’s', 'co-op'), {
				minLength: 5,
				maxLength: 12,
			})
			.map((words) => words.join(' '));
		const clause = fc.constantFrom('said Anna Berg', 'Anna Berg said', 'the mayor, Anna Berg, told us');
		const marks = fc.constantFrom('“”', '""', '«»', '„“', '「」', '‘’');
		fc.assert(
			fc.property(said, clause, said, marks, (one, between, two, [open, close]) => {
				const found = findQuotes(`${open}${one},${close} ${between}, ${open}${two}.${close}`, 'en');
				expect(found.map(({text}) => text.replace(/[.,]/g, ''))).toEqual([`${one} ${two}`]);
			}),
			runs,
		);
	});

	test('the same text gives the same quotations', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
				expect(findQuotes(text, lang)).toEqual(findQuotes(text, lang));
			}),
			runs,
		);
	});
});

describe('takes time in proportion', () => {
	/** CPU milliseconds, so that a busy machine does not count. */
	const cost = (text: string, lang: string): number => {
		const before = process.cpuUsage();
		findQuotes(text, lang);
		const {user, system} = process.cpuUsage(before);
		return (user + system) / 1000;
	};
	const sentence = '“We will go home,” said Anna Berg, the mayor. ';
	const hostile: readonly [string, string][] = [
		['one block of a megabyte', sentence.repeat(22_000)],
		['a hundred thousand opening marks', '“a '.repeat(100_000)],
		['a hundred thousand closing marks', 'a” '.repeat(100_000)],
		['marks without words', '"'.repeat(200_000)],
		['apostrophes', "'a ’b ‘c ".repeat(40_000)],
		['unclosed in every paragraph', '“We will go, the mayor and the men and\n'.repeat(8000)],
		['one name of many words', `“Go,” said ${'Anna van '.repeat(60_000)}`],
		['commas', `“Go now and do it,” ${'x, '.repeat(100_000)}said Anna`],
		['dashes', `— Go now${' — said the'.repeat(40_000)}`],
		['line breaks', '\n'.repeat(300_000)],
		['dashes at no paragraph', '- '.repeat(200_000)],
		['spaces', `“Go now and do it,”${' '.repeat(300_000)}said Anna`],
		['a dense script', '“我们会回家，”市长王丽说。'.repeat(20_000)],
	];

	const shapes = fc.array(
		fc.array(pieces, {minLength: 1, maxLength: 4}).map((parts) => parts.join('')),
		{
			minLength: 1,
			maxLength: 3,
		},
	);

	test('hostile strings: a few pieces over and over, and all of them within five seconds', () => {
		let spent = 0;
		fc.assert(
			fc.property(shapes, fc.constantFrom(...languages), (parts, lang) => {
				const text = parts.map((part) => part.repeat(500)).join('');
				spent += cost(text, lang);
			}),
			{numRuns: 60},
		);
		expect(spent).toBeLessThan(5000);
	}, 60_000);

	test.each(hostile)(
		'%s',
		(_, text) => {
			// what grows with the square takes minutes
			for (const lang of ['en', 'zh']) expect(cost(text, lang)).toBeLessThan(10_000);
		},
		120_000,
	);
});
