import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anchorAt, findAnchor, placeOf, spansAt, wholeText} from '../../src/reader/anchor';

const text = [
	'The harbour wakes early, and nobody minds.',
	'She said so: “The light is on.” He nodded, slowly, and looked at the water for a while.',
	'Later that day, she said so: “The light is on.” Nobody answered.',
	'In the evening the keeper carried the old lamp down to the boat house and closed the door behind him.',
].join('\n');
const anchor = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return anchorAt(text, {start, end: start + words.length});
};
const found = (full: string, wanted: ReturnType<typeof anchor>) => {
	const place = findAnchor(full, wanted);
	return place && full.slice(place.start, place.end);
};

describe('words that were highlighted', () => {
	it('are found where they stood', () => {
		expect(findAnchor(text, anchor('nobody minds'))?.start).toBe(text.indexOf('nobody minds'));
	});

	it('are told apart from the same words elsewhere, also when the text before has grown', () => {
		const second = anchor('The light is on.', 150);
		const longer = `An update was added here, quite a long one.\n${text}`;
		expect(findAnchor(longer, second)?.start).toBe(longer.lastIndexOf('The light is on.'));
		const first = anchor('The light is on.');
		expect(findAnchor(longer, first)?.start).toBe(longer.indexOf('The light is on.'));
	});

	it('are found under other signs and spaces', () => {
		const changed = text.replaceAll(/[“”]/g, '"').replaceAll(' so: ', '\u00a0so: ');
		expect(found(changed, anchor('said so: “The light is on.” He nodded'))).toBe(
			'said\u00a0so: "The light is on." He nodded',
		);
	});

	it('are found when an editor has changed some of them', () => {
		const changed = text.replace('the old lamp down to the boat house', 'the heavy old lamp over to the boat shed');
		expect(found(changed, anchor('the keeper carried the old lamp down to the boat house and closed the door'))).toBe(
			'the keeper carried the heavy old lamp over to the boat shed and closed the door',
		);
	});

	it('are not found where they no longer are', () => {
		expect(
			findAnchor(text.replace(/In the evening.*/, 'Nothing more happened.'), anchor('the keeper carried the old lamp')),
		).toBeNull();
		expect(findAnchor(text, {text: 'no minds', before: '', after: '', at: 0})).toBeNull();
		expect(findAnchor('', anchor('nobody minds'))).toBeNull();
	});

	it('are found again in any text they were taken from', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({minLength: 1, maxLength: 20, unit: 'grapheme'}), {minLength: 1}),
				fc.nat(),
				fc.nat(),
				(lines, a, b) => {
					const full = lines.join('\n');
					const [start = 0, end = 0] = [a % full.length, b % full.length].sort((one, other) => one - other);
					expect(findAnchor(full, anchorAt(full, {start, end: end + 1}))).toEqual({start, end: end + 1});
				},
			),
		);
	});
});

describe('places and spans', () => {
	const blocks = text.split('\n').map((line) => ({text: line}));

	it('lead to one another', () => {
		const spans = [
			{block: 0, start: 4, end: 42},
			{block: 1, start: 0, end: 87},
			{block: 2, start: 0, end: 5},
		];
		const place = placeOf(blocks, spans);
		expect(place).not.toBeNull();
		expect(wholeText(blocks).slice(place?.start, place?.end)).toMatch(/^harbour wakes[\s\S]*\nLater$/);
		expect(spansAt(blocks, place ?? {start: 0, end: 0})).toEqual(spans);
		expect(placeOf(blocks, [])).toBeNull();
	});
});
