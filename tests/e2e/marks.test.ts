import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, read, start} from '../support/extension';

/** Selects words of the article, as a pointer would. */
const select = (words: string) => `
	const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
	for (let node; (node = walker.nextNode()); ) {
		const at = node.data.indexOf(${JSON.stringify(words)});
		if (at >= 0) {
			getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
			return true;
		}
	}
	return false;`;

const press = (key: string) =>
	`document.body.dispatchEvent(new KeyboardEvent('keydown', {key: ${JSON.stringify(key)}, bubbles: true}));`;
const painted = `return [...CSS.highlights].filter(([name]) => name.startsWith('mark-'))
	.flatMap(([name, ranges]) => [...ranges].map(range => name + ': ' + range)).sort();`;

const both = ['mark-pink: The supply boat came twice', 'mark-yellow: the families who had written'];

describe.each(browsers)('highlights in the reader, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/sample/page.html');
		await driver.goto(`${page.url}?utm_source=letter`);
		await read(driver, await click(driver));
		await until(() => driver.run(`return document.querySelector('.mark-tools') !== null;`), 'highlights can be made');
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const toolsOpen = () =>
		until(
			() => driver.run(`return document.querySelector('.mark-tools')?.matches(':popover-open') ?? false;`),
			'the tools come',
		);

	/** The elements and words of the article. */
	const nodes = `return [...document.querySelectorAll('.body, .body *')].map(({localName}) => localName).join() + document.querySelector('.body').textContent;`;

	it('are made by a colour or by a key, and leave the article as it is', async () => {
		const before = await driver.run(nodes);
		expect(await driver.run(select('The supply boat came twice'))).toBe(true);
		await toolsOpen();
		await driver.run(`document.querySelector('.mark-tools [data-pencil="pink"]').click();`);
		expect(await driver.run(select('the families who had written'))).toBe(true);
		await toolsOpen();
		await driver.run(`document.querySelector('.mark-tools').hidePopover(); localStorage.setItem('pencil', 'yellow');`);
		await driver.run(press('n'));
		await driver.run(`
			const field = document.activeElement;
			field.value = 'Who are they?';
			field.dispatchEvent(new Event('change'));`);
		expect(await driver.run(painted)).toEqual(both);
		expect(await driver.run(nodes)).toBe(before);
	});

	it('are there after a reload, and when the article is read anew from another address of the same page', async () => {
		const shown = async () => (await driver.run(painted)).length === 2;
		await driver.goto(await driver.url());
		await until(shown, 'the highlights are painted again');
		expect(await driver.run(painted)).toEqual(both);
		await driver.goto(`${page.url}?fbclid=123#top`);
		await read(driver, await click(driver));
		await until(shown, 'the highlights are painted in the new copy');
		expect(await driver.run(painted)).toEqual(both);
	});

	it('are listed with their notes, deleted and brought back', async () => {
		await driver.run(press('m'));
		const list = `return [...document.querySelectorAll('#marks li')].map(item =>
			[item.querySelector('.words')?.textContent, item.querySelector('.own')?.textContent]);`;
		expect(await driver.run(list)).toEqual([
			['The supply boat came twice', ''],
			['the families who had written', 'Who are they?'],
		]);
		await driver.run(`document.querySelector('#marks [data-mark="bin"]').click();`);
		expect(await driver.run(painted)).toEqual(both.slice(1));
		await driver.run(`document.querySelector('#marks .deleted button').click();`);
		expect(await driver.run(painted)).toEqual(both);
	});
});
