import {readFileSync} from 'node:fs';
import {marked} from 'marked';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {readArchive} from '../../src/model/archive';
import {browsers, click, read, start} from '../support/extension';
import {unzip} from '../support/unzip';

const {title, paragraphs}: {title: string; paragraphs: readonly string[]} = JSON.parse(
	readFileSync('tests/fixtures/sample/expected.json', 'utf8'),
);
const signs: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&'};
/** What a page says, without its elements. */
const wordsOf = (html: string) =>
	html.replace(/<[^>]+>/g, '').replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name) => signs[name] ?? '');
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(browsers)('files of an article, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/sample/page.html');
		await driver.goto(page.url);
		await read(driver, await click(driver));
		await driver.run(`
			const paragraph = document.querySelector('.body p').firstChild;
			getSelection().setBaseAndExtent(paragraph, 6, paragraph, 16);
			document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'h', bubbles: true}));`);
		await until(
			() =>
				driver.run(`return [...CSS.highlights].some(([key, ranges]) => key.startsWith('mark-') && ranges.size > 0);`),
			'the words are highlighted',
		);
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	/** The file a button of "Save" makes, caught where the download begins. */
	async function take(way: string): Promise<Buffer> {
		await driver.run(`
			window.caught = null;
			URL.createObjectURL = blob => { window.caught = blob; return 'data:,'; };
			document.querySelector('#take').showPopover();`);
		const item = `document.querySelector('#take [data-take="${way}"]')`;
		await until(() => driver.run(`return ${item} !== null;`), 'the ways are listed');
		await driver.run(`${item}.click();`);
		const data: string = await until(
			() =>
				driver.run(`
					if (!window.caught) { return null; }
					return new Promise(done => {
						const reader = new FileReader();
						reader.onload = () => done(reader.result.split(',')[1]);
						reader.readAsDataURL(window.caught);
					});`),
			'the file is made',
		);
		return Buffer.from(data, 'base64');
	}

	const hasAll = (text: string) => {
		for (const paragraph of paragraphs) {
			expect(folded(text)).toContain(folded(paragraph));
		}
	};

	it('Markdown, read by a program of others, has every paragraph, the title, the source and the highlight', async () => {
		const text = (await take('takeMarkdown')).toString();
		const made = marked.parse(text, {async: false});
		hasAll(wordsOf(made));
		expect(/<h1>(.*?)<\/h1>/.exec(made)?.[1]).toBe(title);
		expect(made).toContain(`<a href="${page.url}">`);
		expect(made.match(/<mark>/g)).toHaveLength(1);
	});

	it('a web page has them too, and asks nobody for anything', async () => {
		const text = (await take('takeHtml')).toString();
		hasAll(text.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' '));
		expect(text).toContain('<mark class="');
		expect(text).not.toMatch(/\s(?:src|srcset|poster)="(?!data:)|<(?:link|script|iframe)\b/);
	});

	it('plain text has them', async () => {
		hasAll((await take('takeText')).toString());
	});

	it('an EPUB begins with its type, and has them', async () => {
		const bytes = new Uint8Array(await take('takeEpub'));
		const files = await unzip(bytes);
		expect(files[0]).toMatchObject({name: 'mimetype', stored: true});
		const text = (file: string) => new TextDecoder().decode(files.find((one) => one.name === file)?.data);
		hasAll(text('EPUB/article.xhtml').replace(/<[^>]+>/g, ''));
		expect(text('EPUB/package.opf')).toContain('<dc:language');
	});

	it('JSON is what the library reads', async () => {
		const archive = readArchive((await take('takeJson')).toString());
		expect(archive).toMatchObject({format: 'clean-copy', version: 1});
		expect('articles' in archive && archive.articles).toHaveLength(1);
		expect('passages' in archive && archive.passages.map(({text}) => text)).toHaveLength(1);
	});
});
