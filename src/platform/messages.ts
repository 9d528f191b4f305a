import browser from 'webextension-polyfill';
import type {PageApi} from '../model/page';

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

/**
 * Answers calls of our own pages by the functions given; calls of other names are left to other listeners.
 * Nothing from another extension or from the page is listened to.
 */
export function answer(functions: Answers): void {
	const named: Record<string, unknown> = functions;
	browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
		if (sender.id !== browser.runtime.id || !isCall(message) || !Object.hasOwn(named, message.cleanCopy)) {
			return undefined;
		}

		const called = named[message.cleanCopy];
		if (typeof called !== 'function') {
			return undefined;
		}

		// A rejection travels to the caller; thrown synchronously it would be lost.
		return new Promise((resolve) => {
			resolve(called(...message.args));
		});
	});
}

/** The functions of the page in a tab. Each rejects when no script of ours answers there. */
export function remote(tabId: number): RemotePage {
	const call =
		<Name extends keyof PageApi>(name: Name) =>
		(...args: Parameters<PageApi[Name]>): Promise<ReturnType<PageApi[Name]>> =>
			browser.tabs.sendMessage(tabId, {cleanCopy: name, args} satisfies Call, {frameId: 0});
	return {
		report: call('report'),
		clean: call('clean'),
		restore: call('restore'),
		read: call('read'),
		reveal: call('reveal'),
	};
}
