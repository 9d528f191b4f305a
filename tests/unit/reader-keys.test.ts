import {describe, expect, it} from 'vitest';
import {keyLabels, keysOf, objection, readerKeys, withKey} from '../../src/model/reader-keys';

describe('the keys of the reader', () => {
	it('are each for one thing', () => {
		const all = Object.values(readerKeys).flat();
		expect(all).toHaveLength(new Set(all).size);
		expect(Object.keys(keyLabels)).toEqual(Object.keys(readerKeys));
	});

	it('can be changed, one for one, and back', () => {
		const changed = withKey([], 'ruler', 'w');
		expect(changed).toEqual(['ruler w']);
		expect(keysOf(changed).ruler).toEqual(['w']);
		expect(keysOf(changed).dim).toEqual(['d']);
		expect(withKey(changed, 'ruler', 'z')).toEqual(['ruler z']);
		expect(withKey(changed, 'ruler', 'r')).toEqual([]);
	});

	it('are what they were where the setting makes no sense', () => {
		expect(keysOf(['nothing w', 'ruler ', 'ruler', ''])).toEqual(readerKeys);
		expect(keysOf(['help  ']).help).toEqual([' ']);
	});

	it('leave alone what browsers own, and what is taken', () => {
		for (const key of ['Tab', 'F5', 'Control', 'Enter', '/', "'"]) {
			expect(objection([], 'ruler', key)).toBe('owned');
		}

		expect(objection([], 'ruler', 'd')).toEqual({takenBy: 'dim'});
		expect(objection(['dim z'], 'ruler', 'd')).toBeNull();
		expect(objection([], 'ruler', 'r')).toBeNull();
	});
});
