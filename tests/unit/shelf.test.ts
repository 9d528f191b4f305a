import {beforeEach, describe, expect, it, vi} from 'vitest';
import {article} from '../support/article';
import {fakeArea} from '../support/fake-browser';

const browser = vi.hoisted(() => ({storage: {session: {} as ReturnType<typeof fakeArea>}}));
vi.mock('../../src/platform/browser', () => ({browser}));
const {putOnShelf, takeFromShelf} = await import('../../src/platform/shelf');

beforeEach(() => {
	browser.storage.session = fakeArea();
});

describe('the shelf', () => {
	it('gives back what was put on it, more than once', async () => {
		const id = await putOnShelf(article());
		expect(await takeFromShelf(id)).toEqual(article());
		expect(await takeFromShelf(id)).toEqual(article());
	});

	it('knows nothing of an id it did not give, nor of its own index', async () => {
		await putOnShelf(article());
		expect(await takeFromShelf('shelf')).toBeNull();
		expect(await takeFromShelf('')).toBeNull();
	});

	it('keeps the last ten', async () => {
		const ids: string[] = [];
		for (let n = 0; n < 12; n++) {
			ids.push(await putOnShelf(article({title: String(n)})));
		}

		const titles = await Promise.all(ids.map(async (id) => (await takeFromShelf(id))?.title ?? null));
		expect(titles).toEqual([null, null, '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
	});

	it('lets the oldest give way when the browser says it is full', async () => {
		browser.storage.session = fakeArea(5000);
		const first = await putOnShelf(article({html: 'a'.repeat(2500)}));
		const second = await putOnShelf(article({html: 'b'.repeat(2500)}));
		expect(await takeFromShelf(first)).toBeNull();
		expect((await takeFromShelf(second))?.html).toBe('b'.repeat(2500));
	});

	it('says so when an article does not fit even alone', async () => {
		browser.storage.session = fakeArea(1000);
		await expect(putOnShelf(article({html: 'a'.repeat(2000)}))).rejects.toMatchObject({kind: 'full'});
	});
});
