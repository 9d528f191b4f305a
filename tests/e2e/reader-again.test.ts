import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, read, start} from '../support/extension';

describe.each(browsers)('the reader, come back to, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	let reader = '';
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/reader/rich.html');
		await driver.goto(page.url);
		await read(driver, await click(driver));
		reader = await driver.url();
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	// While a page gives way to another there is nothing to ask.
	const holds = (condition: string, what: string) =>
		until(() => driver.run(`return ${condition};`).catch(() => false), what);
	const isShown = (what: string) =>
		holds(
			`location.href === ${JSON.stringify(reader)} && document.querySelector('article h1')?.textContent === 'The tide tables of Port Lowen'`,
			what,
		);

	it('is reached by Tab, button after button, from Back to the article', async () => {
		const stops: string[] = [];
		for (let presses = 0; presses < 12; presses++) {
			await driver.press('Tab');
			stops.push(
				await driver.run(
					`const at = document.activeElement; return at.closest('#bar') ? at.getAttribute('popovertarget') ?? (at.matches('.keep') ? 'keep' : 'back') : 'article';`,
				),
			);
		}

		const bar = stops.slice(stops.indexOf('back'));
		expect(bar.slice(0, 2)).toEqual(['back', 'keep']);
		expect(bar).toEqual(expect.arrayContaining(['outline', 'quotesPanel', 'marks', 'listen', 'take', 'article']));
	});

	it('shows the article and its place after a reload, and after going elsewhere and back', async () => {
		await driver.run(`scrollTo({top: 900, behavior: 'instant'}); await new Promise(requestAnimationFrame);`);
		await holds(
			`Number(sessionStorage.getItem('place:' + new URLSearchParams(location.search).get('id'))) > 0`,
			'the place is kept',
		);
		await driver.run(`document.documentElement.dataset.before = ''; setTimeout(() => location.reload());`);
		await holds(`document.documentElement.dataset.before === undefined`, 'the page is a new one');
		await isShown('the article is there after a reload');
		await holds(`Math.abs(scrollY - 900) < 40`, 'at its place');
		await driver.goto(page.url);
		await driver.back();
		await isShown('Back leads to it');
		await holds(`Math.abs(scrollY - 900) < 40`, 'at its place again');
	});

	it('says that the article is gone, and leads to its page, once it has left the shelf', async () => {
		await driver.run(`await chrome.storage.session.clear();`);
		await driver.goto(`${page.url}?elsewhere`);
		await driver.goto(reader);
		await holds(`document.querySelector('.gone h1') !== null`, 'it is said');
		expect(await driver.run(`return document.querySelector('.gone a')?.href;`)).toBe(page.url);
		expect(await driver.run(`return document.querySelector('#bar, article');`)).toBeNull();
	});
});
