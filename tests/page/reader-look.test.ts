import '../../src/reader/reader.css';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {defaults, type Settings} from '../../src/model/settings';
import {articleView} from '../../src/reader/article-view';
import {emphasise} from '../../src/reader/emphasis';
import {bring, pageInView, progress, turn} from '../../src/reader/flow';
import {focusAids} from '../../src/reader/focus';
import {showLook} from '../../src/reader/look';
import {pictureHolder} from '../../src/reader/pictures';
import type {Words} from '../../src/ui/words';
import {article} from '../support/article';

const words: Words = {text: (key) => key, plural: (key) => key, has: () => false, language: 'en'};
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const paragraph =
	'The keeper wrote down the height of the water before anybody was awake, and went home again. '.repeat(6);

/** The reader's page with an article of many paragraphs. */
function show(changes: Partial<Settings> = {}, lang = 'en', dir: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
	const main = document.createElement('main');
	main.id = 'main';
	main.dir = dir;
	const html = `<figure><img src="${pixel}" alt="A picture"></figure>${`<p>${paragraph} <a href="https://a.example/b">a link</a></p>`.repeat(30)}`;
	const {page, body} = articleView(article({html, lang, dir}), words);
	main.append(page);
	document.body.replaceChildren(main);
	showLook({...defaults, ...changes}, lang);
	return body;
}

const styleOf = (element: Element | null | undefined) => getComputedStyle(element ?? document.body);
const second = (body: HTMLElement) => styleOf(body.querySelectorAll('p')[1]);

beforeEach(() => scrollTo({top: 0, behavior: 'instant'}));
afterAll(() => {
	localStorage.clear();
	document.documentElement.removeAttribute('style');
	document.documentElement.className = '';
	for (const name of ['theme', 'flow', 'pictures']) {
		delete document.documentElement.dataset[name];
	}
});

describe('the text', () => {
	it('has the spaces, the height and the face of the settings', () => {
		const body = show({
			size: 20,
			letters: 0.05,
			wordSpace: 0.2,
			leading: 2,
			paragraphSpace: 2,
			font: 'own',
			ownFont: 'Comic Neue',
		});
		const style = second(body);
		expect([style.letterSpacing, style.wordSpacing, style.lineHeight, style.marginTop]).toEqual([
			'1px',
			'4px',
			'40px',
			'40px',
		]);
		expect(style.fontFamily).toMatch(/^"Comic Neue", Literata/);
		expect(second(show({font: 'dyslexic'})).fontFamily).toMatch(/^OpenDyslexic/);
	});

	it('begins its paragraphs, stands and breaks as the settings say', () => {
		expect(second(show()).textAlign).toBe('start');
		const style = second(show({align: 'justify', paragraphs: 'indent'}));
		expect([style.textAlign, style.hyphens, style.marginTop]).toEqual(['justify', 'auto', '0px']);
		expect(Number.parseFloat(style.textIndent)).toBeGreaterThan(20);
		expect(second(show({hyphens: true})).hyphens).toBe('auto');
	});

	it('does not pull joined letters apart, and gives marks room', () => {
		expect(second(show({letters: 0.1}, 'ar', 'rtl')).letterSpacing).toBe('normal');
		const thai = Number.parseFloat(second(show({leading: 1.6}, 'th')).lineHeight);
		expect(thai).toBeGreaterThan(Number.parseFloat(second(show({leading: 1.6})).lineHeight));
		expect(second(show({}, 'ja')).lineBreak).toBe('strict');
	});

	it('hides its links, and its pictures', () => {
		const body = show({plainLinks: true, pictures: 'hide'});
		expect(styleOf(body.querySelector('a')).color).toBe(styleOf(body.querySelector('p')).color);
		expect(body.querySelector('figure')?.checkVisibility()).toBe(false);
	});
});

describe('colours of one’s own', () => {
	it('are the page’s, are told to the next first paint, and go again', () => {
		show({theme: 'custom', customPaper: '#102030', customInk: '#e8e0c8'});
		expect(styleOf(document.body).backgroundColor).toBe('rgb(16, 32, 48)');
		expect(JSON.parse(localStorage.getItem('palette') ?? '{}')).toMatchObject({
			'--paper': '#102030',
			'color-scheme': 'dark',
		});
		show({theme: 'light'});
		expect(styleOf(document.body).backgroundColor).toBe('rgb(251, 250, 247)');
		expect(localStorage.getItem('palette')).toBe('{}');
	});
});

describe('the flow', () => {
	it('goes over pages, forth and back, to any place, and no further', () => {
		const body = show({flow: 'pages'});
		const pages = pageInView();
		expect(pages?.at).toBe(1);
		expect(pages?.of).toBeGreaterThan(4);
		turn(1);
		turn(1);
		expect(pageInView()?.at).toBe(3);
		turn(-1);
		expect(pageInView()?.at).toBe(2);
		const last = body.lastElementChild;
		expect(last).not.toBeNull();
		bring(last ?? body);
		const box = last?.getBoundingClientRect();
		expect(box?.left).toBeGreaterThanOrEqual(0);
		expect(box?.left).toBeLessThan(innerWidth);
		turn(9);
		expect(progress()).toBe(1);
	});

	it('sets two columns to a page, and turns to the left where text runs so', () => {
		show({flow: 'spreads'}, 'ar', 'rtl');
		turn(1);
		expect(pageInView()?.at).toBe(2);
		expect(document.getElementById('main')?.scrollLeft).toBeLessThan(0);
		const [one, other] = [...document.querySelectorAll('p')].map((part) =>
			Math.round(part.getBoundingClientRect().width),
		);
		expect(one).toBe(other);
		expect(one).toBeLessThan(innerWidth / 2);
	});

	it('stands upright for Japanese, and for nothing that is not written so', () => {
		const body = show({vertical: true}, 'ja');
		expect(styleOf(body).writingMode).toBe('vertical-rl');
		expect(progress()).toBe(0);
		bring(body.lastElementChild ?? body);
		expect(progress()).toBeGreaterThan(0.5);
		expect(styleOf(show({vertical: true}, 'en')).writingMode).toBe('horizontal-tb');
	});
});

describe('aids for keeping one’s place', () => {
	it('light as many lines as asked for, one step after the other', () => {
		const body = show();
		const focus = focusAids(body);
		const band = document.querySelector<HTMLElement>('.band');
		focus.apply({...defaults, lineFocus: 'three'});
		scrollTo({top: 600, behavior: 'instant'});
		focus.update();
		const line = Number.parseFloat(second(body).lineHeight);
		expect(band?.getBoundingClientRect().height).toBeCloseTo(3 * line, 0);
		const before = scrollY + (band?.getBoundingClientRect().top ?? 0);
		expect(focus.step(1)).toBe(true);
		expect(scrollY + (band?.getBoundingClientRect().top ?? 0) - before).toBeGreaterThan(2 * line);
		expect(body.querySelectorAll('.current')).toHaveLength(1);
		focus.apply(defaults);
		expect(band?.hidden).toBe(true);
		expect(focus.step(1)).toBe(false);
	});

	it('make the beginnings of words stand out, where words have them', () => {
		const body = show();
		emphasise(body, 'en', true);
		const leads = [...(CSS.highlights.get('lead') ?? [])]
			.slice(0, 3)
			.map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset));
		expect(leads).toEqual(['T', 'kee', 'wr']);
		emphasise(body, 'ja', true);
		expect(CSS.highlights.has('lead')).toBe(false);
	});
});

describe('pictures', () => {
	it('wait until they are asked for', () => {
		const body = show({pictures: 'ask'});
		const main = document.getElementById('main');
		main?.remove();
		const set = pictureHolder(body, words);
		set('ask');
		expect(body.querySelector('img')).toBeNull();
		const stand = body.querySelector<HTMLElement>('.held');
		expect(stand?.textContent).toBe('loadPicture: A picture');
		stand?.click();
		expect(body.querySelector('img')?.alt).toBe('A picture');
		set('ask');
		set('show');
		expect(body.querySelectorAll('img')).toHaveLength(1);
	});

	it('have no address before they are asked for, so that nothing asks for them outside the page either', () => {
		const html = `<figure><picture><source srcset="${pixel}"><img src="${pixel}" srcset="${pixel} 2x" alt="A picture"></picture></figure>`;
		const {body} = articleView(article({html}), words, true);
		expect(body.querySelectorAll('img, source')).toHaveLength(2);
		expect(body.querySelectorAll('[src], [srcset]')).toHaveLength(0);
		pictureHolder(body, words)('ask');
		body.querySelector<HTMLElement>('.held')?.click();
		const picture = body.querySelector('img');
		expect([picture?.getAttribute('src'), picture?.getAttribute('srcset')]).toEqual([pixel, `${pixel} 2x`]);
		expect(body.querySelector('source')?.getAttribute('srcset')).toBe(pixel);
	});
});
