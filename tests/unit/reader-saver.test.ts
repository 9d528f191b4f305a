import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {defaults, type Settings} from '../../src/model/settings';
import {saver} from '../../src/reader/saver';

describe('changes of the settings', () => {
	const kept: Partial<Settings>[] = [];
	let done: () => void = () => undefined;
	const keep = (changes: Partial<Settings>) => {
		kept.push(changes);
		return new Promise<void>((resolve) => {
			done = resolve;
		});
	};

	beforeEach(() => {
		vi.useFakeTimers();
		kept.length = 0;
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('of one moment are kept together', () => {
		const {save} = saver(keep, () => undefined);
		for (const size of [21, 22, 23]) {
			save({size});
		}

		save({dim: true});
		expect(kept).toEqual([]);
		vi.runAllTimers();
		expect(kept).toEqual([{size: 23, dim: true}]);
	});

	it('are not undone by settings from elsewhere that do not have them yet', async () => {
		const {save, merged, flush} = saver(keep, () => undefined);
		save({size: 23});
		expect(merged(defaults).size).toBe(23);
		flush();
		save({dim: true});
		expect(merged(defaults)).toMatchObject({size: 23, dim: true});
		done();
		await vi.runAllTimersAsync();
		done();
		await vi.runAllTimersAsync();
		expect(merged(defaults)).toEqual(defaults);
		expect(kept).toEqual([{size: 23}, {dim: true}]);
	});

	it('are kept at once when the page goes, once', () => {
		const {save, flush} = saver(keep, () => undefined);
		save({ruler: true});
		flush();
		flush();
		vi.runAllTimers();
		expect(kept).toEqual([{ruler: true}]);
	});
});
