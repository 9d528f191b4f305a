import {describe, expect, it} from 'vitest';
import {wrap} from '../../src/ui/wrap';

/** Every character is as wide as the next. */
const measure = (line: string) => [...line].length;

describe('wrap', () => {
	it('breaks between words and leaves no space at the ends', () => {
		expect(wrap('The  boat came\ntwice on Thursday', 10, measure, 'en')).toEqual([
			'The boat',
			'came twice',
			'on',
			'Thursday',
		]);
	});

	it('keeps a mark with the word before it, and an opening one with the word after it', () => {
		expect(wrap('He said (no), then left', 8, measure, 'en')).toEqual(['He said', '(no),', 'then', 'left']);
	});

	it('breaks where a script has no spaces, and never before a full stop', () => {
		const lines = wrap('戸口では泣きませんでした。やかんの前で泣きました。', 8, measure, 'ja');
		expect(lines.join('')).toBe('戸口では泣きませんでした。やかんの前で泣きました。');
		expect(lines.every((line) => measure(line) <= 8 && !line.startsWith('。'))).toBe(true);
	});

	it('gives a word that is too long a line of its own', () => {
		expect(wrap('a Donaudampfschifffahrt b', 6, measure, 'de')).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
	});
});
