// dist/chrome and dist/firefox (or one of them: `-- chrome`); `--watch` builds again at every change.
import {failWith, installPackages, Plain, run} from './setup.mjs';

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const named = args.filter((arg) => !arg.startsWith('--'));

/**
 * Builds the extension for a browser into dist/.
 * @param {string} target 'chrome' or 'firefox'
 * @param {readonly string[]} [more] arguments for vite
 */
export function build(target, more = []) {
	if (
		!run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...more], {TARGET: target})
	) {
		throw new Plain(`The build for ${target} failed; its message stands above.`);
	}
}

if (process.argv[1]?.endsWith('build.mjs')) {
	try {
		installPackages();
		for (const target of named.length > 0 ? named : watch ? ['chrome'] : ['chrome', 'firefox']) {
			build(target, watch ? ['--watch'] : []);
		}
	} catch (error) {
		failWith(error);
	}
}
