#!/usr/bin/env node
/**
 * Does cleaning take words that are wanted? Cleans every page of the benchmark's `trafilatura` set and lists, one by
 * one, the wanted snippets that could be seen before and cannot be seen after.
 *
 *     node scripts/bench/clean-loss.mjs ../bench [--engine dist/engine.js] [--every 10] [--from 600] [--json FILE]
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		engine: {type: 'string', default: 'dist/engine.js'},
		every: {type: 'string', default: '1'},
		from: {type: 'string', default: '0'},
		json: {type: 'string'},
	},
});
const [bench] = positionals;
if (!bench) {
	console.error('usage: clean-loss.mjs BENCH [--engine FILE] [--every N] [--from N] [--json FILE]');
	process.exit(2);
}

/** @param {string} file */
const load = (file) => import(pathToFileURL(path.resolve(bench, 'extract/lib', file)).href);
const {sets} = await load('sets.mjs');
const {open} = await load('browser.mjs');

// In the page: which of the snippets can be seen, white space aside.
const look = `({snippets}) => {
	const flat = text => text.normalize('NFKC').replace(/\\s+/gu, '');
	const seen = flat(document.body?.innerText ?? '');
	return snippets.map(snippet => seen.includes(flat(snippet)));
}`;
const clean = `() => {
	globalThis.cleanCopy.clean(document, {settled: true});
	return globalThis.cleanCopy.clean(document, {settled: true}).length;
}`;

const bundle = readFileSync(values.engine, 'utf8');
const every = Number(values.every);
const pages = sets
	.trafilatura()
	.filter((/** @type {unknown} */ _page, /** @type {number} */ at) => at >= Number(values.from) && at % every === 0);
const browser = await open();
const losses = [];
const unstable = [];
let visible = 0;
for (const {id, url, html, snippets} of pages) {
	const wanted = snippets.with;
	try {
		const arg = {snippets: wanted};
		const [before, second, after] = await browser.visit({url, html, bundle, steps: [look, clean, look], arg});
		visible += before.value.filter(Boolean).length;
		for (const [at, snippet] of wanted.entries()) {
			if (before.value[at] && !after.value[at]) {
				losses.push({id, snippet});
				console.log(`lost  ${id}  ${JSON.stringify(snippet)}`);
			}
		}

		if (second.value > 0) {
			unstable.push(id);
		}
	} catch (error) {
		console.log(`error ${id}  ${error}`);
	}
}

await browser.close();
const kept = visible === 0 ? 1 : 1 - losses.length / visible;
console.log(
	`${pages.length} pages, ${visible} wanted snippets visible, ${losses.length} lost: ${(100 * kept).toFixed(2)} % kept`,
);
console.log(
	`a second clean found more on ${unstable.length} pages${unstable.length > 0 ? `: ${unstable.join(', ')}` : ''}`,
);
if (values.json) {
	writeFileSync(values.json, JSON.stringify({pages: pages.length, visible, losses, unstable}, null, '\t'));
}
