// Drives Chrome, Chromium or Edge with the built extension: a real toolbar click, the real popup.
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {until} from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').Popup} Popup */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

const isRoot = process.getuid?.() === 0;

/**
 * Starts the browser with the extension of a folder loaded.
 * @param {{binary: string, extension: string, headless: boolean}} options
 * @returns {Promise<Driver>}
 */
export async function launchChromium({binary, extension, headless}) {
	const profile = mkdtempSync(path.join(os.tmpdir(), 'clean-copy-chromium-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: binary,
		headless,
		viewport: headless ? {width: 1280, height: 900} : null,
		timeout: 120_000,
		ignoreDefaultArgs: ['--disable-extensions'],
		// Branded Chrome ignores --load-extension; the debugging pipe loads and clicks in all of them.
		args: [
			'--enable-unsafe-extension-debugging',
			'--disable-quic',
			// The screen of a headless browser is too low for a popup of the usual height.
			'--screen-info={1600x1200}',
			...(isRoot ? ['--no-sandbox'] : []),
		],
	});
	const browser = context.browser();
	if (!browser) {
		throw new Error('the browser closed at once');
	}

	const cdp = await browser.newBrowserCDPSession();
	/** @type {{id: string}} */
	const {id} = await send(cdp, 'Extensions.loadUnpacked', {path: path.resolve(extension)});
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(60_000);

	return {
		name: 'chrome',
		origin: `chrome-extension://${id}`,
		goto: async (url) => void (await page.goto(url, {waitUntil: 'load'})),
		back: async () => void (await page.goBack()),
		url: async () => page.url(),
		run: async (body) => page.evaluate(`(async () => {${body}})()`),
		screenshot: async () => page.screenshot(),
		clickToolbar: () => clickToolbar(cdp, id, page.url()),
		closed: new Promise((done) => context.once('close', () => done(undefined))),
		async close() {
			await context.close();
			rmSync(profile, {recursive: true, force: true, maxRetries: 5});
		},
	};
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
			const [x, y] = await run(
				`const element = document.querySelector(${JSON.stringify(selector)});
				element.scrollIntoView({block: 'nearest'});
				const box = element.getBoundingClientRect();
				return [box.x + box.width / 2, box.y + box.height / 2];`,
			);
			for (const type of ['mousePressed', 'mouseReleased']) {
				await ask('Input.dispatchMouseEvent', {type, x, y, button: 'left', clickCount: 1});
			}
		},
		screenshot: async () => Buffer.from((await ask('Page.captureScreenshot', {format: 'png'})).data, 'base64'),
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
