import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';

/** The options every scorer takes: where the corpus lies, and which build of the engine is scored. */
export const options = parseArgs({
	options: {
		corpus: {type: 'string', default: '../corpus'},
		engine: {type: 'string', default: 'dist/engine.js'},
		verbose: {type: 'boolean', default: false},
	},
}).values;

/** Opens one empty page with the engine in it; `run(fn, argument)` evaluates there. */
export async function openEngine() {
	const browser = await chromium.launch({
		executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu'],
	});
	const page = await browser.newPage();
	await page.route('**/*', (route) => route.fulfill({status: 200, contentType: 'text/html', body: '<p>'}));
	await page.goto('https://page.invalid/');
	await page.addScriptTag({content: readFileSync(resolve(options.engine), 'utf8')});
	return {run: page.evaluate.bind(page), close: () => browser.close()};
}

/** Mozilla's pages: the saved page, and the HTML and metadata its own engine is expected to give. */
export function mozillaPages() {
	const folder = join(options.corpus, 'mozilla+readability/test/test-pages');
	return readdirSync(folder).map((id) => ({
		id,
		url: 'http://fakehost/test/page.html',
		html: readFileSync(join(folder, id, 'source.html'), 'utf8'),
		expected: readFileSync(join(folder, id, 'expected.html'), 'utf8'),
		metadata: JSON.parse(readFileSync(join(folder, id, 'expected-metadata.json'), 'utf8')),
	}));
}

/** Defuddle's pages: the saved page, and the Markdown it is expected to give. */
export function defuddlePages() {
	const folder = join(options.corpus, 'kepano+defuddle/tests');
	const names = readdirSync(join(folder, 'fixtures')).filter((name) => name.endsWith('.html'));
	return names.flatMap((name) => {
		const id = name.slice(0, -'.html'.length);
		const html = readFileSync(join(folder, 'fixtures', name), 'utf8');
		const url = /<!--\s*\{"url":\s*"([^"]+)"/.exec(html)?.[1] ?? `https://${id.replace(/^[a-z]+--/, '')}`;
		try {
			return [{id, url, html, expected: readFileSync(join(folder, 'expected', `${id}.md`), 'utf8')}];
		} catch {
			return []; // a page without an expected text says nothing here
		}
	});
}
