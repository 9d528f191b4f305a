// npm start [-- FILE.html] [--browser chrome|firefox] [--headless] [--out FOLDER]
// A news page with the extension loaded, in a window; without a display the same by a real toolbar click, with pictures.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowser} from './browsers/find.mjs';
import {failWith, installBrowsers, installPackages, Plain, root} from './setup.mjs';

/** @returns whether a window can be shown here */
const hasDisplay = () =>
	process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

function readArguments() {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {browser: {type: 'string'}, headless: {type: 'boolean'}, out: {type: 'string'}},
	});
	const {browser} = values;
	if (browser !== undefined && browser !== 'chrome' && browser !== 'firefox') {
		throw new Plain(`--browser is chrome (which finds Chrome, Chromium or Edge) or firefox, not "${browser}".`);
	}

	const file = positionals[0] ?? path.join(root, 'tests/fixtures/sample/page.html');
	if (!existsSync(file)) {
		throw new Plain(`There is no file ${file}.`);
	}

	return {
		file,
		// The one that is there already, before one is installed.
		name: browser ?? (findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox'),
		headless: values.headless ?? (Boolean(process.env['CI']) || !hasDisplay()),
		out: path.resolve(values.out ?? path.join(root, 'out')),
	};
}

async function start() {
	const {file, name, headless, out} = readArguments();
	installPackages();
	const binary = installBrowsers([/** @type {'chrome' | 'firefox'} */ (name)])[name] ?? '';
	// Only now: these need the packages.
	const [{build}, {serve}, {launch}, {show}] = await Promise.all([
		import('./build.mjs'),
		import('./serve.mjs'),
		import('./browsers/launch.mjs'),
		import('./show.mjs'),
	]);
	build(name);
	const page = await serve(file);
	try {
		const driver = await launch(name, {binary, extension: path.join(root, 'dist', name), headless});
		try {
			await driver.goto(page.url);
			if (headless) {
				await show(driver, out);
			} else {
				console.log(`\n${page.url} is open with Clean Copy loaded.
Click the Clean Copy button in the toolbar (it may be under the puzzle piece), or press Alt+Shift+E.
Close the window to end.`);
				await driver.closed;
			}
		} finally {
			await driver.close();
		}
	} finally {
		page.close();
	}
}

try {
	await start();
} catch (error) {
	failWith(error);
}
