import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {serve} from '../../scripts/serve.mjs';
import {click, read, start} from '../support/extension';
import {pdfPages} from '../support/pdf';

const solid = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

// Both print by the same style sheet; only Chrome gives a program its pages.
describe('the reader on paper', () => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start('chrome');
		page = await serve('tests/fixtures/reader/rich.html');
		await driver.goto(page.url);
		await read(driver, await click(driver));
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const pagesOf = async () => pdfPages((await driver.pdf?.()) ?? Buffer.alloc(0));

	it('has every paragraph of the article, in order, and nothing of the reader’s own', async () => {
		const text = solid((await pagesOf()).join('')).replace(/\[\d+\]/g, '');
		const paragraphs: string[] = await driver.run(
			`return [...document.querySelectorAll('h1, .body p, .body h2, .body td, .body li, .end')].map(part => part.textContent);`,
		);
		// A page number may stand within a paragraph that goes on overleaf: whole, they are compared without numbers.
		const unnumbered = (words: string) => solid(words).replace(/\d/g, '');
		let end = 0;
		for (const paragraph of paragraphs.map(unnumbered)) {
			const found = unnumbered(text).indexOf(paragraph, end);
			expect(found, paragraph).toBeGreaterThanOrEqual(end);
			end = found + paragraph.length;
		}

		let at = 0;
		for (const paragraph of paragraphs.map(solid)) {
			const found = text.indexOf(paragraph.slice(0, 30), at);
			expect(found, paragraph).toBeGreaterThanOrEqual(at);
			at = found;
		}

		const words: string[] = await driver.run(
			`return [...document.querySelectorAll('#bar button')].map(one => one.textContent);`,
		);
		// The number of the page is painted first.
		expect(text.replace(/^1/, '').startsWith(solid('The Tidewater Gazette'))).toBe(true);
		expect(words.filter((word) => text.slice(0, 200).includes(solid(word)))).toEqual([]);
	});

	it('counts its pages', async () => {
		const pages = await pagesOf();
		expect(pages.length).toBeGreaterThan(1);
		for (const [index, text] of pages.entries()) {
			expect(text).toContain(String(index + 1));
		}
	});

	const toggleLinks = () =>
		driver.run(`
			document.querySelector('#take').showPopover();
			await new Promise(done => {
				const look = () => document.querySelector('#take input') ? done() : requestAnimationFrame(look);
				look();
			});
			document.querySelector('#take input').click();
			document.querySelector('#take').hidePopover();`);

	it('numbers its links and has their addresses at the end, if wanted, and never on the screen', async () => {
		const long =
			'https://port-lowen.example/council/minutes/2026-09-07-raising-the-harbour-wall-by-sixty-centimetres.html';
		const text = solid((await pagesOf()).join(''));
		for (const linked of ['nationalsurvey[1]asked', 'owngauge[1],asteel', 'votedonMondaynight[2],seven']) {
			expect(text).toContain(linked);
		}

		const list = text.slice(text.indexOf('patientwithus'));
		expect(list).toContain(`Links[1]https://survey.example/sea-level?station=lowen[2]${long}`);
		expect(list.match(/survey\.example/g)).toHaveLength(1);
		// The footnotes of the article have no number of ours.
		expect(text).toMatch(/allofthem\.1“Wenever/);
		expect(await driver.run(`return document.querySelector('main').innerText.includes('survey.example');`)).toBe(false);

		await toggleLinks();
		const without = solid((await pagesOf()).join(''));
		expect(without).toContain('nationalsurveyasked');
		expect(without).not.toMatch(/survey\.example|\[1\]/);
		await toggleLinks();
	});

	it('says where the article came from, by its address', async () => {
		expect(solid((await pagesOf()).join(''))).toContain(`Originalat127.0.0.1${page.url}`);
	});

	it('is the same whatever the screen shows: pages, columns, aids, colours of one’s own', async () => {
		const before = await pagesOf();
		await driver.press('v');
		await driver.press('d');
		await driver.press('f');
		expect(await pagesOf()).toEqual(before);
	});
});
