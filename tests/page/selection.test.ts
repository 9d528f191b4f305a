import {afterEach, describe, expect, it} from 'vitest';
import {copyText, selectedRange, selectionLink} from '../../src/content/selection';
import {extractSelection} from '../../src/reading/selection';
import {frameOf} from '../support/frame';

const url = 'https://news.example.org/story#top';
const html = `<!doctype html><html lang="en"><head><title>A story - The Gazette</title><meta name="author" content="Maren Oakes"></head><body>
	<h1>A story</h1>
	<p id="first">The harbour wakes early, and nobody minds.</p>
	<p id="hidden" style="display:none">Hidden: the harbour wakes early again.</p>
	<p id="second">In winter
		the harbour <em>wakes</em> early, <a href="/more">and then</a> sleeps<script>window.hurt = true;</script>.</p>
	</body></html>`;

let frame: Awaited<ReturnType<typeof frameOf>>;
afterEach(() => frame.close());

/** Selects words of a paragraph that stand in one or more of its text nodes. */
async function select(id: string, from: string, to: string): Promise<Document> {
	frame = await frameOf(html);
	const {document} = frame;
	const walker = document.createTreeWalker(document.getElementById(id) ?? document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (node.data.includes(from)) {
			range.setStart(node, node.data.indexOf(from));
		}

		if (node.data.includes(to)) {
			range.setEnd(node, node.data.indexOf(to) + to.length);
		}
	}

	document.getSelection()?.addRange(range);
	return document;
}

describe('a link to what is selected', () => {
	it('is the words alone where they stand once, over the borders of elements', async () => {
		const document = await select('second', 'early,', 'and then');
		expect(selectionLink(document, url)).toBe('https://news.example.org/story#:~:text=early%2C%20and%20then');
	});

	it('has words before it where the same words stood before', async () => {
		const document = await select('second', 'harbour', 'wakes');
		const link = decodeURIComponent(selectionLink(document, url) ?? '');
		expect(link).toMatch(/#:~:text=.*the-,harbour wakes(?:,-.+)?$/);
	});

	it('is none where nothing is selected', async () => {
		frame = await frameOf(html);
		expect(selectedRange(frame.document)).toBeNull();
		expect(selectionLink(frame.document, url)).toBeNull();
	});
});

describe('what is selected, as an article', () => {
	it('has its words and links with the source of the page, and leaves the page as it is', async () => {
		const document = await select('second', 'In winter', 'sleeps');
		const before = document.documentElement.getHTML();
		const range = selectedRange(document) ?? document.createRange();
		const reading = extractSelection(document, url, range);
		expect('article' in reading && reading.article).toMatchObject({
			title: 'A story',
			byline: 'Maren Oakes',
			access: 'whole',
		});
		expect('article' in reading && reading.article.blocks.map(({text}) => text)).toEqual([
			'In winter the harbour wakes early, and then sleeps',
		]);
		expect('article' in reading && reading.article.html).not.toContain('script');
		expect(document.documentElement.getHTML()).toBe(before);
	});

	it('is nothing where only space is selected', async () => {
		frame = await frameOf(html);
		expect(extractSelection(frame.document, url, frame.document.createRange())).toEqual({none: 'empty'});
	});
});

describe('copying from the page', () => {
	it('leaves no listener behind, whether it worked or not', async () => {
		frame = await frameOf(html);
		let heard = 0;
		frame.document.addEventListener('copy', () => {
			heard += 1;
		});
		copyText(frame.document, 'words');
		frame.document.dispatchEvent(new ClipboardEvent('copy', {bubbles: true}));
		expect(heard).toBe(1);
	});
});
