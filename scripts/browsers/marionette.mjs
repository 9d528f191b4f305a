// Firefox's built-in remote protocol, spoken directly: no geckodriver, no npm package.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {until} from './until.mjs';

const preferences = {
	'marionette.port': 0, // a free one, written to MarionetteActivePort
	'remote.prefs.recommended': true,
	'browser.shell.checkDefaultBrowser': false,
	'browser.aboutwelcome.enabled': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.update.enabled': false,
	'app.normandy.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	// For a profile that is used again, where the extension stays: no question, no signature (Firefox ESR allows that).
	'extensions.autoDisableScopes': 0,
	'xpinstall.signatures.required': false,
};

/**
 * Starts Firefox and opens a session, on a profile of its own or on one that outlives it.
 * @param {{binary: string, headless: boolean, profile?: string | undefined}} options
 */
export async function startMarionette({binary, headless, profile: lasting}) {
	const profile = lasting ?? mkdtempSync(path.join(os.tmpdir(), 'clean-copy-firefox-'));
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
	const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--new-instance', '--profile', profile];
	const firefox = spawn(binary, [...args, ...(headless ? ['--headless'] : [])], {
		stdio: 'ignore',
		env: {
			...process.env,
			MOZ_CRASHREPORTER_DISABLE: '1',
			MOZ_DISABLE_CONTENT_SANDBOX: process.getuid?.() === 0 ? '1' : '',
		},
	});
	const kill = () => firefox.kill('SIGKILL');
	process.once('exit', kill);
	const closed = new Promise((done) => {
		firefox.once('exit', done);
	});

	const portFile = path.join(profile, 'MarionetteActivePort');
	const port = await until(
		() => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : null),
		'Firefox starts',
		120_000,
	);
	const {command, socket} = await connect(port);
	await command('WebDriver:NewSession', {capabilities: {alwaysMatch: {}}});
	await command('WebDriver:SetWindowRect', {width: 1280, height: 1000});

	return {
		command,
		closed,
		async close() {
			await command('Marionette:Quit', {flags: [lasting ? 'eAttemptQuit' : 'eForceQuit']}).catch(() => undefined);
			const late = setTimeout(kill, 8000);
			await closed;
			clearTimeout(late);
			process.off('exit', kill);
			socket.destroy();
			if (!lasting) {
				rmSync(profile, {recursive: true, force: true, maxRetries: 5});
			}
		},
	};
}

/** @param {number} port */
async function connect(port) {
	const socket = net.connect(port, '127.0.0.1');
	/** @type {Map<number, {name: string, resolve: (value: any) => void, reject: (error: Error) => void}>} */
	const waiting = new Map();
	await new Promise((resolve, reject) => {
		socket.once('error', reject);
		readFrames(socket, (message) => {
			if (!Array.isArray(message)) {
				resolve(message); // the greeting
				return;
			}

			const [, id, error, result] = message;
			const call = waiting.get(id);
			waiting.delete(id);
			if (error) {
				call?.reject(new Error(`${call.name}: ${error.error}: ${error.message}`));
			} else {
				call?.resolve(result && Object.keys(result).length === 1 && 'value' in result ? result.value : result);
			}
		});
	});
	let last = 0;
	/**
	 * @param {string} name
	 * @param {object} [params]
	 * @returns {Promise<any>}
	 */
	const command = (name, params = {}) =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, {name, resolve, reject});
			const text = JSON.stringify([0, last, name, params]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
	return {command, socket};
}

/**
 * Frames are "<length in bytes>:<json>".
 * @param {net.Socket} socket
 * @param {(message: any) => void} tell
 */
function readFrames(socket, tell) {
	let buffer = Buffer.alloc(0);
	socket.on('data', (data) => {
		buffer = Buffer.concat([buffer, data]);
		for (;;) {
			const colon = buffer.indexOf(':');
			const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)));
			if (colon < 0 || buffer.length < end) {
				return;
			}

			const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
			buffer = buffer.subarray(end);
			tell(message);
		}
	});
}
