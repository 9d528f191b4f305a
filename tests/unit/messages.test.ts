import {beforeEach, describe, expect, it, vi} from 'vitest';

type Listener = (message: unknown, sender: {id: string}) => unknown;
const browser = vi.hoisted(() => ({
	runtime: {id: 'ours', onMessage: {addListener: (_: unknown) => {}}},
	tabs: {sendMessage: vi.fn()},
}));
vi.mock('webextension-polyfill', () => ({default: browser}));
const {answer, remote} = await import('../../src/platform/messages');

const report = {findings: [], cleaned: true};
let listener: Listener;

beforeEach(() => {
	browser.runtime.onMessage.addListener = (given) => {
		listener = given as Listener;
	};
});

describe('answer', () => {
	it('calls the function named, with its arguments', async () => {
		const restore = vi.fn(() => report);
		answer({restore});
		await expect(listener({cleanCopy: 'restore', args: [3]}, {id: 'ours'})).resolves.toEqual(report);
		expect(restore).toHaveBeenCalledWith(3);
	});

	it('does not listen to another extension', () => {
		const restore = vi.fn(() => report);
		answer({restore});
		expect(listener({cleanCopy: 'restore', args: [3]}, {id: 'theirs'})).toBeUndefined();
		expect(restore).not.toHaveBeenCalled();
	});

	it('leaves what it does not know to others, inherited names too', () => {
		answer({report: () => report});
		const messages = [
			null,
			'report',
			{},
			{cleanCopy: 'read', args: []},
			{cleanCopy: 'toString', args: []},
			{cleanCopy: 'report'},
		];
		for (const message of messages) {
			expect(listener(message, {id: 'ours'})).toBeUndefined();
		}
	});

	it('lets an error travel to the caller', async () => {
		answer({
			report() {
				throw new Error('torn page');
			},
		});
		await expect(listener({cleanCopy: 'report', args: []}, {id: 'ours'})).rejects.toThrow('torn page');
	});
});

describe('remote', () => {
	it('asks the top frame of the tab', async () => {
		browser.tabs.sendMessage.mockResolvedValue(report);
		await expect(remote(7).restore(null)).resolves.toEqual(report);
		expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, {cleanCopy: 'restore', args: [null]}, {frameId: 0});
	});
});
