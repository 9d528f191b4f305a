// npm run bench -- reader: how long the reader takes until an article of 30,000 words can be read, as a ratio to one of
// 1,000 words in the same run, and how many frames are late while it scrolls, beside those of a page with nothing but the
// same text: what is late there is the machine's. The opening is a ratio; the late frames are counts as they are, which
// mean something only beside each other.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {launch} from '../browsers/launch.mjs';
import {until} from '../browsers/until.mjs';
import {serve} from '../serve.mjs';
import {root} from '../setup.mjs';

/** @typedef {import('../browsers/driver').Driver} Driver */

const rounds = 5; // openings of each; the median counts
const aim = 1.5;
const late = 25; // ms between two frames: one of sixty a second was missed

const sentence = 'The keeper wrote down the height of the water before anybody on the quay was awake, and went home. ';
const quote = '“Nobody asked me to do it, and nobody asked me to stop,” said Ingrid Solheim. ';
const perParagraph = 5; // sentences, about a hundred words

/** An article as the content script hands it over. @param {number} words */
function articleOf(words) {
	const text = `${quote}${sentence.repeat(perParagraph - 1)}`.trim();
	const count = Math.round(words / text.split(/\s+/).length);
	const blocks = Array.from({length: count}, (_, index) =>
		index % 20 === 10 ? {kind: 'heading', text: `Part ${index}`} : {kind: 'text', text},
	);
	const said = quote.indexOf('”') - 1;
	return {
		url: 'https://news.example.org/long',
		title: 'A long article',
		dek: null,
		byline: 'Maren Oakes',
		authors: ['Maren Oakes'],
		section: null,
		canonical: null,
		imageCaption: null,
		parts: null,
		others: [],
		site: 'The Tidewater Gazette',
		lang: 'en',
		dir: 'ltr',
		html: blocks.map(({kind, text: words}) => (kind === 'heading' ? `<h2>${words}</h2>` : `<p>${words}</p>`)).join(''),
		blocks,
		quotes: blocks.flatMap(({kind}, block) =>
			kind === 'heading'
				? []
				: [
						{
							text: quote.slice(1, said),
							parts: [{block, start: 1, end: said}],
							kind: 'direct',
							speaker: null,
							weight: 0.5,
						},
					],
		),
		words,
		kept: 1,
		leftOut: [],
		access: 'whole',
		published: null,
		modified: null,
		image: null,
	};
}

/**
 * Ms from the navigation until the article has been painted.
 * @param {Driver} driver
 * @param {string} id
 */
async function opening(driver, id) {
	await driver.goto('about:blank');
	await driver.goto(`${driver.origin}/reader/reader.html?id=${id}`);
	return until(
		() => driver.run(`return performance.getEntriesByName('article')[0]?.startTime ?? null;`),
		'the article is shown',
	);
}

/** Frames while the article, whole and at rest, scrolls down three windows a second. */
const scrolling = `
	scrollTo(0, 0);
	for (let height = -1; height !== document.documentElement.scrollHeight; ) {
		height = document.documentElement.scrollHeight;
		await new Promise(done => setTimeout(done, 100));
	}
	const times = [];
	for (let frame = 0; frame < 120; frame++) {
		scrollBy(0, innerHeight / 20);
		times.push(await new Promise(requestAnimationFrame));
	}
	return times.slice(1).map((time, index) => time - times[index]);`;

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** A page of the web with the words of the article, and no more. @param {string} folder */
function plainPage(folder) {
	const file = path.join(folder, 'plain.html');
	const style = 'body{max-width:31em;margin:96px auto;font:20px/1.6 serif}';
	writeFileSync(
		file,
		`<!doctype html><meta charset="utf-8"><title>Plain</title><style>${style}</style>${articleOf(30_000).html}`,
	);
	return file;
}

/** Late frames in the reader and on the plain page, in turns. @param {Driver} driver */
async function benchScrolling(driver) {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clean-copy-bench-'));
	const plain = await serve(plainPage(folder));
	/** @type {Record<'reader' | 'plain', number[]>} */
	const counts = {reader: [], plain: []};
	try {
		for (let round = 0; round <= rounds; round++) {
			for (const which of /** @type {const} */ (['reader', 'plain'])) {
				await (which === 'reader' ? opening(driver, '30000') : driver.goto(plain.url));
				/** @type {number[]} */
				const gaps = await driver.run(scrolling);
				if (round > 0) {
					counts[which].push(gaps.filter((gap) => gap > late).length);
				}
			}
		}
	} finally {
		plain.close();
		rmSync(folder, {recursive: true});
	}

	const said = (/** @type {number[]} */ counted) =>
		`${median(counted)} (${Math.min(...counted)} to ${Math.max(...counted)})`;
	console.log(
		`late frames of 119 while 30,000 words scroll: ${said(counts.reader)}; on a page with nothing but the text: ${said(counts.plain)}`,
	);
}

/** @param {string} binary */
export async function benchReader(binary) {
	const driver = await launch('chrome', {binary, extension: path.join(root, 'dist/chrome'), headless: true});
	try {
		await driver.goto(`${driver.origin}/reader/reader.html`);
		for (const words of [1000, 30_000]) {
			await driver.run(`await chrome.storage.session.set({'shelf:${words}': ${JSON.stringify(articleOf(words))}});`);
		}

		const short = [];
		const long = [];
		// The first of each warms the caches, and is not measured.
		for (let round = 0; round <= rounds; round++) {
			const one = await opening(driver, '1000');
			const other = await opening(driver, '30000');
			if (round > 0) {
				short.push(one);
				long.push(other);
			}
		}

		const ratio = median(long) / median(short);
		console.log(`30,000 words open in ${ratio.toFixed(2)} times the time of 1,000, aim ${aim}`);
		await benchScrolling(driver);
	} finally {
		await driver.close();
	}
}
