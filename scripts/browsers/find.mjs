// Where a browser stands on this machine. Only Node's own modules: the set-up asks before any package is installed.
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName 'chrome' is any browser of its family */

const onPath = {
	chrome: [
		'chromium',
		'chromium-browser',
		'google-chrome-stable',
		'google-chrome',
		'chrome',
		'microsoft-edge',
		'msedge',
	],
	firefox: ['firefox', 'firefox-esr'],
};

const {LOCALAPPDATA = '', PROGRAMFILES = 'C:\\Program Files', 'PROGRAMFILES(X86)': x86 = ''} = process.env;
const elsewhere = {
	chrome: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		...[PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) => [
			path.join(folder, 'Google/Chrome/Application/chrome.exe'),
			path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
		]),
	],
	firefox: [
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		...[PROGRAMFILES, x86].map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
	],
};

/** Chromium as playwright-core downloads it, the newest first. */
function downloaded() {
	const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? path.join(homedir(), '.cache/ms-playwright');
	if (!existsSync(folder)) {
		return [];
	}

	return readdirSync(folder)
		.filter((name) => /^chromium-\d+$/.test(name))
		.sort()
		.reverse()
		.flatMap((name) => ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((file) => path.join(folder, name, file)));
}

/**
 * The program of a browser, the one named in CHROMIUM_BIN or FIREFOX_BIN first.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
	const named = process.env[name === 'chrome' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN'];
	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	const ending = process.platform === 'win32' ? '.exe' : '';
	const candidates = [
		...(named ? [named] : []),
		...onPath[name].flatMap((program) => folders.map((folder) => path.join(folder, program + ending))),
		...elsewhere[name],
		...(name === 'chrome' ? downloaded() : []),
	];
	return candidates.find((file) => existsSync(file)) ?? null;
}
