// What a fresh machine with Node alone needs before anything else runs. Only Node's own modules here.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findBrowser} from './browsers/find.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.clean-copy-lock`;

/** A sentence for people, without a stack: what went wrong and what they can do. */
export class Plain extends Error {}

/**
 * Runs a command in the project's folder, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {boolean} whether it ended well
 */
export function run(command, args, environment = {}) {
	const {status} = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: {...process.env, ...environment},
		// npm is a .cmd file there.
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** Installs the npm packages when they are missing or older than the lock file. */
export function installPackages() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new Plain(`Clean Copy is built with Node 20.19 or later; this is ${process.versions.node}.`);
	}

	const lock = createHash('sha256')
		.update(readFileSync(`${root}package-lock.json`))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
		return;
	}

	console.log('Installing the npm packages …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
		throw new Plain('npm could not install the packages; its message stands above.');
	}

	writeFileSync(stamp, lock);
}

const packages = {chrome: 'chromium', firefox: 'firefox-esr'};

/** @returns whether Debian's or Ubuntu's package manager is here and ours to use */
const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Finds the browsers named, installing them where that is possible.
 * @param {readonly import('./browsers/find.mjs').BrowserName[]} names
 * @returns {Record<string, string>} the path of each
 */
export function installBrowsers(names) {
	/** @type {Record<string, string>} */
	const found = {};
	for (const name of names) {
		found[name] = findBrowser(name) ?? installBrowser(name);
	}

	return found;
}

/** @param {import('./browsers/find.mjs').BrowserName} name */
function installBrowser(name) {
	if (mayInstall()) {
		console.log(`Installing ${packages[name]} …`);
		const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
		run('apt-get', ['update', '-qq'], quiet);
		run('apt-get', ['install', '-y', '-qq', packages[name]], quiet);
	} else if (name === 'chrome') {
		run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
	}

	const path = findBrowser(name);
	if (!path) {
		const wanted = name === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox (142 or later)';
		const variable = name === 'chrome' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN';
		throw new Plain(`No browser found: install ${wanted}, or name its program in the variable ${variable}.`);
	}

	return path;
}

/** Ends the process with a sentence for an expected failure, with the trace for any other. */
export function failWith(/** @type {unknown} */ error) {
	console.error(error instanceof Plain ? error.message : error);
	process.exitCode = 1;
}
