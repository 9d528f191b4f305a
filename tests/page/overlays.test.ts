import {afterEach, describe, expect, it} from 'vitest';
import {own} from '../../src/cleaning/intent';
import {sessionOf} from '../../src/cleaning/session';
import {frameOf} from '../support/frame';

let close = () => {};

afterEach(() => close());

const prose = (text: string) =>
	`<p>${`${text} was asked twice on the quay and answered once, in the fog, by a man who sold rope. `.repeat(3)}</p>`;
const story = `<div id="app"><header style="position:sticky;top:0;background:#fff"><nav><a href="/n">News</a> <a href="/p">Politics</a></nav></header><main><article><h1>The bell</h1><div class="text">${[...'abcdefghijklmnopqrstuvwxyz'].map(prose).join('')}</div></article></main></div>`;
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const form =
	'<h2>Sign up to keep reading</h2><p>Create a free account.</p><input type="email"><input type="password"><button>Create account</button>';
const centred = 'position:fixed;left:30%;top:20%;width:40%;background:#fff;z-index:20';
const over = 'position:fixed;inset:0;z-index:10;background:#0009';

async function open(body: string, {css = '', root = '', bodyTag = ''} = {}): Promise<Document> {
	const page = await frameOf(
		`<!doctype html><html lang="en" ${root}><head><meta property="og:type" content="article"><style>${css}</style></head><body ${bodyTag}>${story}${body}</body></html>`,
	);
	close = page.close;
	return page.document;
}

const isShown = (document: Document, selector: string) => document.querySelector(selector)?.checkVisibility() === true;

/** Can the page be scrolled, and is its text what is seen in the middle of it? */
function isUsable(document: Document): boolean {
	const view = document.defaultView as Window;
	const [root, body] = [view.getComputedStyle(document.documentElement), view.getComputedStyle(document.body)];
	const hit = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
	return (
		!['hidden', 'clip'].includes(root.overflowY) &&
		!['hidden', 'clip'].includes(body.overflowY) &&
		body.position !== 'fixed' &&
		hit?.closest('.text') !== null
	);
}

describe('layers over the page', () => {
	it.each([
		['a wall and its curtain', `<div class="x" style="${over}"></div><div class="x" style="${centred}">${form}</div>`],
		['a wall in its curtain', `<div class="x" style="${over}"><div style="${centred}">${form}</div></div>`],
		[
			'a box at the top of a long curtain',
			`<div class="x" style="position:absolute;inset:0;height:3000px;z-index:9;background:#0009"></div><div class="x" style="position:absolute;left:30%;top:100px;width:40%;height:500px;background:#fff;z-index:10">${form}</div>`,
		],
		[
			'a picture that leads to an offer',
			`<div class="x" style="${over}"><button aria-label="Close">×</button><a href="/offer"><img src="${picture}" width="600" height="400" alt=""></a></div>`,
		],
		[
			'a dialog of no known language',
			`<div class="x" style="${over}"><div style="${centred}"><p>Kihagyhatatlan ajanlat</p><a href="/x">Tovabb</a></div></div>`,
		],
	])('take %s', async (_, html) => {
		const document = await open(html, {bodyTag: 'style="overflow:hidden"'});
		sessionOf(document).clean();
		expect(isShown(document, '.x')).toBe(false);
		expect(isUsable(document)).toBe(true);
	});

	it.each([
		[
			'a cookie bar at the bottom',
			'<div class="x" style="position:fixed;bottom:0;left:0;right:0">We use cookies. <button>Accept all</button></div>',
		],
		[
			'a prompt in the corner',
			'<div class="x" style="position:fixed;right:9px;bottom:9px;width:300px"><p>Get our newsletter</p><input type="email"><button>Subscribe</button></div>',
		],
		[
			'a frame that asks to log in',
			'<div class="x" style="position:fixed;right:9px;top:9px"><iframe src="data:text/html,x#/gsi/select" title="Sign in" width="300" height="200"></iframe></div>',
		],
		[
			'a bar for the app',
			'<div class="x" style="position:fixed;top:0;left:0;right:0"><a href="#">×</a> The Chronicle, better on your phone <a href="/app">Open</a></div>',
		],
	])('take %s', async (_, html) => {
		const document = await open(html);
		sessionOf(document).clean();
		expect(isShown(document, '.x')).toBe(false);
	});

	it.each([
		[
			'a lightbox',
			`<div class="x" style="${over}"><img src="${picture}" width="900" height="500" alt="The quay"><button aria-label="Close">×</button></div>`,
		],
		[
			'a search',
			`<div class="x" style="${over};background:#fff"><form role="search"><input type="search"><button>Go</button></form></div>`,
		],
		[
			'a menu',
			`<aside class="x" style="position:fixed;left:0;top:0;bottom:0;width:800px;z-index:9;background:#fff">${'<a href="/a">A section of news</a><br>'.repeat(8)}</aside>`,
		],
		[
			'a film in the corner',
			'<div class="x" style="position:fixed;right:0;bottom:0"><button aria-label="Close">×</button><video poster="data:," width="300" height="200"></video></div>',
		],
		[
			'a player at the bottom',
			'<div class="x" style="position:fixed;bottom:0;left:0;right:0"><button>Play</button> <span>0:00 / 4:12</span> <a href="/e">The bell</a> <button aria-label="Close">×</button></div>',
		],
		[
			'a letter being written',
			`<div class="x" style="${centred}" role="dialog"><textarea>Dear editor</textarea><button>Send</button></div>`,
		],
		[
			'the header',
			'<header class="x" style="position:fixed;top:0;left:0;right:0"><a href="/">The Chronicle</a> <a href="/login">Log in</a> <a href="/subscribe">Subscribe</a> <button aria-label="Close">×</button></header>',
		],
	])('leave %s', async (_, html) => {
		const document = await open(html, {bodyTag: 'style="overflow:hidden"'});
		sessionOf(document).clean({settled: true});
		expect(isShown(document, '.x')).toBe(true);
	});

	it('leave what the reader opened, and the lock that came with it', async () => {
		const document = await open(`<div class="x" style="${over}">${form}</div>`, {bodyTag: 'style="overflow:hidden"'});
		own(document.querySelector('.x') as Element);
		sessionOf(document).clean();
		expect(isShown(document, '.x')).toBe(true);
		expect(document.body.ownerDocument.defaultView?.getComputedStyle(document.body).overflowY).toBe('hidden');
	});

	it('leave the form that a page is for', async () => {
		const page = await frameOf(
			`<!doctype html><html><body><h1>Log in</h1><div class="x" style="${centred}"><form><input name="user"><input type="password"><button>Log in</button></form></div></body></html>`,
		);
		close = page.close;
		expect(sessionOf(page.document).clean()).toEqual([]);
	});
});

describe('locks', () => {
	const wall = `<div class="x" style="${over}"><div style="${centred}">${form}</div></div>`;

	it.each([
		[
			'classes with !important',
			{
				css: 'html.lock, html.lock body {overflow:hidden!important;height:100%!important;touch-action:none!important} html.lock body {position:fixed!important}',
				root: 'class="lock"',
			},
		],
		[
			'inline styles with !important',
			{
				root: 'style="overflow:hidden!important"',
				bodyTag: 'style="overflow:hidden!important;position:fixed!important;top:-100px"',
			},
		],
		[
			'a curtain painted by the body',
			{
				css: 'body.open {overflow:hidden} body.open::before {content:"";position:fixed;inset:0;background:#000a;z-index:5}',
				bodyTag: 'class="open"',
			},
		],
	])('are undone: %s', async (_, how) => {
		const document = await open(wall, how);
		sessionOf(document).clean();
		expect(isUsable(document)).toBe(true);
	});

	it.each([
		['blurred', '#app {filter: blur(5px)}', (style: CSSStyleDeclaration) => style.filter === 'none', '#app'],
		[
			'blurred by paragraph',
			'.text p:nth-child(n+3) {filter: blur(5px)}',
			(style: CSSStyleDeclaration) => style.filter === 'none',
			'.text p:nth-child(4)',
		],
		[
			'deaf to clicks',
			'#app {pointer-events: none}',
			(style: CSSStyleDeclaration) => style.pointerEvents === 'auto',
			'#app',
		],
		[
			'not to be selected',
			'article {user-select: none}',
			(style: CSSStyleDeclaration) => style.userSelect !== 'none',
			'article',
		],
		[
			'cut off',
			'.text {max-height: 300px; overflow: hidden}',
			(style: CSSStyleDeclaration) => style.maxHeight === 'none',
			'.text',
		],
	])('are undone: text that is %s', async (_, css, isFree, selector) => {
		const document = await open(wall, {css});
		sessionOf(document).clean();
		const element = document.querySelector(selector) as Element;
		expect(isFree((document.defaultView as Window).getComputedStyle(element))).toBe(true);
	});

	it('are undone: inert, and hidden from readers aloud', async () => {
		const document = await open(wall);
		const app = document.querySelector('#app') as HTMLElement;
		app.setAttribute('inert', '');
		app.setAttribute('aria-hidden', 'true');
		const session = sessionOf(document);
		session.clean();
		expect([app.inert, app.getAttribute('aria-hidden')]).toEqual([false, 'false']);
		session.restore();
		expect([app.inert, app.getAttribute('aria-hidden')]).toEqual([true, 'true']);
	});

	it('are none where a box inside the page scrolls', async () => {
		const document = await open('', {
			css: 'html, body {height:100%;overflow:hidden} #app {height:100vh;overflow:auto}',
		});
		expect(sessionOf(document).clean()).toEqual([]);
	});
});
