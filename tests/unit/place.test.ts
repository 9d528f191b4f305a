import {describe, expect, it} from 'vitest';
import {placeOf, placeText, readPlace} from '../../src/model/place';
import {article} from '../support/article';

describe('a place in an article', () => {
	const read = article({
		blocks: [
			{kind: 'heading', text: 'The harbour'},
			{kind: 'text', text: 'It was late. Nobody was awake but the keeper of the light, who wrote.'},
		],
	});

	it('is found by its words, however they are spaced', () => {
		expect(placeOf(read, '  Nobody was\n awake but the keeper')).toEqual({block: 1, start: 13, end: 44});
	});

	it('is none for words that are not there', () => {
		expect(placeOf(read, 'Somebody was awake')).toBeNull();
		expect(placeOf(read, '   ')).toBeNull();
	});

	it('travels in an address, and nothing else does', () => {
		expect(readPlace(placeText({block: 12, start: 340, end: 350}))).toEqual({block: 12, start: 340, end: 341});
		for (const text of ['', '12', '-1-2', '1-2-3', '1e9-0', '<b>-1']) {
			expect(readPlace(text)).toBeNull();
		}
	});
});
