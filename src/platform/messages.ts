import type {PageApi} from '../model/page';
import {browser} from './browser';

/** The page's functions as another context calls them: the same, but later. */
export type RemotePage = {
	readonly [Name in keyof PageApi]: (...args: Parameters<PageApi[Name]>) => Promise<ReturnType<PageApi[Name]>>;
};

/** The page's side: any of the functions, at once or later. */
export type Answers = {
	readonly [Name in keyof PageApi]?: (
		...args: Parameters<PageApi[Name]>
	) => ReturnType<PageApi[Name]> | Promise<ReturnType<PageApi[Name]>>;
};

interface Call {
	readonly cleanCopy: string;
	readonly args: readonly unknown[];
}

const isCall = (message: unknown): message is Call =>
	typeof message === 'object' &&
	message !== null &&
	'cleanCopy' in message &&
	typeof message.cleanCopy === 'string' &&
	'args' in message &&
	Array.isArray(message.args);

/** What travels back: browsers lose an error that is merely thrown. */
type Outcome = {readonly value: unknown} | {readonly error: string};

async function outcomeOf(called: () => unknown): Promise<Outcome> {
	try {
		return {value: await called()};
	} catch (error) {
		return {error: error instanceof Error ? error.message : String(error)};
	}
}

/**
 * Answers calls of our own pages by the functions given; calls of other names are left to other listeners.
 * Nothing from another extension or from the page is listened to.
 */
export function answer(functions: Answers): void {
	const named: Record<string, unknown> = functions;
	browser.runtime.onMessage.addListener((message: unknown, sender, send: (outcome: Outcome) => void) => {
		if (sender.id !== browser.runtime.id || !isCall(message) || !Object.hasOwn(named, message.cleanCopy)) {
			return undefined;
		}

		const called = named[message.cleanCopy];
		if (typeof called !== 'function') {
			return undefined;
		}

		void outcomeOf(() => called(...message.args)).then(send);
		// Keeps the way back open until then.
		return true;
	});
}

/** The functions of the page in a tab. Each rejects when no script of ours answers there. */
export function remote(tabId: number): RemotePage {
	const call =
		<Name extends keyof PageApi>(name: Name) =>
		async (...args: Parameters<PageApi[Name]>): Promise<ReturnType<PageApi[Name]>> => {
			const message: Call = {cleanCopy: name, args};
			const outcome: Outcome | undefined = await browser.tabs.sendMessage(tabId, message, {frameId: 0});
			if (outcome === undefined) {
				throw new Error('no receiving end: another script of ours listens there, but not for this');
			}

			if ('error' in outcome) {
				throw new Error(outcome.error);
			}

			// Only `answer` above sends outcomes.
			return outcome.value as ReturnType<PageApi[Name]>;
		};
	return {
		report: call('report'),
		reads: call('reads'),
		clean: call('clean'),
		restore: call('restore'),
		remember: call('remember'),
		read: call('read'),
		place: call('place'),
		readSelection: call('readSelection'),
		copyLink: call('copyLink'),
		pick: call('pick'),
		copyPictures: call('copyPictures'),
		reveal: call('reveal'),
	};
}
