import {afterEach, describe, expect, it} from 'vitest';
import {printOf, resembles} from '../../src/cleaning/print';
import {type Session, sessionOf} from '../../src/cleaning/session';
import type {Choice} from '../../src/model/choice';
import {defaults} from '../../src/model/settings';
import {frameOf} from '../support/frame';

const ends: (() => void)[] = [];

afterEach(() => {
	for (const end of ends.splice(0)) {
		end();
	}
});

const prose = (text: string) =>
	`<p>${`${text} was asked twice on the quay and answered once, in the fog, by a man who sold rope. `.repeat(3)}</p>`;
const story = (name: string) =>
	`<main><article><h1>The bell of ${name}</h1>${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => prose(name + letter)).join('')}</article></main>`;

const comments = (build: string, said: string) =>
	`<section class="sc-${build} comments-area css-${build}7 is-open" id="comments-${build}"><h3>Leave a reply</h3><ol><li class="comment">${said}</li></ol><form><textarea name="comment"></textarea><input name="author"><input type="email" name="email"></form></section>`;
const newsletter =
	'<div class="newsletter-box"><p>Sign up for our newsletter</p><form><input type="email" name="e"><button>Subscribe</button></form></div>';
const over = 'position:fixed;inset:0;z-index:10;background:#0009';
const centred = 'position:fixed;left:30%;top:20%;width:40%;background:#fff;z-index:20';
const wall = `<div class="shade" style="${over}"></div><div class="gate-panel" style="${centred}"><h2>Sign up to keep reading</h2><p>Create a free account.</p><input type="email"><input type="password"><button>Create account</button></div>`;

async function open(body: string, choices: readonly Choice[] = [], bodyStyle = '') {
	const page = await frameOf(
		`<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body style="${bodyStyle}">${story('Quay')}${body}</body></html>`,
	);
	ends.push(page.close);
	const session = sessionOf(page.document);
	session.configure({...defaults, choices});
	session.clean({settled: true});
	return {document: page.document, session};
}

const isShown = (document: Document, selector: string) => document.querySelector(selector)?.checkVisibility() === true;
const idOf = (session: Session, detector: string) =>
	session.report().findings.find((finding) => finding.detector === detector)?.id ?? -1;

describe('a thing that the reader keeps', () => {
	it('comes back, and stays on other pages of the site whatever the build calls it', async () => {
		const first = await open(comments('bdvaja', 'Well said.') + newsletter);
		expect(isShown(first.document, 'section')).toBe(false);
		const choices = first.session.memory.remember(idOf(first.session, 'comments'));
		expect(isShown(first.document, 'section')).toBe(true);
		expect(choices).toMatchObject([{do: 'keep', detector: 'comments', print: {tag: 'section'}}]);

		const second = await open(comments('xkqzrt', 'I do not agree at all.') + newsletter, choices);
		expect(isShown(second.document, 'section')).toBe(true);
		expect(isShown(second.document, '.newsletter-box')).toBe(false);
		const kept = second.session.report().findings.find(({remembered}) => remembered);
		expect(kept).toMatchObject({detector: 'comments', applied: false});
		expect(second.session.clean({settled: true})).toEqual([]);
	});

	it('comes back whatever its element is called', async () => {
		const odd = comments('x', 'Well said.').replace('<section', '<fb:comments').replace('</section', '</fb:comments');
		const {document, session} = await open(odd);
		const element = document.querySelector('[id^=comments]') as Element;
		expect(element.checkVisibility()).toBe(false);
		const [choice] = session.memory.remember(idOf(session, 'comments'));
		expect(element.checkVisibility()).toBe(true);
		const again = await open(odd, choice ? [choice] : []);
		expect(again.document.querySelector('[id^=comments]')?.checkVisibility()).toBe(true);
	});

	it('goes again when what was pointed at to stay is let go', async () => {
		const {document, session} = await open(`<div id="foot">${comments('x', 'Well said.')}${newsletter}</div>`);
		const gone = () => [...document.querySelectorAll('section, .newsletter-box')].map((one) => one.checkVisibility());
		expect(gone()).toEqual([false, false]);
		const {id} = session.memory.keepPicked(document.querySelector('#foot') as Element);
		expect(gone()).toEqual([true, true]);
		session.memory.unpick(id);
		expect(gone()).toEqual([false, false]);
	});

	it('goes again when it is kept no longer', async () => {
		const choices = (await open(newsletter)).session.memory.remember(1);
		const {document, session} = await open(newsletter, choices);
		expect(isShown(document, '.newsletter-box')).toBe(true);
		expect(session.memory.unremember(idOf(session, 'newsletter'))).toEqual(choices);
		expect(isShown(document, '.newsletter-box')).toBe(false);
		session.restore();
		session.again();
		expect(isShown(document, '.newsletter-box')).toBe(false);
	});

	it('keeps only itself where others are called the same', async () => {
		const other = newsletter.replace('Sign up for our newsletter', 'The Sunday letter, by e-mail');
		const {session} = await open(newsletter + other);
		const choices = session.memory.remember(1);
		const {document} = await open(other + newsletter, choices);
		const boxes = [...document.querySelectorAll('.newsletter-box')];
		// The reason is the same, and so both may be what the reader meant; never neither.
		expect(boxes.at(-1)?.checkVisibility()).toBe(true);
	});

	it('is whole: a wall stays with its curtain and its lock', async () => {
		const first = await open(wall, [], 'overflow:hidden');
		expect(first.session.report().findings.filter(({applied}) => applied)).toHaveLength(1);
		expect(getComputedStyle(first.document.body).overflowY).not.toBe('hidden');
		const choices = first.session.memory.remember(first.session.report().findings[0]?.id ?? -1);
		expect([isShown(first.document, '.gate-panel'), isShown(first.document, '.shade')]).toEqual([true, true]);
		expect(getComputedStyle(first.document.body).overflowY).toBe('hidden');

		const second = await open(wall, choices, 'overflow:hidden');
		expect([isShown(second.document, '.gate-panel'), isShown(second.document, '.shade')]).toEqual([true, true]);
		expect(getComputedStyle(second.document.body).overflowY).toBe('hidden');
	});

	it('does not keep what is of another kind', async () => {
		const choices = (await open(newsletter)).session.memory.remember(1);
		const {document} = await open(comments('a', 'Yes.') + wall, choices, 'overflow:hidden');
		expect([isShown(document, 'section'), isShown(document, '.gate-panel')]).toEqual([false, false]);
	});
});

describe('a modal', () => {
	it('is one line of the ledger, and comes back and goes as one', async () => {
		const {document, session} = await open(wall, [], 'overflow:hidden');
		const before = document.documentElement.outerHTML;
		const [line] = session.report().findings;
		expect(session.report().findings).toHaveLength(1);
		expect(line?.text).toContain('Sign up to keep reading');
		expect([isShown(document, '.gate-panel'), isShown(document, '.shade')]).toEqual([false, false]);
		session.restore(line?.id);
		expect([isShown(document, '.gate-panel'), isShown(document, '.shade')]).toEqual([true, true]);
		expect(getComputedStyle(document.body).overflowY).toBe('hidden');
		session.again(line?.id);
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('is counted beside a bar at the edge, which is another thing', async () => {
		const bar =
			'<div class="cookie-bar" style="position:fixed;left:0;right:0;bottom:0;background:#fff;z-index:9">We use cookies on this site. <button>Accept all</button></div>';
		const {session} = await open(wall + bar, [], 'overflow:hidden');
		expect(session.report().findings).toHaveLength(2);
	});
});

describe('a print', () => {
	const put = (html: string): Element => {
		const holder = document.createElement('div');
		holder.append(document.createRange().createContextualFragment(html));
		document.body.append(holder);
		ends.push(() => holder.remove());
		return holder.firstElementChild as Element;
	};

	it.each([
		['hashes and numbers', '<aside class="css-1x2y3z Promo_root__3xYzA promo-17"></aside>', ['promo', 'root']],
		['how it is at the moment', '<aside class="teaser is-open lazyloaded"></aside>', ['teaser']],
		['a frame by its host', '<iframe src="https://www.example.org/x?y=1"></iframe>', ['example.org']],
		['names of other scripts', '<aside id="обговорення"></aside>', ['обговорення']],
	])('knows %s', (_, html, names) => {
		expect(printOf(put(html)).names).toEqual(names);
	});

	it('is not fooled by another tag, another place or a thing without names', () => {
		const print = printOf(put('<aside class="teaser"></aside>'));
		expect(resembles(put('<aside class="teaser big"></aside>'), print)).toBe(true);
		expect(resembles(put('<div class="teaser"></div>'), print)).toBe(false);
		expect(resembles(put('<aside class="teaser" style="position:fixed"></aside>'), print)).toBe(false);
		expect(resembles(put('<aside></aside>'), print)).toBe(false);
	});
});
