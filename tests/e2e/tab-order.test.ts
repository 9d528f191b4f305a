import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {browsers, start} from '../support/extension';
import {expectInOrder, focused, type Stop} from '../support/focus';

const most = 120; // presses of Tab: more than any page has stops

describe.each(browsers)('Tab, in %s', (name) => {
	let driver: Driver;
	beforeAll(async () => {
		driver = await start(name);
	});
	afterAll(() => driver?.close());

	/** The stops of a page until the focus leaves it or comes round again. */
	async function stopsOf(page: string): Promise<readonly Stop[]> {
		await driver.goto(`${driver.origin}/${page}/${page}.html`);
		await until(() => driver.run(`return document.querySelector('#main > *') !== null;`), 'the page is filled');
		const stops: Stop[] = [];
		for (let presses = 0; presses < most; presses++) {
			await driver.press('Tab');
			const stop: Stop = await driver.run(focused('nav, main, footer'));
			const [first] = stops;
			if (stop.name.startsWith('body') || (first && stop.name === first.name && stop.top === first.top)) {
				return stops;
			}

			stops.push(stop);
		}

		throw new Error(`the focus never leaves ${page}`);
	}

	it.each([
		['options', 30],
		['welcome', 1],
		['library', 2],
	])('goes through %s in the order one sees, and shows where it is', async (page, least) => {
		const stops = await stopsOf(page);
		expect(stops.length).toBeGreaterThanOrEqual(least);
		expect(stops.filter(({seen}) => !seen)).toEqual([]);
		for (const part of new Set(stops.map((stop) => stop.part))) {
			expectInOrder(stops.filter((stop) => stop.part === part));
		}
	});
});
