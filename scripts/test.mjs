// npm test: sets up, then runs every check one after the other. The last line counts what passed and what failed.
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {failWith, installBrowsers, installPackages, root, run} from './setup.mjs';

const node = process.execPath;
/** @param {string} file @param {string[]} args */
const tool =
	(file, ...args) =>
	() =>
		run(node, [path.join('node_modules', file), ...args]);

const report = path.join(root, '.cache/report.json');

/** Runs tests under vitest and counts them. A suite that cannot even start is one failure. */
/** @param {string} project @param {Record<string, string>} environment */
function vitest(project, environment) {
	rmSync(report, {force: true});
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const ok = run(node, ['node_modules/vitest/vitest.mjs', ...args], environment);
	try {
		const {numPassedTests, numFailedTests, numFailedTestSuites} = JSON.parse(readFileSync(report, 'utf8'));
		const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || !ok ? 1 : 0);
		return {passed: numPassedTests, failed};
	} catch (error) {
		console.error(`No report of the ${project} tests:`, error);
		return {passed: 0, failed: 1};
	}
}

/** @param {string} name @param {() => boolean} check */
function one(name, check) {
	console.log(`\n— ${name}`);
	return check() ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

function test() {
	installPackages();
	const {chrome = '', firefox = ''} = installBrowsers(['chrome', 'firefox']);
	const environment = {CHROMIUM_BIN: chrome, FIREFOX_BIN: firefox};
	mkdirSync(path.dirname(report), {recursive: true});
	const results = [
		one('types', tool('typescript/bin/tsc')),
		one('lint and format', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')),
		one('build', () => run(node, ['scripts/build.mjs'])),
		one('sizes', () => run(node, ['scripts/sizes.mjs'])),
		one('engine bundle', () => run('npm', ['run', '--silent', 'build:engine'])),
		one('store lint', tool('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors')),
		vitest('unit', environment),
		vitest('page', environment),
		vitest('e2e', environment),
	];
	const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
	process.exitCode = sum('failed') === 0 ? 0 : 1;
}

try {
	test();
} catch (error) {
	failWith(error);
	console.log('0 passed, 1 failed');
}
