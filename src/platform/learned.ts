import {browser} from './browser';

const key = 'learned';
const most = 40; // signs of one site: the oldest give way

const read = async (): Promise<Record<string, readonly string[]>> => {
	const stored: unknown = (await browser.storage.local.get(key))[key];
	// Only this module writes this key, so what is there is lists of words by host.
	return typeof stored === 'object' && stored !== null ? (stored as Record<string, readonly string[]>) : {};
};

/** Signs of blocks of which the reader has said that they belong to the articles of a site. */
export async function learnedFor(host: string): Promise<ReadonlySet<string>> {
	return new Set((await read())[host] ?? []);
}

/** Keeps that blocks with such a sign belong to a site's articles. */
export async function learn(host: string, sign: string): Promise<void> {
	const all = await read();
	const signs = [...(all[host] ?? []).filter((one) => one !== sign), sign].slice(-most);
	await browser.storage.local.set({[key]: {...all, [host]: signs}});
}
