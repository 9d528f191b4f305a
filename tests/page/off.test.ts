import {afterEach, describe, expect, it} from 'vitest';
import {sessionOf} from '../../src/cleaning/session';
import {frameOf} from '../support/frame';

let close = () => {};

afterEach(() => close());

const prose = (text: string) =>
	`<p>${`${text} was asked twice on the quay and answered once, in the fog, by a man who sold rope. `.repeat(3)}</p>`;
const story = `<main><article><h1>The bell</h1>${[...'abcdefghijklmnopqrstuvwxyz'].map(prose).join('')}</article></main>`;
const over = 'position:fixed;inset:0;z-index:10;background:#0009';
const centred = 'position:fixed;left:30%;top:20%;width:40%;background:#fff;z-index:20';
const cookies =
	'<h2>We value your privacy</h2><p>We and our partners use cookies to store information on your device.</p><button>Accept all</button><button>Reject all</button>';
const letter = '<h2>Sign up for our newsletter</h2><input type="email"><button>Subscribe</button>';
const account =
	'<h2>Sign up to keep reading</h2><p>Create a free account.</p><input type="email"><input type="password"><button>Create account</button>';

async function clean(body: string, off: readonly string[], bodyStyle = ''): Promise<Document> {
	const page = await frameOf(
		`<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body style="${bodyStyle}">${story}${body}</body></html>`,
	);
	close = page.close;
	const session = sessionOf(page.document);
	session.configure({off, caution: 'normal'});
	session.clean({settled: true});
	return page.document;
}

const isShown = (document: Document, selector: string) => document.querySelector(selector)?.checkVisibility() === true;

const boxes = {
	consent: `<div class="x" style="${centred}">${cookies}</div>`,
	newsletter: `<div class="x" style="${centred}">${letter}</div>`,
	auth: `<div class="x" style="${centred}">${account}</div>`,
};

describe('a kind that is switched off', () => {
	it.each(Object.entries(boxes))('%s: a layer of that kind stays, whoever finds it', async (kind, box) => {
		expect(isShown(await clean(box, []), '.x')).toBe(false);
		close();
		expect(isShown(await clean(box, [kind]), '.x')).toBe(true);
	});

	it('stays with its curtain and its lock', async () => {
		const body = `<div class="y" style="${over}"></div>${boxes.consent}`;
		const document = await clean(body, ['consent'], 'overflow:hidden');
		expect([isShown(document, '.x'), isShown(document, '.y')]).toEqual([true, true]);
		expect(document.defaultView?.getComputedStyle(document.body).overflowY).toBe('hidden');
	});

	it('does not protect what is of another kind', async () => {
		const bar = `<div class="bar" style="position:fixed;left:0;right:0;bottom:0;background:#fff">${cookies}</div>`;
		const document = await clean(boxes.auth + bar, ['consent'], 'overflow:hidden');
		expect([isShown(document, '.x'), isShown(document, '.bar')]).toEqual([false, true]);
		expect(document.defaultView?.getComputedStyle(document.body).overflowY).not.toBe('hidden');
	});

	it('takes layers of named kinds still when layers in general are off', async () => {
		const notice = `<div id="cookie-banner" class="x" style="${centred}">${cookies}</div>`;
		expect(isShown(await clean(notice, ['overlays']), '.x')).toBe(false);
	});

	it('keeps its lines after the article from the left-overs', async () => {
		const lines = '<p class="x">Leave a comment</p><p class="x">You must be logged in to post a comment.</p>';
		expect(isShown(await clean(lines, []), '.x')).toBe(false);
		close();
		expect(isShown(await clean(lines, ['comments']), '.x')).toBe(true);
	});
});
