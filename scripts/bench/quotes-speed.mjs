// CPU time of finding quotes, in milliseconds of Chromium's main thread, each time in a fresh context: the first call on a
// text of 2,000 words, the second, and one when warm, per 1,000 words.
// usage: node scripts/bench/quotes-speed.mjs TEXTS.jsonl [--engine dist/engine.js] [--rounds 7]
// a line of TEXTS is {text, lang}; as many as make 2,000 words are put together.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findBrowser} from '../browsers/find.mjs';

const words = 2000;
const warming = 40;
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {engine: {type: 'string', default: 'dist/engine.js'}, rounds: {type: 'string', default: '7'}},
});
const [file] = positionals;
if (!file) {
	console.error('usage: node scripts/bench/quotes-speed.mjs TEXTS.jsonl [--engine dist/engine.js] [--rounds 7]');
	process.exit(2);
}

const engine = readFileSync(values.engine, 'utf8');
const documents = readFileSync(file, 'utf8')
	.trim()
	.split('\n')
	.map((line) => /** @type {{text: string, lang: string}} */ (JSON.parse(line)));

/** @param {number} from */
function article(from) {
	/** @type {string[]} */
	const texts = [];
	let count = 0;
	for (let i = from; count < words && i < from + documents.length; i++) {
		const {text = ''} = documents[i % documents.length] ?? {};
		texts.push(text);
		count += text.split(/\s+/).length;
	}
	const text = texts
		.join('\n')
		.split(/(?<=\s)/)
		.slice(0, words)
		.join('');
	return {text, lang: documents[from % documents.length]?.lang ?? 'en'};
}

const browser = await chromium.launch({
	executablePath: findBrowser('chrome') ?? '',
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** @param {number} round */
async function measure(round) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable', {timeDomain: 'threadTicks'});
	const {frameTree} = await session.send('Page.getFrameTree');
	const world = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id});
	/** @param {string} expression */
	const run = (expression) =>
		session.send('Runtime.evaluate', {expression, contextId: world.executionContextId, returnByValue: true});
	const spent = async () => {
		const {metrics} = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({name}) => name === 'ThreadTime')?.value ?? Number.NaN);
	};
	/** @param {string} expression */
	const cost = async (expression) => {
		const before = await spent();
		await run(expression);
		return (await spent()) - before;
	};
	const {text, lang} = article(round * 3);
	await run(`${engine};globalThis.text = ${JSON.stringify(text)};globalThis.lang = ${JSON.stringify(lang)};0`);
	const call = 'cleanCopy.findQuotes(text, lang).length';
	const first = await cost(call);
	const second = await cost(call);
	const loop = `for (let i = 0; i < ${warming}; i++) ${call}`;
	await run(loop);
	const warm = (await cost(loop)) / warming / (words / 1000);
	await context.close();
	return {first, second, warm};
}

/** @type {Record<'first' | 'second' | 'warm', number[]>} */
const taken = {first: [], second: [], warm: []};
for (let round = 0; round < Number(values.rounds); round++) {
	const {first, second, warm} = await measure(round);
	taken.first.push(first);
	taken.second.push(second);
	taken.warm.push(warm);
}
await browser.close();
for (const [name, numbers] of Object.entries(taken)) {
	const sorted = numbers.sort((a, b) => a - b);
	const unit = name === 'warm' ? 'ms per 1,000 words' : 'ms';
	console.log(
		`${name.padEnd(7)} least ${sorted[0]?.toFixed(2)}, median ${sorted[sorted.length >> 1]?.toFixed(2)} ${unit}`,
	);
}
