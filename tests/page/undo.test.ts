import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {sessionOf} from '../../src/cleaning/session';
import {frameOf} from '../support/frame';

let close = () => {};

afterEach(() => close());

async function open(html: string): Promise<Document> {
	const page = await frameOf(html);
	close = page.close;
	return page.document;
}

const prose = (text: string) =>
	`<p>${`${text} was asked twice on the quay and answered once, in the fog, by a man who sold rope. `.repeat(3)}</p>`;
const story = `<main><article><h1>The bell</h1>${['Nobody', 'Everybody', 'Somebody', 'The baker'].map(prose).join('')}</article></main>`;
const outer = (document: Document) => document.documentElement.outerHTML;

/** What a page may consist of around its article; each is clutter, or looks like it, or is locked. */
const pieces = [
	'<dialog open class="box" id="d"><form><h2>Log in</h2><input type="password"><button>Log in</button></form></dialog>',
	'<div id="wall" style="position: fixed;inset:0;  z-index:9;background:#000a"><h2>Subscribe to keep reading</h2><input type="email"><button>Subscribe</button></div>',
	'<section id="comments" class="comments"><h3>Leave a reply</h3><form><textarea name="comment"></textarea><input name="author"><input type="email" name="email"></form></section>',
	'<div inert class="a" aria-hidden="true" id="i"><p>Behind glass</p></div>',
	'<p><object type="application/x-shockwave-flash" data="https://www.youtube.com/v/abcdefghijk"></object> and words</p>',
	'<iframe width="200" height="100"></iframe>',
	'<div class="newsletter"><p>Sign up for our newsletter</p><form><input type="email" name="style"><input name="id"></form></div>',
	'<nav class="share-buttons"><a href="https://www.facebook.com/sharer.php?u=x">Share</a> <a href="https://twitter.com/intent/tweet">Tweet</a></nav>',
	'<style>html.lock, html.lock body {overflow: hidden !important; height: 100% !important}</style>',
	'<div style="display:block!important;position:fixed;bottom:0;left:0;right:0">We use cookies. <button>Accept all</button></div>',
	'<p hidden>not shown</p>',
	'text between <!-- and a comment -->',
];
const attributes = [
	'',
	'class="lock"',
	'style="overflow:hidden"',
	'style="overflow: hidden !important;color:red" lang="en"',
	'class="lock" style=""',
];

const pageOf = (order: readonly number[], root: number, body: number, nest: boolean): string => {
	const around = order.map((at) => pieces[at % pieces.length]).join('\n');
	const inside = nest ? `<div id="app" class="x">${around}${story}</div>` : `${story}${around}`;
	return `<!doctype html><html ${attributes[root]}><head><meta property="og:type" content="article"></head><body ${attributes[body]}>${inside}</body></html>`;
};

const pages = fc.record({
	order: fc.uniqueArray(fc.nat(pieces.length - 1), {maxLength: 7}),
	root: fc.nat(attributes.length - 1),
	body: fc.nat(attributes.length - 1),
	nest: fc.boolean(),
});

describe('undo', () => {
	it('gives any page back to the letter, however often', async () => {
		let changed = 0;
		await fc.assert(
			fc.asyncProperty(pages, async ({order, root, body, nest}) => {
				const document = await open(pageOf(order, root, body, nest));
				const session = sessionOf(document);
				const before = outer(document);
				for (const settled of [false, true, true]) {
					session.clean({settled});
					changed += session.report().findings.length;
					session.restore();
					expect(outer(document)).toBe(before);
				}

				close();
			}),
			{numRuns: 40},
		);
		expect(changed).toBeGreaterThan(40);
	}, 120_000);

	it('does nothing the second time', async () => {
		await fc.assert(
			fc.asyncProperty(pages, async ({order, root, body, nest}) => {
				const document = await open(pageOf(order, root, body, nest));
				const session = sessionOf(document);
				session.clean({settled: true});
				const once = outer(document);
				expect(session.clean({settled: true})).toEqual([]);
				expect(outer(document)).toBe(once);
				close();
			}),
			{numRuns: 25},
		);
	}, 120_000);

	it('opens a modal dialog again, as the modal it was, with its attributes in their order', async () => {
		const document = await open(pageOf([], 0, 0, false));
		const dialog = document.createElement('dialog');
		dialog.append('We use cookies. ', Object.assign(document.createElement('button'), {textContent: 'Accept all'}));
		document.body.append(dialog);
		dialog.showModal();
		dialog.setAttribute('class', 'late');
		const before = outer(document);
		const session = sessionOf(document);
		session.clean();
		expect(dialog.open).toBe(false);
		session.restore();
		expect(dialog.matches(':modal')).toBe(true);
		expect(outer(document)).toBe(before);
	});

	it('opens a popover again', async () => {
		const document = await open(pageOf([], 0, 0, false));
		const popover = document.createElement('div');
		popover.setAttribute('popover', 'manual');
		popover.textContent = 'Sign up for our newsletter';
		document.body.append(popover);
		popover.showPopover();
		const before = outer(document);
		const session = sessionOf(document);
		session.clean();
		expect(popover.matches(':popover-open')).toBe(false);
		session.restore();
		expect(popover.matches(':popover-open')).toBe(true);
		expect(outer(document)).toBe(before);
	});

	it('puts one thing back for good and leaves the others away', async () => {
		const document = await open(pageOf([1, 2], 0, 0, false));
		const session = sessionOf(document);
		const found = session.clean();
		const [comments] = found.filter(({detector}) => detector === 'comments');
		session.restore(comments?.id);
		session.clean();
		const applied = new Map(session.report().findings.map(({id, applied: is}) => [id, is]));
		expect(applied.get(comments?.id ?? 0)).toBe(false);
		expect([...applied.values()].filter(Boolean).length).toBe(found.length - 1);
	});

	it('leaves alone what the page itself wrote in between', async () => {
		const document = await open(pageOf([1], 0, 3, false));
		const session = sessionOf(document);
		session.clean();
		document.body.style.setProperty('color', 'blue');
		session.restore();
		expect(document.body.style.color).toBe('blue');
	});
});
