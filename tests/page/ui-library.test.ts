import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {entryView} from '../../src/library/entry';
import {matching, sorted} from '../../src/library/find';
import {bytesText, storageView} from '../../src/library/storage';
import {type Archive, readArchive} from '../../src/model/archive';
import {exportLibrary, importArchive} from '../../src/platform/archive';
import {deleteDatabase} from '../../src/platform/database';
import {pictureUrls} from '../../src/platform/keep-page';
import {deleteKept, keep, keptAt, type Listed, listKept, loadKept, putBack} from '../../src/platform/library';
import {loadPassages, savePassage} from '../../src/platform/passages';
import {showKeptPictures} from '../../src/reader/kept-pictures';
import {article} from '../support/article';
import {words} from '../support/words';

const picture = {
	url: 'https://news.example.org/a.png',
	blob: new Blob([new Uint8Array([1, 2, 3])], {type: 'image/webp'}),
};
const passage = {
	...{id: 'p1', text: 'wakes early', before: '', after: '', at: 12, note: '', made: '2026-10-03T06:30:00Z'},
	pencil: 'yellow' as const,
};
const titles = (all: readonly Listed[]) => all.map(({kept}) => kept.article.title);

beforeEach(() => deleteDatabase());
afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

describe('the library', () => {
	it('keeps one entry for each address, the newer one, with its pictures', async () => {
		const first = await keep('a', article({title: 'Old'}), [picture]);
		const second = await keep('a', article({title: 'New'}));
		expect(second.id).toBe(first.id);
		expect(titles(await listKept())).toEqual(['New']);
		const whole = await loadKept(first.id);
		expect(whole?.kept.article).toEqual(article({title: 'New'}));
		expect(await whole?.pictures[0]?.blob.bytes?.()).toEqual(await picture.blob.bytes?.());
		expect((await keptAt('a'))?.id).toBe(first.id);
		expect(await keptAt('b')).toBeNull();
		expect(await loadKept('none')).toBeNull();
	});

	it('keeps one entry when two pages keep the same at once, or it was kept anew before it is put back', async () => {
		const [first] = await Promise.all([keep('a', article()), keep('a', article())]);
		expect(await listKept()).toHaveLength(1);
		await putBack({kept: {...first, id: 'another', article: article({title: 'Back'})}, pictures: [picture]});
		expect(titles(await listKept())).toEqual(['Back']);
	});

	it('counts pictures and highlights of each', async () => {
		await keep('a', article(), [picture]);
		await keep('b', article());
		await savePassage('b', passage);
		const counts = (await listKept()).map(({kept, pictures, passages}) => [kept.address, pictures, passages]);
		expect(counts.sort()).toEqual([
			['a', 1, 0],
			['b', 0, 1],
		]);
	});

	it('deletes an article with its pictures and no other, and puts it back', async () => {
		const {id} = await keep('a', article(), [picture]);
		await keep('b', article(), [picture]);
		const whole = await deleteKept(id);
		expect((await listKept()).map(({kept, pictures}) => [kept.address, pictures])).toEqual([['b', 1]]);
		await putBack(whole ?? {kept: await keep('c', article()), pictures: []});
		expect((await loadKept(id))?.pictures).toHaveLength(1);
		expect(await listKept()).toHaveLength(2);
	});

	it('says when there is no room, and loses nothing', async () => {
		await keep('a', article({title: 'Old'}), [picture]);
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
			const request = put.call(this, value);
			// As a browser whose disk is full: the transaction is undone with this error.
			Object.defineProperty(this.transaction, 'error', {value: new DOMException('full', 'QuotaExceededError')});
			queueMicrotask(() => this.transaction.abort());
			return request;
		});
		await expect(keep('a', article({title: 'New'}))).rejects.toMatchObject({kind: 'full'});
		vi.restoreAllMocks();
		expect(titles(await listKept())).toEqual(['Old']);
	});

	it('goes to a file and comes back the same', async () => {
		const pull = {kind: 'pull', text: 'It was the sea that stopped.'} as const;
		await keep('a', article({title: 'One', blocks: [pull]}), [picture]);
		await keep('b', article({title: 'Two'}));
		await savePassage('a', passage);
		const text = JSON.stringify(await exportLibrary());
		const before = await listKept();
		await deleteDatabase();
		const archive = readArchive(text) as Archive;
		expect(await importArchive(archive)).toEqual({articles: 2, passages: 1});
		const plain = (all: readonly Listed[]) =>
			all
				.map(({kept: {id: _, ...rest}, ...counts}) => ({...rest, ...counts}))
				.sort((one, other) => one.address.localeCompare(other.address));
		expect(plain(await listKept())).toEqual(plain(before));
		expect(await loadPassages('a')).toEqual([{...passage, address: 'a'}]);
		const id = (await keptAt('a'))?.id ?? '';
		expect([
			...new Uint8Array((await (await loadKept(id))?.pictures[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)),
		]).toEqual([1, 2, 3]);
		// Again: nothing is newer, nothing is doubled.
		expect(await importArchive(archive)).toEqual({articles: 0, passages: 1});
		expect(await listKept()).toHaveLength(2);
	});
});

describe('the list', () => {
	const listed = (title: string, given: Parameters<typeof article>[0] = {}, keptAt = '2026-10-03'): Listed => ({
		kept: {id: title, address: title, keptAt, article: article({title, ...given})},
		pictures: 0,
		passages: 0,
	});
	const all = [
		listed('Äpfel im Hafen', {site: 'B', published: null}, '2026-10-01'),
		listed(
			'Zebra',
			{site: 'A', published: '2026-01-01', blocks: [{kind: 'text', text: 'He said so on Thursday.'}]},
			'2026-10-03',
		),
		listed('Affe', {site: 'C', published: '2026-02-01'}, '2026-10-02'),
	];

	it('finds words in titles, outlets and texts, whatever their accents and case', () => {
		expect(titles(matching(all, 'apfel'))).toEqual(['Äpfel im Hafen']);
		expect(titles(matching(all, 'THURSDAY said'))).toEqual(['Zebra']);
		expect(titles(matching(all, 'thursday harbour'))).toEqual([]);
		expect(titles(matching(all, ' '))).toHaveLength(3);
	});

	it('is sorted as asked, what has no date last', () => {
		expect(titles(sorted(all, 'kept', 'en'))).toEqual(['Zebra', 'Affe', 'Äpfel im Hafen']);
		expect(titles(sorted(all, 'published', 'en'))).toEqual(['Affe', 'Zebra', 'Äpfel im Hafen']);
		expect(titles(sorted(all, 'title', 'de'))).toEqual(['Affe', 'Äpfel im Hafen', 'Zebra']);
		expect(titles(sorted(all, 'outlet', 'en'))).toEqual(['Zebra', 'Äpfel im Hafen', 'Affe']);
	});

	it('shows where the words were found, and words of the page as words', () => {
		const hostile = '<img src=x onerror="window.hurt = true">';
		const [, found = listed('')] = all;
		document.body.append(
			entryView(found, 'thursday', words, () => undefined),
			entryView(listed(hostile), '', words, () => undefined),
		);
		expect(document.querySelector('mark')?.textContent).toBe('Thursday');
		expect(document.querySelector('img')).toBeNull();
		expect(document.querySelectorAll('h2')[1]?.textContent).toBe(hostile);
	});

	it('gives sizes in units people know', () => {
		expect(bytesText(0, 'en')).toBe('0 byte');
		expect(bytesText(4_230_000, 'en')).toBe('4.23 MB');
		expect(bytesText(12_000_000_000, 'de')).toMatch(/^12\sGB$/);
	});
});

describe('loading a file', () => {
	async function said(content: string): Promise<string> {
		const foot = document.createElement('div');
		document.body.append(foot);
		const show = storageView(foot, words, async () => undefined);
		const input = foot.querySelector('input') ?? document.createElement('input');
		const files = new DataTransfer();
		files.items.add(new File([content], 'library.json'));
		input.files = files.files;
		input.dispatchEvent(new Event('change'));
		const line = foot.querySelector('.said');
		await expect.poll(() => line?.textContent).not.toBe('');
		await show();
		expect(foot.contains(line)).toBe(true);
		return line?.textContent ?? '';
	}

	it('says what is wrong and changes nothing, or how much came', async () => {
		expect(await said('{')).toContain('cannot be read as JSON');
		expect(await said('{"theme": "dark"}')).toContain('holds no articles');
		expect(await said('{"format": "clean-copy", "version": 9}')).toContain('newer Clean Copy (format 9)');
		await keep('a', article());
		const archive = await exportLibrary();
		await deleteDatabase();
		const broken = JSON.stringify(archive).replace('"dir":"ltr"', '"dir":"up"');
		expect(await said(broken)).toContain('articles[0].article.dir');
		expect(await listKept()).toEqual([]);
		expect(await said(JSON.stringify(archive))).toBe('Loaded. Articles: 1, highlights: 0.');
		expect(await listKept()).toHaveLength(1);
	});
});

describe('pictures of a kept article', () => {
	it('are found by their addresses and shown from the library', () => {
		const html =
			'<picture><source srcset="b.webp"><img src="https://news.example.org/a.png?x=1&amp;y=2" srcset="c.png 2x"></picture>' +
			'<img alt="" src="https://news.example.org/b.png"><img src="data:image/gif;base64,AAAA">';
		expect(pictureUrls({html})).toEqual(['https://news.example.org/a.png?x=1&y=2', 'https://news.example.org/b.png']);
		const body = document.createElement('div');
		body.append(document.createRange().createContextualFragment(html));
		showKeptPictures(body, [{...picture, url: 'https://news.example.org/a.png?x=1&y=2'}]);
		const [first, second] = body.querySelectorAll('img');
		expect(first?.src).toMatch(/^blob:/);
		expect(first?.hasAttribute('srcset')).toBe(false);
		expect(body.querySelector('source')).toBeNull();
		expect(second?.src).toBe('https://news.example.org/b.png');
	});
});
