import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {violations} from '../support/axe';
import {browsers, click, read, start} from '../support/extension';

const title = 'The last keeper of Skarholm hands over the keys';
const titles = `return [...document.querySelectorAll('.list h2')].map(({textContent}) => textContent);`;
const painted = `return [...CSS.highlights].some(([key, ranges]) => key.startsWith('mark-') && ranges.size === 1);`;
const press = (key: string) =>
	`document.body.dispatchEvent(new KeyboardEvent('keydown', {key: ${JSON.stringify(key)}, bubbles: true}));`;

describe.each(browsers)('the library, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/sample/page.html');
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const has = (selector: string, what: string) =>
		until(() => driver.run(`return document.querySelector(${JSON.stringify(selector)}) !== null;`), what);

	async function openLibrary(): Promise<void> {
		await driver.goto(`${driver.origin}/library/library.html`);
		await has('#storage meter', 'the library is shown');
	}

	it('says how to begin', async () => {
		await openLibrary();
		expect(await driver.run(titles)).toEqual([]);
		expect((await driver.run(`return document.querySelector('.none').textContent;`)).length).toBeGreaterThan(20);
	});

	it('takes an article from the popup, with its pictures', async () => {
		await driver.goto(page.url);
		const popup = await click(driver);
		await until(
			() => popup.run(`return document.querySelector('[data-item="library-keep"]') !== null;`),
			'the menu is there',
		);
		await popup.run(`document.querySelector('[data-item="library-keep"]').click();`);
		await until(() => popup.run(`return document.querySelector('.toast') !== null;`), 'the popup says so');
		await popup.close();
		await openLibrary();
		expect(await driver.run(titles)).toEqual([title]);
		expect(await driver.run(`return [...document.querySelectorAll('.list .facts')].at(-1).textContent;`)).toContain(
			'1 picture',
		);
	});

	it('is read without a connection: text, picture, highlights; also after a reload', async () => {
		const {url} = page;
		await driver.goto(url);
		await read(driver, await click(driver));
		await driver.run(`
			const paragraph = document.querySelector('.body p').firstChild;
			getSelection().setBaseAndExtent(paragraph, 6, paragraph, 16);`);
		await driver.run(press('h'));
		await has('#bar .keep[aria-pressed="true"]', 'the reader knows that it is kept');
		await until(() => driver.run(painted), 'the highlight is made');
		page.close();
		await driver.offline(true);
		try {
			await openLibrary();
			await driver.run(`document.querySelector('.list h2 a').click();`);
			await until(async () => (await driver.url()).includes('/reader/reader.html?kept='), 'the reader opens');
			for (const visit of ['first', 'again']) {
				await has('article p', `the article is shown, ${visit}`);
				expect(await driver.run(`return document.querySelector('h1').textContent;`)).toBe(title);
				await until(
					() =>
						driver.run(
							`const [one] = document.querySelectorAll('.body img'); one.scrollIntoView(); return one.src.startsWith('blob:') && one.naturalWidth > 0;`,
						),
					'its picture is shown',
				);
				await until(() => driver.run(painted), 'its highlight is painted');
				await driver.goto(await driver.url());
			}
		} finally {
			await driver.offline(false);
		}
	});

	// Only Chrome shows colours as a program asks.
	it.skipIf(name === 'firefox')(
		'has nothing that axe-core finds fault with, in light, dark and forced colours',
		async () => {
			await openLibrary();
			for (const look of [{dark: false}, {dark: true}, {dark: true, forced: true}]) {
				await driver.emulate?.({...look, width: 1280, height: 900});
				expect(await violations(driver.run), JSON.stringify(look)).toEqual([]);
			}
		},
	);

	it('is searched, deleted and brought back', async () => {
		await openLibrary();
		const search = (words: string) =>
			driver.run(`
				const field = document.querySelector('#search');
				field.value = ${JSON.stringify(words)};
				field.dispatchEvent(new Event('input'));
				${titles}`);
		expect(await search('rhubarb jam')).toEqual([title]);
		expect(await search('submarine')).toEqual([]);
		expect(await search('')).toEqual([title]);
		await driver.run(`document.querySelector('[data-action="delete"]').click();`);
		await has('[data-action="undo"]', 'the way back is offered');
		await driver.run(`document.querySelector('[data-action="undo"]').click();`);
		await has('.list h2', 'the article is back');
	});

	it('goes to a file and comes back from it', async () => {
		await openLibrary();
		// What is downloaded is caught where the download begins.
		await driver.run(`
			URL.createObjectURL = blob => { window.caught = blob; return 'data:,'; };
			document.querySelector('[data-action="export"]').click();`);
		const text = await until(
			() => driver.run('return window.caught ? window.caught.text() : null;'),
			'the file is made',
		);
		const archive = JSON.parse(text);
		expect(archive.articles.map((one: {article: {title: string}}) => one.article.title)).toEqual([title]);
		expect(archive.articles[0].pictures[0].data).toMatch(/^data:image\/(?:webp|png);base64,/);
		expect(archive.passages).toHaveLength(1);
		await driver.run(`document.querySelector('[data-action="delete"]').click();`);
		await has('[data-action="undo"]', 'the article is deleted');
		const load = (content: string) =>
			driver.run(`
				const files = new DataTransfer();
				files.items.add(new File([${JSON.stringify(content)}], 'library.json'));
				const input = document.querySelector('input[type=file]');
				input.files = files.files;
				input.dispatchEvent(new Event('change'));`);
		await load(text.replace('"version":1', '"version":7'));
		await until(
			() => driver.run(`return document.querySelector('#storage .said').textContent.includes('7');`),
			'it is refused',
		);
		expect(await driver.run(titles)).toEqual([]);
		await load(text);
		await has('.list h2', 'the article is back');
		expect(await driver.run(titles)).toEqual([title]);
	});
});
