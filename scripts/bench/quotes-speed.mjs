// CPU time of finding quotes, each time in a fresh process that has only loaded the engine: the first call on a text of
// 2,000 words, the second, and one when warm, per 1,000 words; then whether twice the text takes twice the time.
// usage: node scripts/bench/quotes-speed.mjs TEXTS.jsonl [--engine dist/engine.js] [--rounds 7]
// a line of TEXTS is {text, lang}; as many as make 2,000 words are put together. On Linux the time of the main thread is
// counted, elsewhere that of the whole process.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runInThisContext} from 'node:vm';

const words = 2000;
const warming = 40;
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		engine: {type: 'string', default: 'dist/engine.js'},
		rounds: {type: 'string', default: '7'},
		// what one process of its own measures: a round, or the name of a long text
		only: {type: 'string'},
	},
});
const [file] = positionals;
if (!file) {
	console.error('usage: node scripts/bench/quotes-speed.mjs TEXTS.jsonl [--engine dist/engine.js] [--rounds 7]');
	process.exit(2);
}

const sentence = '“We will go home,” said Anna Berg, the mayor. ';
/** Texts that grow: a block of a megabyte, and a hundred thousand marks. @type {Record<string, (share: number) => string>} */
const long = {
	'one block of 1 MB': (share) => sentence.repeat(22_000 * share),
	'100,000 opening marks': (share) => '“a '.repeat(100_000 * share),
	'100,000 marks in paragraphs': (share) => '“We go,” he said.\n'.repeat(50_000 * share),
};

/** ms of CPU that this process has used so far. */
function spent() {
	const file = `/proc/self/task/${process.pid}/schedstat`;
	if (existsSync(file)) return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
}

/** @param {() => unknown} run */
function cost(run) {
	const before = spent();
	run();
	return spent() - before;
}

/** As many documents as make 2,000 words. @param {number} from */
function article(from) {
	const documents = readFileSync(file ?? '', 'utf8')
		.trim()
		.split('\n')
		.map((line) => /** @type {{text: string, lang: string}} */ (JSON.parse(line)));
	const texts = [];
	let count = 0;
	for (let i = from; count < words && i < from + documents.length; i++) {
		const {text = ''} = documents[i % documents.length] ?? {};
		texts.push(text);
		count += text.split(/\s+/).length;
	}
	const pieces = texts.join('\n').split(/(?<=\s)/);
	return {text: pieces.slice(0, words).join(''), lang: documents[from % documents.length]?.lang ?? 'en'};
}

/** What a process of its own prints. @param {string} only */
function measure(only) {
	const make = long[only];
	const {text, lang} = make ? {text: make(1), lang: 'en'} : article(Number(only) * 3);
	const half = make?.(0.5) ?? '';
	spent();
	runInThisContext(readFileSync(values.engine, 'utf8'), {filename: values.engine});
	const {findQuotes} = /** @type {{cleanCopy: import('../../src/engine').Engine}} */ (
		/** @type {unknown} */ (globalThis)
	).cleanCopy;
	if (make) {
		findQuotes(half, lang);
		return [cost(() => findQuotes(half, lang)), cost(() => findQuotes(text, lang))];
	}

	const call = () => findQuotes(text, lang);
	const first = cost(call);
	const second = cost(call);
	for (let i = 0; i < warming; i++) call();
	const warm = cost(() => {
		for (let i = 0; i < warming; i++) call();
	});
	return [first, second, warm / warming / (words / 1000)];
}

/** @param {string} only @returns {number[]} */
const apart = (only) =>
	JSON.parse(
		execFileSync(process.execPath, [fileURLToPath(import.meta.url), file, '--engine', values.engine, '--only', only], {
			encoding: 'utf8',
		}),
	);

if (values.only === undefined) {
	const rounds = Array.from({length: Number(values.rounds)}, (_, round) => apart(String(round)));
	for (const [at, name] of ['first', 'second', 'warm'].entries()) {
		const sorted = rounds.map((round) => round[at] ?? Number.NaN).sort((a, b) => a - b);
		const unit = name === 'warm' ? 'ms per 1,000 words' : 'ms';
		const [least, median] = [sorted[0], sorted[sorted.length >> 1]];
		console.log(`${name.padEnd(7)} least ${least?.toFixed(2)}, median ${median?.toFixed(2)} ${unit}`);
	}

	for (const name of Object.keys(long)) {
		const [half = Number.NaN, whole = Number.NaN] = apart(name);
		console.log(`${name}: ${whole.toFixed(0)} ms, ${(whole / half).toFixed(2)} times half of it`);
	}
} else {
	console.log(JSON.stringify(measure(values.only)));
}
