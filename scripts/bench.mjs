// npm run bench: what cleaning, reading and finding quotes cost, as ratios to Readability on the same page in the same
// run. First calls, each in a fresh page, since that is what a reader waits for. `-- popup [FOLDER]`: the popup;
// `-- reader`: the reader.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {failWith, installBrowsers, installPackages, Plain, root, run} from './setup.mjs';

const rounds = 5; // of each measure on each page; the median counts

const source = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');

/** Our own pages, and one that is only long. @returns {[string, string][]} */
function pages() {
	const folder = 'tests/fixtures/pages';
	const slugs = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : [];
	const paragraph =
		'<p>The council said on Tuesday that the plan, debated for months, would go ahead as it stands.</p>';
	const card =
		'<div class="card"><a href="/n"><h4>A headline of the day</h4></a><ul><li><a href="#">Share</a></li></ul></div>';
	return [
		['sample', source('tests/fixtures/sample/page.html')],
		...slugs.map((slug) => /** @type {[string, string]} */ ([slug, source(`${folder}/${slug}/page.html`)])),
		[
			'long',
			`<!doctype html><title>Long</title><article><h1>Long</h1>${paragraph.repeat(400)}</article>${card.repeat(3000)}`,
		],
	];
}

const measures = {
	readability: `new Readability(document.cloneNode(true)).parse()`,
	read: `cleanCopy.read(document, 'https://news.example.org/story')`,
	clean: `cleanCopy.clean(document, {settled: true})`,
	quotes: `cleanCopy.findQuotes(document.body.innerText, document.documentElement.lang || 'en')`,
};

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function bench() {
	installPackages();
	const {chrome = ''} = installBrowsers(['chrome']);
	const [what, folder] = process.argv.slice(2);
	if (what === 'popup') {
		const [{benchPopup}, {build}] = await Promise.all([import('./bench/popup.mjs'), import('./build.mjs')]);
		build('chrome');
		await benchPopup(chrome, folder);
		return;
	}

	if (what === 'reader') {
		const [{benchReader}, {build}] = await Promise.all([import('./bench/reader.mjs'), import('./build.mjs')]);
		build('chrome');
		await benchReader(chrome);
		return;
	}

	if (!run('npm', ['run', '--silent', 'build:engine'])) {
		throw new Plain('The engine could not be built; the message stands above.');
	}

	const {chromium} = await import('playwright-core');
	const browser = await chromium.launch({
		executablePath: chrome,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const scripts = [source('node_modules/@mozilla/readability/Readability.js'), source('dist/engine.js')];
	try {
		console.log('page                         elements  readability     read ÷     clean ÷    quotes ÷');
		for (const [name, html] of pages()) {
			/** @type {Record<string, number>} */
			const times = {};
			let elements = 0;
			for (const [measure, call] of Object.entries(measures)) {
				const taken = [];
				for (let round = 0; round < rounds; round++) {
					const page = await browser.newPage();
					await page.setContent(html, {waitUntil: 'domcontentloaded'});
					for (const script of scripts) {
						await page.addScriptTag({content: script});
					}

					elements = await page.evaluate('document.getElementsByTagName("*").length');
					taken.push(
						Number(
							await page.evaluate(
								`(() => {const start = performance.now(); ${call}; return performance.now() - start;})()`,
							),
						),
					);
					await page.close();
				}

				times[measure] = median(taken);
			}

			const base = times['readability'] ?? Number.NaN;
			const ratios = ['read', 'clean', 'quotes'].map((measure) => ((times[measure] ?? Number.NaN) / base).toFixed(2));
			console.log(
				`${name.padEnd(28)} ${String(elements).padStart(8)} ${base.toFixed(1).padStart(9)} ms ${ratios.map((ratio) => ratio.padStart(10)).join(' ')}`,
			);
		}
	} finally {
		await browser.close();
	}
}

try {
	await bench();
} catch (error) {
	failWith(error);
}
