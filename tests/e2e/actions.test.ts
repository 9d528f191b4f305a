import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver, Popup} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, start, texts} from '../support/extension';

const words = 'We were showing them that someone was awake';

/** Width and height of a PNG, as its header says. */
const sizeOf = (base64: string): readonly number[] => {
	const bytes = Buffer.from(base64, 'base64');
	return bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [];
};

describe.each(browsers)('what the popup does, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let popup: Popup;
	let visits = 0;
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/sample/page.html');
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const open = async () => {
		visits += 1;
		await driver.goto(`${page.url}?visit=${visits}`);
		popup = await click(driver);
	};
	const has = (selector: string) => popup.run(`return document.querySelector('${selector}') !== null;`);
	const shows = (selector: string) => until(() => has(selector), `${selector} is shown`);

	/** Does something in a popup of its own until it says "Copied"; then what lies on the clipboard. */
	async function copied(work: () => Promise<void>) {
		await open();
		try {
			await work();
			await until(async () => (await texts(popup, '#said'))[0] === 'Copied', 'it is copied');
		} finally {
			await popup.close();
		}

		return driver.clipboard();
	}

	it('copies a quote with its speaker', async () => {
		const {text} = await copied(() => popup.click('.key [data-action="copy"]'));
		expect(text).toMatch(/^“[^”]+”\n— \S/);
	});

	it('copies a link that opens the page at the quote', async () => {
		const {text} = await copied(() => popup.click('.key [data-action="link"]'));
		expect(text.startsWith(`${page.url}?visit=${visits}#:~:text=`)).toBe(true);
	});

	it('cites a quote as plain text, in Markdown and formatted', async () => {
		const cite = (style: string) =>
			copied(async () => {
				await popup.click('.key [data-action="cite"]');
				await popup.click(`.key [data-action="cite-${style}"]`);
			});
		const plain = await cite('plain');
		expect(plain.text).toMatch(
			/^“[^”]+”\n— .+\n“The last keeper of Skarholm hands over the keys”, Maren Oakes, .+\nhttp/,
		);
		expect(plain.html).toBe('');
		const markdown = await cite('markdown');
		expect(markdown.text).toMatch(/^> .+\n>\n> — .+\[The last keeper of Skarholm hands over the keys\]\(http/);
		const formatted = await cite('html');
		expect(formatted.text).toMatch(/^“[^”]+”\n— /);
		expect(formatted.html).toContain('<blockquote');
		expect(formatted.html).toContain('Maren Oakes');
	});

	it('copies the article, and where it stands in three forms', async () => {
		const item = (...names: string[]) =>
			copied(async () => {
				await popup.click('[popovertarget="menu"]');
				for (const one of names) {
					await popup.click(`[data-item="${one}"]`);
				}
			});
		const article = await item('copyArticle');
		expect(article.text).toMatch(/^The last keeper of Skarholm hands over the keys\n/);
		expect(article.text).toContain('The supply boat came twice on Thursday');
		expect(article.text).not.toContain('Leave a Comment');
		expect((await item('cite', 'cite_plain')).text).toMatch(/^Maren Oakes, “The last keeper .+2026\nhttp/);
		expect((await item('cite', 'cite_bibtex')).text).toMatch(
			/^@article\{oakes2026last,\n\tauthor = \{Oakes, Maren\},\n/,
		);
		expect(JSON.parse((await item('cite', 'cite_csl')).text)[0].author).toEqual([{family: 'Oakes', given: 'Maren'}]);
	});

	it('copies a quote as a picture in the shape chosen', async () => {
		const drawn = `return document.querySelector('dialog.picture canvas').toDataURL('image/png').split(',')[1];`;
		for (const [shape, size] of Object.entries({square: [1080, 1080], wide: [1200, 675]})) {
			await open();
			let shown = '';
			try {
				await popup.click('.key [data-action="picture"]');
				await shows('dialog.picture[open]');
				await popup.run(`document.querySelector('dialog.picture input[value="${shape}"]').click();`);
				shown = await popup.run(drawn);
				await popup.click('dialog.picture .primary');
				await until(async () => (await texts(popup, '.picture [role="status"]'))[0] === 'Copied', 'it is copied');
			} finally {
				await popup.close();
			}

			expect(sizeOf(shown)).toEqual(size);
			// Without a display Firefox has a clipboard for words alone.
			if (name === 'chrome') {
				expect(sizeOf((await driver.clipboard()).png)).toEqual(size);
			}
		}
	});

	it('shows a quote in the page until the next click', async () => {
		await open();
		await popup.click('#quotes .turn');
		await popup.run(
			`[...document.querySelectorAll('.quote')].find(card => card.textContent.includes('${words}')).querySelector('[data-action="show"]').click();`,
		);
		await until(() => driver.run('return scrollY > 100;'), 'the page scrolls there');
		await popup.close();
		const marked = `return CSS.highlights.size;`;
		expect(await driver.run(marked)).toBe(1);
		await driver.run(`document.querySelector('h1').click();`);
		expect(await driver.run(marked)).toBe(0);
	});

	it('shows where a removed thing stood, and puts it back alone', async () => {
		await open();
		await popup.click('#ledger summary');
		const removed = (await texts(popup, '#ledger li.removed')).length;
		await popup.run(
			`[...document.querySelectorAll('#ledger li')].find(line => line.textContent.includes('Leave a Comment')).querySelector('[data-action="show"]').click();`,
		);
		await until(() => driver.run('return scrollY > 100;'), 'the page scrolls there');
		await popup.run(
			`[...document.querySelectorAll('#ledger li')].find(line => line.textContent.includes('Leave a Comment')).querySelector('[data-action="toggle"]').click();`,
		);
		await until(async () => (await texts(popup, '#ledger li.removed')).length === removed - 1, 'one thing is put back');
		await popup.close();
		expect(await driver.run(`return document.body.innerText.includes('Leave a Comment');`)).toBe(true);
		expect(await driver.run(`return document.body.innerText.includes('Leave your vote');`)).toBe(false);
	});

	it('opens the reader with its ways to save', async () => {
		await open();
		await popup.click('[popovertarget="menu"]');
		await popup.click('[data-item="save"]');
		await until(async () => (await driver.url()).startsWith(`${driver.origin}/reader/`), 'the reader opens');
		await until(
			() => driver.run(`return document.querySelector('#take')?.matches(':popover-open') ?? false;`),
			'the ways to save are open',
		);
	});

	it('opens the settings', async () => {
		await open();
		await popup.click('[popovertarget="menu"]');
		await popup.click('[data-item="settings"]');
		await until(async () => !(await popup.isOpen()), 'the popup gives way to the settings');
	});
});
