import {afterEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {isIntended, isOwn, own, recordIntent} from '../../src/cleaning/intent';
import {type Session, sessionOf} from '../../src/cleaning/session';
import {watch} from '../../src/cleaning/watch';
import {frameOf} from '../support/frame';

const ends: (() => void)[] = [];

afterEach(() => {
	for (const end of ends.splice(0).reverse()) {
		end();
	}
});

const prose = (text: string) =>
	`<p>${`${text} was asked twice on the quay and answered once, in the fog, by a man who sold rope. `.repeat(3)}</p>`;
const story = (name: string) =>
	`<main><article><h1>The bell of ${name}</h1>${[...'abcdefghijklmnop'].map(prose).join('')}</article></main>`;
const wall =
	'<h2>Sign up to keep reading</h2><input type="email"><input type="password"><button>Create account</button>';
const over = 'position:fixed;inset:0;z-index:10;background:#0009';

interface Watched {
	readonly document: Document;
	readonly session: Session;
}

async function open(script = ''): Promise<Watched> {
	const page = await frameOf(
		`<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body>${story('Quay')}<script>const wall = ${JSON.stringify(wall)}, over = ${JSON.stringify(over)};${script}</script></body></html>`,
	);
	const {document} = page;
	const session = sessionOf(document);
	const view = document.defaultView as Window;
	session.clean();
	ends.push(page.close, recordIntent(view), watch(session, view));
	return {document, session};
}

function add(document: Document, style = over): HTMLElement {
	const layer = document.createElement('div');
	layer.setAttribute('style', style);
	layer.append(document.createRange().createContextualFragment(wall));
	document.body.append(layer);
	return layer;
}

const isShown = (element: Element | null) =>
	element?.checkVisibility({opacityProperty: true, visibilityProperty: true}) === true;
const soon = {timeout: 8000, interval: 50};

describe('watch', () => {
	it('takes a layer that comes later, and one that fades in', async () => {
		const {document} = await open();
		const layer = add(document);
		await vi.waitUntil(() => !isShown(layer), soon);
		const fading = add(document, `${over};opacity:0;transition:opacity .3s`);
		document.body.getBoundingClientRect();
		fading.style.opacity = '1';
		await vi.waitUntil(() => fading.getAttributeNames().length > 1 && !isShown(fading), soon);
	});

	it('takes a dialog out again that the page keeps opening', async () => {
		const {document} = await open();
		const dialog = document.createElement('dialog');
		dialog.append(document.createRange().createContextualFragment(wall));
		document.body.append(dialog);
		dialog.showModal();
		await vi.waitUntil(() => !dialog.open, soon);
		dialog.showModal();
		await vi.waitUntil(() => !dialog.open, soon);
	});

	it('outlasts a page that puts a new wall up whenever the old one has no box', async () => {
		const {document, session} = await open(`
			let layer;
			const put = () => {
				layer?.remove();
				layer = document.createElement('div');
				layer.className = 'w' + Math.random().toString(36).slice(2);
				layer.style.cssText = over;
				layer.innerHTML = wall;
				document.body.append(layer);
			};
			put();
			setInterval(() => layer.offsetHeight === 0 && put(), 100);
		`);
		const current = () => document.querySelector('[class^="w"]');
		let calm = 0;
		await vi.waitUntil(
			() => {
				calm = isShown(current()) ? 0 : calm + 1;
				return calm > 20;
			},
			{timeout: 15_000, interval: 50},
		);
		expect(session.report().findings.filter(({applied}) => applied).length).toBeLessThan(4);
	});

	it('does not fight: few changes a second on a page that answers each of ours', async () => {
		const {document} = await open(`
			const put = () => {
				const layer = document.createElement('div');
				layer.setAttribute('data-w', '');
				layer.style.cssText = over;
				layer.innerHTML = wall;
				document.body.append(layer);
			};
			put();
			new MutationObserver(() => {
				const layer = document.querySelector('[data-w]');
				if (!layer || getComputedStyle(layer).display === 'none') {
					layer?.remove();
					put();
				}
			}).observe(document, {subtree: true, childList: true, attributes: true});
		`);
		await vi.waitUntil(() => !isShown(document.querySelector('[data-w]')), soon);
		let changes = 0;
		const observer = new MutationObserver((records) => (changes += records.length));
		observer.observe(document, {subtree: true, childList: true, attributes: true});
		const start = performance.now();
		await vi.waitUntil(() => performance.now() - start > 2000, {timeout: 5000, interval: 100});
		observer.disconnect();
		expect(changes / 2).toBeLessThan(40);
	});

	it('starts over when another article takes the page, with a ledger about that one', async () => {
		const {document, session} = await open();
		const box = (text: string) =>
			`<div class="newsletter-box"><p>${text}</p><form><input type="email" name="e"><button>Subscribe</button></form></div>`;
		const show = (name: string, text: string) => {
			const root = document.querySelector('main');
			root?.replaceWith(document.createRange().createContextualFragment(story(name) + box(text)));
		};
		show('Quay', 'Sign up for our newsletter about the quay');
		await vi.waitUntil(
			() => session.report().findings.some(({text, applied}) => applied && text.includes('quay')),
			soon,
		);
		const old = document.querySelector('.newsletter-box');
		// A part of the page that stays: what was done to it is undone before the next article is judged.
		document.location.hash = '#/mill';
		old?.before(document.createElement('hr'));
		document.querySelector('main')?.replaceWith(document.createRange().createContextualFragment(story('Mill')));
		old?.querySelector('p')?.replaceChildren('Sign up for our newsletter about the mill');
		await vi.waitUntil(
			() => session.report().findings.some(({text, applied}) => applied && text.includes('mill')),
			soon,
		);
		expect(
			session
				.report()
				.findings.map(({text}) => text)
				.join(),
		).not.toContain('quay');
		expect(isShown(old)).toBe(false);
		session.restore();
		expect(isShown(old)).toBe(true);
		expect(isShown(document.querySelector('h1'))).toBe(true);
	});

	it('does not start over for an anchor, nor for an address that changes under the same heading', async () => {
		const {document, session} = await open();
		const layer = add(document);
		await vi.waitUntil(() => !isShown(layer), soon);
		document.location.hash = '#second';
		document.body.append(document.createElement('hr'));
		document.location.hash = '#/gallery/2';
		const other = add(document);
		await vi.waitUntil(() => !isShown(other), soon);
		expect(session.report().findings.filter(({applied}) => applied)).toHaveLength(2);
	});

	it('rests once everything is put back', async () => {
		const {document, session} = await open();
		session.restore();
		const layer = add(document);
		const start = performance.now();
		await vi.waitUntil(() => performance.now() - start > 1500, {timeout: 5000, interval: 100});
		expect(isShown(layer)).toBe(true);
		expect(isOwn(layer)).toBe(false);
	});
});

describe('what the reader does', () => {
	const put = (html: string): HTMLElement => {
		const holder = document.createElement('div');
		holder.append(document.createRange().createContextualFragment(html));
		document.body.append(holder);
		ends.push(() => holder.remove(), recordIntent(window));
		return holder.firstElementChild as HTMLElement;
	};

	it('counts when it is a click on a control, and for a second', async () => {
		const button = put('<button>Open the gallery</button>');
		await userEvent.click(button);
		expect(isIntended(document)).toBe(true);
		await vi.waitUntil(() => !isIntended(document), soon);
	});

	it('does not count when it is a click on plain text, or made by a script', async () => {
		await userEvent.click(put('<p>Nothing to open here</p>'));
		put('<button>Open</button>').click();
		expect(isIntended(document)).toBe(false);
	});

	it('makes what is in a layer of the reader the reader’s too', () => {
		const layer = put('<div><p><b>A picture</b></p></div>');
		own(layer);
		expect([isOwn(layer), isOwn(layer.querySelector('b') as Element), isOwn(document.body)]).toEqual([
			true,
			true,
			false,
		]);
	});
});
