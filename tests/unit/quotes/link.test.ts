import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {textFragment} from '../../../src/quotes/link';

const of = (full: string, words: string, from = 0): string | null => {
	const start = full.indexOf(words, from);
	return textFragment(full, {start, end: start + words.length});
};

describe('a link to a quotation', () => {
	test('is its words alone where they stand once', () => {
		expect(of('He said so. “We go home,” she wrote.', 'We go home')).toBe('#:~:text=We%20go%20home');
	});

	test('encodes what a directive reads as its own: dash, comma, ampersand', () => {
		expect(of('“A-B, C & D stay”', 'A-B, C & D stay')).toBe('#:~:text=A%2DB%2C%20C%20%26%20D%20stay');
	});

	test('a repeated sentence is told apart by the words before', () => {
		const full = 'First: we go home. Second: we go home. Third: we go home.';
		const second = full.indexOf('we go', full.indexOf('Second'));
		expect(of(full, 'we go home', second)).toBe('#:~:text=Second%3A-,we%20go%20home,-.%20Third');
	});

	test('a long one is given by its first and last words', () => {
		const long = `Now ${'and then '.repeat(20)}we were done at last`;
		expect(of(`Before. ${long}. After.`, long)).toMatch(
			/^#:~:text=Now%20and%20then%20and,we[^,]*last$|^#:~:text=Now%20and%20then%20and,[^,]*at%20last$/,
		);
	});

	test('never starts in the middle of a word', () => {
		expect(of('unsaid said', 'said', 6)).toBe('#:~:text=said');
	});

	test('works without spaces and from right to left', () => {
		expect(of('市长说大桥要到明年。', '大桥要到明年')).toBe(`#:~:text=${encodeURIComponent('大桥要到明年')}`);
		expect(of('قالت لن نغلق المستشفى اليوم', 'لن نغلق المستشفى')).toBe(
			`#:~:text=${encodeURIComponent('لن نغلق المستشفى')}`,
		);
	});

	test('is null where nothing would find it', () => {
		expect(textFragment('“…”', {start: 1, end: 2})).toBeNull();
		expect(textFragment('', {start: 0, end: 0})).toBeNull();
	});

	test('whatever the text, it is well formed or null', () => {
		const words = fc.array(fc.constantFrom('we', 'go', 'home', 'We', 'é', ',', '-', '&', '\n', ' ', '“', '大'), {
			maxLength: 60,
		});
		fc.assert(
			fc.property(words, fc.nat(80), fc.nat(40), (parts, start, length) => {
				const full = parts.join(' ');
				const link = textFragment(full, {
					start: Math.min(start, full.length),
					end: Math.min(start + length, full.length),
				});
				if (link !== null) expect(link).toMatch(/^#:~:text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
			}),
			{numRuns: 300},
		);
	});
});
