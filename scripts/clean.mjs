// npm run clean -- FILE-or-URL [--json | --markdown | --html] [OUT]
// Opens a page in a headless browser with the engine: prints what was removed and why, the article and its quotes.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {failWith, installBrowsers, installPackages, Plain, root, run} from './setup.mjs';

const settle = 2500; // ms after load: by then the page's scripts have filled what they fill

function readArguments() {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {json: {type: 'boolean'}, markdown: {type: 'boolean'}, html: {type: 'boolean'}},
	});
	const [page, out] = positionals;
	if (!page) {
		throw new Plain('Which page? npm run clean -- FILE-or-URL [--json | --markdown | --html] [OUT]');
	}

	if (!existsSync(page) && !/^https?:\/\//.test(page)) {
		throw new Plain(`"${page}" is neither a file here nor an address that starts with http.`);
	}

	const url = existsSync(page) ? pathToFileURL(path.resolve(page)).href : page;
	return {url, out, format: values.json ? 'json' : values.markdown ? 'markdown' : values.html ? 'html' : 'text'};
}

/**
 * @param {string} binary
 * @param {string} url
 * @returns {Promise<Result>}
 */
async function cleanPage(binary, url) {
	const {chromium} = await import('playwright-core');
	const browser = await chromium.launch({
		executablePath: binary,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const page = await browser.newPage();
		await page.goto(url, {waitUntil: 'load', timeout: 60_000}).catch((error) => {
			throw new Plain(`The page could not be opened: ${error.message.split('\n')[0]}`);
		});
		await page.waitForTimeout(settle);
		await page.evaluate(readFileSync(path.join(root, 'dist/engine.js'), 'utf8'));
		return /** @type {Result} */ (
			await page.evaluate(`({
				removed: cleanCopy.clean(document, {settled: true}),
				article: cleanCopy.read(document, location.href),
			})`)
		);
	} finally {
		await browser.close();
	}
}

/**
 * @typedef {{removed: import('../src/model/finding').FindingSummary[],
 *   article: import('../src/model/article').Article | null}} Result
 */

/** @param {import('../src/model/article').Quote} quote */
const quoteLine = ({text, speaker}) => `  “${text}”${speaker ? ` — ${speaker.name}` : ''}`;

/** @param {Result} result */
function asText({removed, article}) {
	const lines = [`Removed ${removed.length}:`];
	for (const {detector, because, text} of removed) {
		lines.push(`  ${detector}: ${because}${text ? ` (“${text.slice(0, 60)}”)` : ''}`);
	}

	if (!article) {
		return [...lines, '', 'No article on this page.'].join('\n');
	}

	const facts = [article.byline, article.site, article.published].filter((fact) => fact !== null);
	lines.push('', article.title, facts.join(' · '), '');
	lines.push(...article.blocks.map((block) => (block.kind === 'heading' ? `## ${block.text}` : block.text)), '');
	lines.push(`Key quotes (${article.quotes.length}):`, ...article.quotes.map(quoteLine));
	return lines.join('\n');
}

/** @param {import('../src/model/article').Article} article */
async function asMarkdown({title, html}) {
	const [{default: Turndown}, {gfm}] = await Promise.all([import('turndown'), import('@joplin/turndown-plugin-gfm')]);
	const turndown = new Turndown({headingStyle: 'atx', codeBlockStyle: 'fenced'});
	turndown.use(gfm);
	return `# ${title}\n\n${turndown.turndown(html)}\n`;
}

/** @param {Result} result @param {string} format */
async function render(result, format) {
	if (format === 'json') {
		return `${JSON.stringify(result, null, '\t')}\n`;
	}

	if (format === 'text') {
		return `${asText(result)}\n`;
	}

	if (!result.article) {
		throw new Plain('No article on this page.');
	}

	return format === 'markdown' ? asMarkdown(result.article) : `${result.article.html}\n`;
}

try {
	const {url, out, format} = readArguments();
	installPackages();
	const {chrome = ''} = installBrowsers(['chrome']);
	if (!run('npm', ['run', '--silent', 'build:engine'])) {
		throw new Plain('The engine could not be built; the message stands above.');
	}

	const text = await render(await cleanPage(chrome, url), format);
	if (out) {
		writeFileSync(out, text);
	} else {
		process.stdout.write(text);
	}
} catch (error) {
	failWith(error);
}
