#!/usr/bin/env node
/**
 * Is undo exact? Cleans and restores every page of the benchmark's sets and says where the page is not what it was, to
 * the letter, or where a second clean finds what the first did not.
 *
 *     node scripts/bench/undo.mjs ../bench [--engine dist/engine.js] [--sets trafilatura,readability] [--every 10]
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		engine: {type: 'string', default: 'dist/engine.js'},
		sets: {type: 'string', default: 'trafilatura,readability,defuddle'},
		every: {type: 'string', default: '1'},
	},
});
const [bench] = positionals;
if (!bench) {
	console.error('usage: undo.mjs BENCH [--engine FILE] [--sets A,B] [--every N]');
	process.exit(2);
}

/** @param {string} file */
const load = (file) => import(pathToFileURL(path.resolve(bench, 'extract/lib', file)).href);
const {sets} = await load('sets.mjs');
const {open} = await load('browser.mjs');

// In the page. Frames that fail to load on a saved page may come and go by themselves; markup does not.
const there = `() => {
	const state = () => JSON.stringify([document.documentElement.outerHTML, scrollX, scrollY,
		[...document.querySelectorAll('dialog')].map(each => [each.open, each.matches(':modal')])]);
	scrollTo(0, 300);
	const before = state();
	const first = cleanCopy.clean(document, {settled: true}).length;
	const once = document.documentElement.outerHTML;
	const second = cleanCopy.clean(document, {settled: true}).length;
	const twice = document.documentElement.outerHTML;
	cleanCopy.restore(document);
	const after = state();
	const at = [...before].findIndex((letter, index) => letter !== after[index]);
	return {first, second, same: once === twice, exact: before === after,
		differs: before === after ? '' : before.slice(Math.max(0, at - 60), at + 60) + ' => ' + after.slice(Math.max(0, at - 60), at + 60)};
}`;

const bundle = readFileSync(values.engine, 'utf8');
const every = Number(values.every);
const browser = await open();
let pages = 0;
let removals = 0;
let inexact = 0;
let unstable = 0;
for (const set of values.sets.split(',')) {
	for (const {id, url, html} of sets[set]().filter(
		(/** @type {unknown} */ _, /** @type {number} */ at) => at % every === 0,
	)) {
		try {
			const [{value}] = await browser.visit({url, html, bundle, steps: [there]});
			pages += 1;
			removals += value.first;
			if (!value.exact) {
				inexact += 1;
				console.log(`inexact   ${set}/${id}  ${value.differs}`);
			}

			if (value.second > 0 || !value.same) {
				unstable += 1;
				console.log(`unstable  ${set}/${id}  a second clean found ${value.second} more`);
			}
		} catch (error) {
			console.log(`error     ${set}/${id}  ${error}`);
		}
	}
}

await browser.close();
console.log(
	`${pages} pages, ${removals} removals: ${inexact} not restored to the letter, ${unstable} where a second clean found more`,
);
process.exit(inexact > 0 ? 1 : 0);
