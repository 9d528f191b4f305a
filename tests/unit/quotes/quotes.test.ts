import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Block} from '../../../src/model/article';
import {findQuotes, quotesOf} from '../../../src/quotes/index';

interface Row {
	readonly text: string;
	readonly quotes: readonly {readonly text: string; readonly speaker: string | null}[];
}

const folder = new URL('../../fixtures/quotes/', import.meta.url);
const rowsOf = (file: string): Row[] =>
	(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {quotes: Row[]}).quotes;

/** The words alone: where the marks leave the comma is the layout's affair. */
const words = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

describe.each(readdirSync(folder))('%s', (file) => {
	test.each(rowsOf(file))('$text', ({text, quotes}) => {
		const found = findQuotes(text, file.replace('.json', ''));
		expect(found.map((quote) => ({text: words(quote.text), speaker: quote.speaker}))).toEqual(
			quotes.map((quote) => ({text: words(quote.text), speaker: quote.speaker})),
		);
	});
});

test('the twelve largest languages have ten rows, the others three', () => {
	const large = new Set('ar de en es fr it ja nl pl pt ru zh'.split(' '));
	for (const file of readdirSync(folder)) {
		expect(rowsOf(file).length, file).toBeGreaterThanOrEqual(large.has(file.replace('.json', '')) ? 10 : 3);
	}
});

describe('an article', () => {
	const blocks = (...texts: (string | Block)[]): Block[] =>
		texts.map((text) => (typeof text === 'string' ? {kind: 'text', text} : text));
	const context = {title: 'The harbour closes', dek: null};

	test('lists a quotation that begins another once, with the speaker that either has', () => {
		const quotes = quotesOf(
			blocks(
				'“The water is rising fast,” said Ada Brink, the warden.',
				'Her report was blunt: “The water is rising fast and the wall will not hold until Sunday.”',
			),
			'en',
			context,
		);
		expect(quotes.map(({text}) => text)).toEqual(['The water is rising fast and the wall will not hold until Sunday.']);
		expect(quotes[0]?.speaker?.name).toBe('Ada Brink');
	});

	test('a block quote is one quotation, signed by its last line', () => {
		const [quote, ...others] = quotesOf(
			blocks(
				'The letter was read aloud.',
				{kind: 'quote', text: 'We shall leave the island before the winter storms. — Ruth Kemp, schoolteacher'},
				'Nobody spoke.',
			),
			'en',
			context,
		);
		expect(others).toEqual([]);
		expect(quote).toMatchObject({
			kind: 'block',
			text: 'We shall leave the island before the winter storms.',
			speaker: {name: 'Ruth Kemp'},
		});
	});

	test('a pull quote repeats the text and makes its quotation weigh more', () => {
		const body = '“Nobody warned us about the second wave at all,” said Olaf Brandt.';
		const pull: Block = {kind: 'quote', text: '“Nobody warned us about the second wave at all”'};
		const [plain] = quotesOf(blocks(body), 'en', context);
		const pulled = quotesOf(blocks(body, pull), 'en', context);
		expect(pulled.map(({kind}) => kind)).toEqual(['direct']);
		expect(pulled[0]?.weight).toBeGreaterThan(plain?.weight ?? 1);
	});

	test.each([
		['marked by reading', 'pull', '“Nobody warned us about the second wave at all”'],
		['with other marks', 'quote', '«Nobody warned us about the second wave at all.»'],
		['shortened', 'quote', '“Nobody warned us … and the boats were out, all of them”'],
		['shortened, marked by reading', 'pull', '“Nobody warned us about the wave”'],
		['signed', 'pull', '“Nobody warned us about the second wave at all” — Olaf Brandt'],
	] as const)('a pull quote is no second entry and raises no other: %s', (_, kind, text) => {
		const body = [
			'“Nobody warned us about the second wave at all and the boats were out, all of them,” said Olaf Brandt.',
			'“We are going to build a higher wall before next winter,” Ruth Kemp said.',
		];
		const plain = quotesOf(blocks(...body), 'en', context);
		const pulled = quotesOf(blocks(body[0] ?? '', {kind, text}, body[1] ?? ''), 'en', context);
		expect(pulled.map(({kind, speaker}) => [kind, speaker?.name])).toEqual([
			['direct', 'Olaf Brandt'],
			['direct', 'Ruth Kemp'],
		]);
		const weight = (quotes: typeof plain, name: string) =>
			quotes.find(({speaker}) => speaker?.name === name)?.weight ?? 0;
		expect(weight(pulled, 'Olaf Brandt')).toBeGreaterThan(weight(plain, 'Olaf Brandt'));
		expect(weight(pulled, 'Ruth Kemp')).toBe(weight(plain, 'Ruth Kemp'));
	});

	test('a pull quote between them does not part what one person goes on to say', () => {
		const said = quotesOf(
			blocks(
				'Ada Brink, the warden, has seen many floods. “This one was worse than all of them,” she said.',
				{kind: 'pull', text: '“This one was worse than all of them”'},
				'“And the next one will be worse again.”',
			),
			'en',
			context,
		);
		expect(said.map(({speaker}) => speaker?.name)).toEqual(['Ada Brink', 'Ada Brink']);
	});

	test('headings, tables and code say nothing', () => {
		const said = '“We are not going to sell the boats,” said Nils Ahl.';
		expect(
			quotesOf(
				[
					{kind: 'heading', text: said},
					{kind: 'table', text: said},
					{kind: 'code', text: said},
				],
				'en',
				context,
			),
		).toEqual([]);
	});

	test('the language is told from the text where the page does not say', () => {
		const [quote] = quotesOf(
			blocks('Der Bürgermeister, Karl Brandt, erklärte: „Die Schule bleibt bis Montag geschlossen.“'),
			null,
			context,
		);
		expect(quote?.speaker?.name).toBe('Karl Brandt');
	});

	test('a role is what stands right behind the name', () => {
		const said = '“We are not going to gamble with lives,” said Marta Oyelaran, the county engineer.';
		const [quote] = quotesOf(blocks(said), 'en', context);
		expect(quote?.speaker).toMatchObject({name: 'Marta Oyelaran', role: 'the county engineer'});
	});

	test.each([
		['en', '“The gates were never tested in a storm,” said Lena Ruud, its chief engineer.', 'chief engineer'],
		['de', '„Die Tore wurden nie im Sturm geprüft“, sagte Lena Ruud, seine Sprecherin.', 'Sprecherin'],
		['fr', '« Les portes n’ont jamais été testées », a déclaré Lena Ruud, sa directrice.', 'directrice'],
	])('a role does not say whose: %s', (lang, said, role) => {
		expect(quotesOf(blocks(said), lang, context)[0]?.speaker).toMatchObject({name: 'Lena Ruud', role});
	});

	test('spans point at the block’s text', () => {
		const all = blocks(
			'Nothing here.',
			'“We counted forty boats before breakfast,” Ewan Tait said, “and then the fog came in.”',
		);
		const [quote] = quotesOf(all, 'en', context);
		expect(quote?.parts.map(({block, start, end}) => all[block]?.text.slice(start, end))).toEqual([
			'We counted forty boats before breakfast,',
			'and then the fog came in.',
		]);
	});
});
