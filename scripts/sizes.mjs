// npm run sizes: what popup and reader load before they show anything, gzipped, against their budgets; of the built
// extension. What is loaded later, on demand, does not count.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {failWith, Plain, root} from './setup.mjs';

const kilobyte = 1024;
/** @type {Record<string, number>} in KB; the reader's is for its scripts, its styles are listed beside them. */
const budgets = {popup: 25, reader: 60};
/** @param {string} page @param {string} file */
const counts = (page, file) => page !== 'reader' || file.endsWith('.js');

/**
 * A script and all it imports before it runs.
 * @param {string} file
 * @param {Set<string>} [found]
 */
function withImports(file, found = new Set()) {
	if (!found.has(file)) {
		found.add(file);
		for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
			/(?:^|;)(?:import|export)\b[^'"();]*["'](\.[^'"]+)["']/gm,
		)) {
			withImports(path.join(path.dirname(file), name), found);
		}
	}

	return found;
}

/** @param {string} dist @param {string} page the files of a page: its scripts and its styles */
function filesOf(dist, page) {
	const html = readFileSync(path.join(dist, page, `${page}.html`), 'utf8');
	const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name = '']) =>
		name.startsWith('/') ? path.join(dist, name) : path.join(dist, page, name),
	);
	return [...new Set(named.flatMap((file) => (file.endsWith('.js') ? [...withImports(file)] : [file])))];
}

function sizes() {
	for (const target of ['chrome', 'firefox']) {
		const dist = path.join(root, 'dist', target);
		if (!existsSync(dist)) {
			throw new Plain(`There is no dist/${target}: npm run build makes it.`);
		}

		for (const [page, budget] of Object.entries(budgets)) {
			const files = filesOf(dist, page).map((file) => ({
				name: path.relative(dist, file),
				size: gzipSync(readFileSync(file), {level: 9}).length / kilobyte,
			}));
			const total = files.filter(({name}) => counts(page, name)).reduce((sum, {size}) => sum + size, 0);
			const list = files.map(({name, size}) => `${name} ${size.toFixed(1)}`).join(', ');
			console.log(`${target} ${page}: ${total.toFixed(1)} KB of ${budget} (${list})`);
			if (total > budget) {
				process.exitCode = 1;
			}
		}
	}
}

try {
	sizes();
} catch (error) {
	failWith(error);
}
