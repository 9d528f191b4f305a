// Drives Chrome, Chromium or Edge with the built extension: a real toolbar click, the real popup.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {readClipboard} from './clipboard.mjs';
import {keyEvent} from './keys.mjs';
import {middleOf} from './place.mjs';
import {until} from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').Popup} Popup */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

const isRoot = process.getuid?.() === 0;

/** @typedef {{binary: string, extension: string, headless: boolean, allowed?: readonly string[], language?: string, profile?: string | undefined}} Options */

/**
 * Opens a browser on a profile.
 * @param {string} profile a folder
 * @param {Options} options
 * @param {readonly string[]} [more] arguments
 */
const open = (profile, {binary, headless, language}, more = []) =>
	chromium.launchPersistentContext(profile, {
		executablePath: binary,
		headless,
		viewport: headless ? {width: 1280, height: 900} : null,
		timeout: 120_000,
		// Chromium takes its own language from the environment on Linux, from the argument elsewhere.
		...(language ? {env: {...process.env, LANGUAGE: language, LANG: `${language}.UTF-8`}} : {}),
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [
			'--enable-unsafe-extension-debugging',
			'--disable-quic',
			// The screen of a headless browser is too low for a popup of the usual height.
			'--screen-info={1600x1200}',
			...(isRoot ? ['--no-sandbox'] : []),
			...(language ? [`--lang=${language}`] : []),
			...more,
		],
	});

/**
 * A profile in which the extension was allowed some sites in an earlier run: no program can click the browser's own
 * question. The state is the one that "Allow" leaves.
 * @param {string} profile
 * @param {Options} options
 * @param {string} load the argument that loads the extension
 */
async function allowSites(profile, options, load) {
	const file = path.join(profile, 'Default', 'Preferences');
	const context = await open(profile, options, [load]);
	const {id} = await workerOf(context);
	await context.close();
	const preferences = JSON.parse(readFileSync(file, 'utf8'));
	const entry = preferences.extensions.settings[id];
	for (const key of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
		entry[key] = {api: [], manifest_permissions: [], scriptable_host: [], ...entry[key]};
		entry[key].explicit_host = [...new Set([...(entry[key].explicit_host ?? []), ...(options.allowed ?? [])])];
	}

	writeFileSync(file, JSON.stringify(preferences));
}

/**
 * Starts the browser with the extension of a folder loaded; `allowed`: sites it is always on for.
 * @param {Options} options
 * @returns {Promise<Driver>}
 */
export async function launchChromium(options) {
	const folder = path.resolve(options.extension);
	const profile = mkdtempSync(path.join(os.tmpdir(), 'clean-copy-chromium-'));
	const load = `--load-extension=${folder}`;
	if (options.allowed) {
		await allowSites(profile, options, load);
	}

	const context = await open(profile, options, options.allowed ? [load] : []);
	const browser = context.browser();
	if (!browser) {
		throw new Error('the browser closed at once');
	}

	const cdp = await browser.newBrowserCDPSession();
	// Branded Chrome ignores --load-extension; the debugging pipe loads and clicks in all of them.
	const loaded = options.allowed ? await workerOf(context) : await send(cdp, 'Extensions.loadUnpacked', {path: folder});
	/** @type {string} */
	const id = loaded.id;
	await context.addInitScript("addEventListener('beforeprint', () => { globalThis.isPrinting = true; });");
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(60_000);

	return {
		name: 'chrome',
		origin: `chrome-extension://${id}`,
		goto: async (url) => void (await page.goto(url, {waitUntil: 'load'})),
		back: async () => void (await page.goBack()),
		url: async () => page.url(),
		addresses: async () => context.pages().map((tab) => tab.url()),
		run: async (body) => page.evaluate(`(async () => {${body}})()`),
		screenshot: async () => page.screenshot(),
		pdf: async () => page.pdf({preferCSSPageSize: true, format: 'A4', printBackground: false}),
		// While one page gives way to another there is nothing to ask.
		isPrinting: () => page.evaluate('globalThis.isPrinting === true').catch(() => false),
		offline: (off) => context.setOffline(off),
		clickToolbar: () => clickToolbar(cdp, id, page.url()),
		async emulate({dark, forced, width, height}) {
			await page.emulateMedia({colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none'});
			await page.setViewportSize({width, height});
		},
		press: (key) => page.keyboard.press(key),
		point: (x, y, click) => (click ? page.mouse.click(x, y) : page.mouse.move(x, y)),
		async clipboard() {
			await context.grantPermissions(['clipboard-read']);
			await page.bringToFront();
			return page.evaluate(`(async () => {${readClipboard('navigator')}})()`);
		},
		async chooseEntry(menuItemId, selector) {
			await page.locator(selector).click({button: 'right'});
			const linkUrl = await page.evaluate(`document.querySelector('${selector}').closest('a')?.href`);
			const click = JSON.stringify({menuItemId, ...(linkUrl ? {linkUrl} : {})});
			const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
			await worker.evaluate(`(async () => {
				const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
				chrome.contextMenus.onClicked.dispatch(${click}, tab);
			})()`);
		},
		answer: null,
		async revoke(pattern) {
			await page.goto('chrome://extensions/');
			await page.evaluate(`chrome.developerPrivate.removeHostPermission('${id}', '${pattern}')`);
		},
		pressCommand: null,
		closed: new Promise((done) => context.once('close', () => done(undefined))),
		async close() {
			await context.close();
			rmSync(profile, {recursive: true, force: true, maxRetries: 5});
		},
	};
}

/**
 * The extension's id, by its service worker.
 * @param {import('playwright-core').BrowserContext} context
 */
async function workerOf(context) {
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', {timeout: 60_000}));
	return {id: new URL(worker.url()).host};
}

/**
 * A command of the protocol that playwright's types do not know.
 * @param {CDPSession} cdp
 * @param {string} method
 * @param {object} [params]
 * @returns {Promise<any>}
 */
const send = (cdp, method, params = {}) => Reflect.apply(cdp.send, cdp, [method, params]);

/**
 * Grants activeTab and opens the real popup, as a click on the toolbar button does.
 * @param {CDPSession} cdp
 * @param {string} id
 * @param {string} url of the tab
 * @returns {Promise<Popup>}
 */
async function clickToolbar(cdp, id, url) {
	const {targetInfos} = await send(cdp, 'Target.getTargets', {filter: [{type: 'tab'}]});
	const tab = targetInfos.find((/** @type {{url: string}} */ target) => target.url === url);
	await send(cdp, 'Extensions.triggerAction', {id, targetId: tab.targetId});
	const find = async () =>
		(await send(cdp, 'Target.getTargets')).targetInfos.find((/** @type {{type: string, url: string}} */ target) =>
			target.url.startsWith(`chrome-extension://${id}/popup/`),
		);
	const {targetId} = await until(find, 'the popup opens');
	const ask = await session(cdp, targetId);
	/** @param {string} body */
	const run = async (body) => {
		const {result, exceptionDetails} = await ask('Runtime.evaluate', {
			expression: `(async () => {${body}})()`,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) {
			throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		}

		return result.value;
	};

	return {
		run,
		async click(selector) {
			const [x, y] = await run(middleOf(selector));
			for (const type of ['mousePressed', 'mouseReleased']) {
				await ask('Input.dispatchMouseEvent', {type, x, y, button: 'left', clickCount: 1});
			}
		},
		screenshot: async () => Buffer.from((await ask('Page.captureScreenshot', {format: 'png'})).data, 'base64'),
		async press(key) {
			await ask('Input.dispatchKeyEvent', {type: 'keyDown', ...keyEvent(key)});
			// The key may have closed the popup.
			await ask('Input.dispatchKeyEvent', {type: 'keyUp', ...keyEvent(key)}).catch(() => undefined);
		},
		async emulate({dark, forced}) {
			const features = [
				{name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
				{name: 'forced-colors', value: forced ? 'active' : 'none'},
			];
			await ask('Emulation.setEmulatedMedia', {features});
		},
		isOpen: async () => Boolean(await find()),
		async close() {
			await send(cdp, 'Target.closeTarget', {targetId}).catch(() => undefined);
			await until(async () => !(await find()), 'the popup closes');
		},
	};
}

/**
 * The popup is no page of playwright's: its protocol session runs inside the browser's.
 * @param {CDPSession} cdp
 * @param {string} targetId
 * @returns {Promise<(method: string, params?: object) => Promise<any>>}
 */
async function session(cdp, targetId) {
	const {sessionId} = await send(cdp, 'Target.attachToTarget', {targetId, flatten: false});
	/** @type {Map<number, {resolve: (value: unknown) => void, reject: (error: Error) => void}>} */
	const waiting = new Map();
	cdp.on('Target.receivedMessageFromTarget', (event) => {
		if (event.sessionId !== sessionId) {
			return;
		}

		const {id, result, error} = JSON.parse(event.message);
		const call = waiting.get(id);
		waiting.delete(id);
		if (error) {
			call?.reject(new Error(error.message));
		} else {
			call?.resolve(result);
		}
	});
	let last = 0;
	return (method, params = {}) =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, {resolve, reject});
			const message = JSON.stringify({id: last, method, params});
			send(cdp, 'Target.sendMessageToTarget', {sessionId, message}).catch(reject);
		});
}
