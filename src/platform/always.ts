import {browser} from './browser';
import {loadSettings, onSettingsOf, saveSettings} from './settings';

/** Cleaning without a click, on sites the reader has chosen; `always.js` starts what `clean.js` brings. */
const script = {
	id: 'always',
	js: ['/content/clean.js', '/content/always.js'],
	runAt: 'document_idle' as const,
	persistAcrossSessions: true,
};

/** Every site of the web, for readers who ask for it in the settings. */
const everywhere = '*://*/*';

export type AlwaysState = 'on' | 'paused' | 'off' | 'impossible';

/** 'https://news.example.org/story' -> 'https://news.example.org/*'; null for pages no extension may touch. */
export function sitePattern(url: string): string | null {
	if (!URL.canParse(url)) {
		return null;
	}

	// A match pattern knows no port; it stands for all of them.
	const {protocol, hostname} = new URL(url);
	return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** What the reader has allowed for good, as match patterns. */
export async function alwaysPatterns(): Promise<readonly string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}

/** The single sites among them. */
export async function alwaysSites(): Promise<readonly string[]> {
	return (await alwaysPatterns()).filter((pattern) => pattern !== everywhere);
}

/** Whether the reader has allowed all sites, asked of the browser like the rest. */
export const isEverywhere = (): Promise<boolean> => browser.permissions.contains({origins: [everywhere]});

/** Asks the reader for all sites; first thing in the click, like `askAlways`. */
export const askEverywhere = (): Promise<boolean> => browser.permissions.request({origins: [everywhere]});

/** Gives that permission back; single sites stay as they are. */
export const endEverywhere = (): Promise<boolean> => browser.permissions.remove({origins: [everywhere]});

/** What is true now, asked of the browser: its own settings may have taken a permission away. */
export async function alwaysState(url: string): Promise<AlwaysState> {
	const pattern = sitePattern(url);
	if (pattern === null) {
		return 'impossible';
	}

	if (!(await browser.permissions.contains({origins: [pattern]}))) {
		return 'off';
	}

	return (await loadSettings()).paused.includes(pattern) ? 'paused' : 'on';
}

/**
 * Asks the reader for the site of a page. To be called first thing in a click, or the browser refuses to ask. Where
 * the popup closes under the browser's question, `listenForAlways` finishes the work.
 * @returns whether the reader said yes
 */
export async function askAlways(url: string): Promise<boolean> {
	const pattern = sitePattern(url);
	return pattern !== null && (await browser.permissions.request({origins: [pattern]}));
}

/** Gives the permission of a site back; the script goes with it. */
export async function endAlways(pattern: string): Promise<void> {
	await browser.permissions.remove({origins: [pattern]});
	await pauseAlways(pattern, false);
}

/** Leaves a site alone for a while, the permission kept. */
export async function pauseAlways(pattern: string, paused: boolean): Promise<void> {
	const others = (await loadSettings()).paused.filter((one) => one !== pattern);
	await saveSettings({paused: paused ? [...others, pattern] : others});
	await registerAlways();
}

/**
 * Registers the script for exactly the sites that are allowed and not paused. One after the other, whichever of our pages
 * asks: two at once would register the same script twice, which browsers refuse.
 */
export const registerAlways = (): Promise<void> => navigator.locks.request(script.id, register);

async function register(): Promise<void> {
	// A backup may hold anything, and one pattern that is none would have the browser refuse all.
	const paused = (await loadSettings()).paused.filter((pattern) => sitePattern(pattern.slice(0, -1)) === pattern);
	const allowed = (await isEverywhere()) ? [everywhere] : await alwaysSites();
	const matches = allowed.filter((pattern) => !paused.includes(pattern));
	const registered = await browser.scripting.getRegisteredContentScripts({ids: [script.id]});
	if (registered.length > 0) {
		await browser.scripting.unregisterContentScripts({ids: [script.id]});
	}

	if (matches.length > 0) {
		await browser.scripting.registerContentScripts([
			{...script, matches, ...(paused.length > 0 ? {excludeMatches: [...paused]} : {})},
		]);
	}
}

/** Tells when a permission was given or taken, here or in the browser's own settings. */
export function onPermissions(tell: () => void): void {
	browser.permissions.onAdded.addListener(tell);
	browser.permissions.onRemoved.addListener(tell);
}

/**
 * Keeps what is registered in step with what is allowed: after an installation, an update or a start of the browser
 * (which may forget registered scripts), whenever a permission is given or taken, here or in the browser's settings, and
 * whenever a site is paused, here or on another machine.
 */
export function listenForAlways(): void {
	browser.runtime.onInstalled.addListener(registerAlways);
	browser.runtime.onStartup.addListener(registerAlways);
	onPermissions(registerAlways);
	onSettingsOf(['paused'], registerAlways);
}
