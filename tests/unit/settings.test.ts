import {describe, expect, it} from 'vitest';
import {defaults, readSettings} from '../../src/model/settings';

describe('readSettings', () => {
	it('gives the defaults for what is no settings object', () => {
		for (const stored of [undefined, null, 7, 'dark', []]) {
			expect(readSettings(stored)).toEqual(defaults);
		}
	});

	it('keeps what has the right type and drops the rest', () => {
		const stored = {theme: 'dark', badge: 'yes', off: ['votes'], caution: 'reckless', unknown: 1};
		expect(readSettings(stored)).toEqual({...defaults, theme: 'dark', off: ['votes']});
	});

	it('drops a list with a wrong item whole', () => {
		expect(readSettings({off: ['votes', 3]}).off).toEqual([]);
	});

	it('drops a number out of its range', () => {
		expect(readSettings({size: 400, measure: 50, leading: Number.NaN})).toEqual({...defaults, measure: 50});
	});

	it('never takes a key from the prototype', () => {
		expect(readSettings(JSON.parse('{"__proto__": {"badge": false}}')).badge).toBe(true);
	});
});
