// How many of the names that the engine prints are right, for each set of quotations.
// usage: node scripts/bench/quotes-precision.mjs --data FOLDER --scorer score.mjs [--engine dist/engine.js]
// FOLDER holds NAME.dev.jsonl files: {id, lang, text, quotes: [{start, end, parts?, speaker, alt?, optional?, speakerUnscored?}]}
// and the scorer exports sameSpeaker(gold, printed).
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const {values} = parseArgs({
	options: {
		data: {type: 'string'},
		scorer: {type: 'string'},
		engine: {type: 'string', default: 'dist/engine.js'},
	},
});
if (!values.data || !values.scorer) {
	console.error(
		'usage: node scripts/bench/quotes-precision.mjs --data FOLDER --scorer score.mjs [--engine dist/engine.js]',
	);
	process.exit(2);
}

/** @param {string} file */
const load = (file) => import(pathToFileURL(resolve(file)).href);
const {sameSpeaker} = await load(values.scorer);
await load(values.engine);
const {findQuotes} = /** @type {{cleanCopy: import('../../src/engine').Engine}} */ (/** @type {unknown} */ (globalThis))
	.cleanCopy;

/** @typedef {{start: number, end: number, parts?: [number, number][], speaker: string | null, alt?: string[], optional?: boolean, speakerUnscored?: boolean}} Gold */

/** Characters two lists of spans share.
 * @param {readonly (readonly [number, number])[]} one
 * @param {readonly (readonly [number, number])[]} other */
function shared(one, other) {
	let sum = 0;
	for (const [a, b] of one) for (const [c, d] of other) sum += Math.max(0, Math.min(b, d) - Math.max(a, c));
	return sum;
}

/** @param {readonly (readonly [number, number])[]} spans */
const size = (spans) => shared(spans, spans);

const rows = /** @type {Record<string, object>} */ ({});
for (const file of readdirSync(values.data).sort()) {
	const name = /^(.+)\.dev\.jsonl$/.exec(file)?.[1];
	if (!name) continue;
	let named = 0;
	let printed = 0;
	let right = 0;
	for (const line of readFileSync(join(values.data, file), 'utf8').trim().split('\n')) {
		const doc = /** @type {{text: string, lang: string, quotes: Gold[]}} */ (JSON.parse(line));
		const found = findQuotes(doc.text, doc.lang);
		for (const gold of doc.quotes) {
			if (!gold.speaker || gold.optional || gold.speakerUnscored) continue;
			const spans = gold.parts ?? /** @type {[number, number][]} */ ([[gold.start, gold.end]]);
			const best = found.find(({parts}) => shared(parts, spans) > size(spans) * 0.8);
			if (!best) continue;
			named++;
			if (!best.speaker) continue;
			printed++;
			if (sameSpeaker([gold.speaker, ...(gold.alt ?? [])], best.speaker)) right++;
		}
	}
	const percent = (/** @type {number} */ of) => (of ? ((100 * right) / of).toFixed(1) : '–');
	rows[name] = {'with a name': named, attributed: percent(named), printed, 'right of those printed': percent(printed)};
}
console.table(rows);
