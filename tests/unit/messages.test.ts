import {beforeEach, describe, expect, it, vi} from 'vitest';

type Listener = (message: unknown, sender: {id: string}, send: (outcome: unknown) => void) => unknown;
const browser = vi.hoisted(() => ({
	runtime: {id: 'ours', onMessage: {addListener: (_: unknown) => {}}},
	tabs: {sendMessage: vi.fn()},
}));
vi.mock('../../src/platform/browser', () => ({browser}));
const {answer, remote} = await import('../../src/platform/messages');

/** What comes back for a message, undefined where nobody answers. */
const ask = (message: unknown, id: string): Promise<unknown> =>
	new Promise((resolve) => {
		if (listener(message, {id}, resolve) !== true) {
			resolve(undefined);
		}
	});

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
		expect(await ask({cleanCopy: 'restore', args: [3]}, 'ours')).toEqual({value: report});
		expect(restore).toHaveBeenCalledWith(3);
	});

	it('does not listen to another extension', async () => {
		const restore = vi.fn(() => report);
		answer({restore});
		expect(await ask({cleanCopy: 'restore', args: [3]}, 'theirs')).toBeUndefined();
		expect(restore).not.toHaveBeenCalled();
	});

	it('leaves what it does not know to others, inherited names too', async () => {
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
			expect(await ask(message, 'ours')).toBeUndefined();
		}
	});

	it('lets an error travel to the caller', async () => {
		answer({
			report() {
				throw new Error('torn page');
			},
		});
		expect(await ask({cleanCopy: 'report', args: []}, 'ours')).toEqual({error: 'torn page'});
	});
});

describe('remote', () => {
	it('asks the top frame of the tab', async () => {
		browser.tabs.sendMessage.mockResolvedValue({value: report});
		await expect(remote(7).restore(null)).resolves.toEqual(report);
		expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, {cleanCopy: 'restore', args: [null]}, {frameId: 0});
	});

	it('rejects with the error of the page, and when nobody answers', async () => {
		browser.tabs.sendMessage.mockResolvedValue({error: 'torn page'});
		await expect(remote(7).report()).rejects.toThrow('torn page');
		browser.tabs.sendMessage.mockResolvedValue(undefined);
		await expect(remote(7).report()).rejects.toThrow('no receiving end');
	});
});
