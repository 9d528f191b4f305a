// Drives Firefox with the built extension: a real toolbar click, the real popup.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readClipboard} from './clipboard.mjs';
import {pressed, processedKey} from './keys.mjs';
import {startMarionette} from './marionette.mjs';
import {middleOf} from './place.mjs';
import {until} from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').Popup} Popup */
/** @typedef {(body: string, ...args: unknown[]) => Promise<any>} Run the body of an async function that gets `args` */

/**
 * Lets a profile find the extension of a folder at each start, by a file that says where it is.
 * @param {string} profile
 * @param {string} extension
 * @returns {string} the extension's id
 */
function installForGood(profile, extension) {
	const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
	const {id} = manifest.browser_specific_settings.gecko;
	mkdirSync(path.join(profile, 'extensions'), {recursive: true});
	writeFileSync(path.join(profile, 'extensions', id), path.resolve(extension));
	return id;
}

/**
 * Starts Firefox with the extension of a folder installed: for the session, or for good in a profile that outlives it.
 * @param {{binary: string, extension: string, headless: boolean, profile?: string | undefined}} options
 * @returns {Promise<Driver>}
 */
export async function launchFirefox({binary, extension, headless, profile}) {
	const installed = profile === undefined ? null : installForGood(profile, extension);
	const {command, close, closed} = await startMarionette({binary, headless, profile});

	/** @type {Run} */
	const run = async (body, ...args) => {
		const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
			(async () => {${body}})().then(value => done({value}), error => done({error: String(error?.message ?? error)}));`;
		const answer = await command('WebDriver:ExecuteAsyncScript', {script, args, newSandbox: false, sandbox: null});
		if (answer?.error) {
			throw new Error(answer.error);
		}

		return answer?.value;
	};

	/**
	 * In the browser's own window, where the toolbar is.
	 * @template T
	 * @param {() => Promise<T>} work
	 */
	const inChrome = async (work) => {
		await command('Marionette:SetContext', {value: 'chrome'});
		try {
			return await work();
		} finally {
			await command('Marionette:SetContext', {value: 'content'});
		}
	};

	/** @type {Run} */
	const chrome = (body, ...args) =>
		inChrome(() => run(`const win = Services.wm.getMostRecentWindow('navigator:browser'); ${body}`, ...args));

	const addon = installed ?? (await command('Addon:Install', {path: path.resolve(extension), temporary: true}));
	const wantsSigned = `return ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs').AppConstants.MOZ_REQUIRE_SIGNING;`;
	if (installed && (await chrome(wantsSigned))) {
		await close();
		throw new Error('this Firefox keeps signed extensions only: Firefox ESR, Developer Edition or Nightly is needed');
	}

	await until(() => chrome('return Boolean(WebExtensionPolicy.getByID(args[0]));', addon), 'the extension starts');
	const host = await chrome('return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname;', addon);
	const widget = addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
	await chrome(
		"win.CustomizableUI.addWidgetToArea(args[0] + '-browser-action', win.CustomizableUI.AREA_NAVBAR);",
		widget,
	);

	return {
		name: 'firefox',
		origin: `moz-extension://${host}`,
		closed,
		emulate: null,
		pdf: null,
		close,
		press: (name) => pressed(command, name),
		point: (x, y, click) => {
			const buttons = click ? ['pointerDown', 'pointerUp'].map((type) => ({type, button: 0})) : [];
			const move = {type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport'};
			return command('WebDriver:PerformActions', {
				actions: [{type: 'pointer', id: 'mouse', actions: [move, ...buttons]}],
			});
		},
		clipboard: () => chrome(readClipboard('win.navigator')),
		goto: (url) => command('WebDriver:Navigate', {url}),
		back: () => command('WebDriver:Back'),
		url: () => command('WebDriver:GetCurrentURL'),
		addresses: () => chrome('return win.gBrowser.tabs.map(tab => tab.linkedBrowser.currentURI.spec);'),
		run,
		screenshot: async () => Buffer.from(await command('WebDriver:TakeScreenshot', {full: false}), 'base64'),
		revoke: (pattern) =>
			chrome(
				`const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
				const {extension} = WebExtensionPolicy.getByID(args[0]);
				await ExtensionPermissions.remove(args[0], {permissions: [], origins: [args[1]]}, extension);`,
				addon,
				pattern,
			),
		async chooseEntry(id, selector) {
			await run(`document.querySelector(args[0]).scrollIntoView({block: 'center', behavior: 'instant'});`, selector);
			const origin = await command('WebDriver:FindElement', {using: 'css selector', value: selector});
			const actions = [
				{type: 'pointerMove', x: 0, y: 0, origin},
				{type: 'pointerDown', button: 2},
				{type: 'pointerUp', button: 2},
			];
			await command('WebDriver:PerformActions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
			const item = `const item = win.document.querySelector('#contentAreaContextMenu [id="' + args[0] + '"]');`;
			const name = `${widget}-menuitem-_${id}`;
			await until(() => chrome(`${item} return Boolean(item);`, name), `the menu has ${id}`);
			await chrome(
				`${item} item.doCommand(); win.document.querySelector('#contentAreaContextMenu').hidePopup();`,
				name,
			);
		},
		// Real key events do not reach an extension's command; the command of its key does.
		pressCommand: (letter) =>
			chrome(`win.document.querySelector('keyset[id^="ext-keyset"] key[key="' + args[0] + '"]').doCommand();`, letter),
		async answer(yes) {
			const waiting = 'return Boolean(win.PopupNotifications.panel.firstElementChild);';
			await until(() => chrome(waiting), 'the browser asks for the permission');
			// Firefox ignores clicks on its question for about a second, against clickjacking; then one works.
			await until(async () => {
				await chrome(
					`const question = win.PopupNotifications.panel.firstElementChild;
					(args[0] ? question?.button : question?.secondaryButton)?.click();`,
					yes,
				);
				return !(await chrome(waiting));
			}, 'the question is answered');
		},
		isPrinting: () => chrome("return win.document.querySelector('.printSettingsBrowser') !== null;"),
		offline: (off) => chrome('Services.io.offline = args[0];', off),
		async clickToolbar() {
			await inChrome(async () => {
				const button = await command('WebDriver:FindElement', {using: 'css selector', value: `#${widget}-BAP`});
				await command('WebDriver:ElementClick', {id: Object.values(button)[0]});
			});
			return popup(chrome);
		},
	};
}

const browserOfPopup = `const box = win.document.querySelector('.webextension-popup-browser');`;

/**
 * @param {Run} chrome
 * @returns {Promise<Popup>}
 */
async function popup(chrome) {
	await until(
		() =>
			chrome(`${browserOfPopup}
				return box?.currentURI?.spec.startsWith('moz-extension') && !box.webProgress?.isLoadingDocument;`),
		'the popup opens',
	);

	/** The popup is no window of WebDriver's: a frame script reaches it, through Xray (attributes and text only). */
	/** @param {string} body */
	const run = async (body) => {
		const frameScript = `(async () => {
			let answer;
			try {
				const work = async (window, document) => {${body}};
				answer = {value: await work(content, content.document)};
			} catch (error) { answer = {error: String(error)}; }
			sendAsyncMessage('NAME', answer);
		})()`;
		const answer = await chrome(
			`${browserOfPopup}
			if (!box) { return {error: 'the popup is closed'}; }
			return new Promise(resolve => {
				const name = 'popup:' + Math.random();
				box.messageManager.addMessageListener(name, message => resolve(message.data));
				win.setTimeout(() => resolve({error: 'the popup does not answer'}), 20000);
				box.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[0].replace('NAME', name)), false);
			});`,
			frameScript,
		);
		if (answer.error) {
			throw new Error(answer.error);
		}

		return answer.value;
	};

	const isOpen = () => chrome(`${browserOfPopup} return Boolean(box);`);
	return {
		run,
		async click(selector) {
			const [x, y] = await run(middleOf(selector));
			await run(`for (const type of ['mousedown', 'mouseup']) {
				window.synthesizeMouseEvent(type, ${x}, ${y}, {button: 0, clickCount: 1}, {});
			}`);
		},
		isOpen,
		press: (name) => run(processedKey(name)),
		emulate: null,
		screenshot: async () =>
			Buffer.from(
				await chrome(`${browserOfPopup}
					const bitmap = await box.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
					const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
					canvas.width = bitmap.width; canvas.height = bitmap.height;
					canvas.getContext('2d').drawImage(bitmap, 0, 0);
					return canvas.toDataURL('image/png').split(',')[1];`),
				'base64',
			),
		async close() {
			await chrome(`${browserOfPopup} box?.closest('panel')?.hidePopup();`);
			await until(async () => !(await isOpen()), 'the popup closes');
		},
	};
}
