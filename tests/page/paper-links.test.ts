import {afterAll, describe, expect, it} from 'vitest';
import '../../src/reader/reader.css';
import {paperLinks} from '../../src/reader/paper-links';
import type {Words} from '../../src/ui/words';

const words: Words = {text: (key) => key, plural: (key) => key, has: () => false, language: 'en'};

function bodyWith(html: string): HTMLElement {
	const body = document.createElement('div');
	body.append(document.createRange().createContextualFragment(html));
	return body;
}

const numbers = (body: HTMLElement) =>
	[...body.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('data-link') ?? '-'}`);
const addresses = (list: HTMLElement | null) =>
	[...(list?.querySelectorAll('li') ?? [])].map((item) => item.textContent);

afterAll(() => document.body.replaceChildren());

describe('links on paper', () => {
	it('are numbered in their order, and the same address has the same number', () => {
		const body = bodyWith(
			'<p><a href="https://a.example/one">first</a> and <a href="https://a.example/two?x=1&amp;y=2">second</a></p>' +
				'<ul><li><a href="https://a.example/one">first again</a></li></ul><p><a href="https://b.example/">third</a></p>',
		);
		const list = paperLinks(body, words);
		expect(numbers(body)).toEqual(['first 1', 'second 2', 'first again 1', 'third 3']);
		expect(addresses(list)).toEqual(['https://a.example/one', 'https://a.example/two?x=1&y=2', 'https://b.example/']);
		expect(list?.querySelector('h2')?.textContent).toBe('printLinksTitle');
	});

	it('are not footnotes of the article, nor pictures without a word', () => {
		const body = bodyWith(
			'<p>A word<sup><a href="#cc-note-1">1</a></sup> <a href="https://a.example/big.png"><img alt="A boat"></a> <a href="https://a.example/">a</a></p>',
		);
		expect(addresses(paperLinks(body, words))).toEqual(['https://a.example/']);
		expect(numbers(body)).toEqual(['1 -', ' -', 'a 1']);
	});

	it('have no list where there are none', () => {
		expect(paperLinks(bodyWith('<p>Words, <a href="#cc-note">1</a>.</p>'), words)).toBeNull();
	});

	it('can be read and typed: letters instead of codes, but nothing that hides or turns the line round', () => {
		const body = bodyWith(
			[
				'https://a.example/%D8%A7%D9%84',
				'https://a.example/a%20b%2Fc',
				'https://a.example/%E2%80%AEfdp',
				'https://a.example/%FF',
				'mailto:desk@a.example',
			]
				.map((href) => `<p><a href="${href}">link</a></p>`)
				.join(''),
		);
		expect(addresses(paperLinks(body, words))).toEqual([
			'https://a.example/ال',
			'https://a.example/a%20b%2Fc',
			'https://a.example/%E2%80%AEfdp',
			'https://a.example/%FF',
			'desk@a.example',
		]);
	});

	it('leave the text as it was, and show nothing on the screen', () => {
		const html = '<p>See <a href="https://a.example/">the notebooks</a>.</p>';
		const [body, plain] = [bodyWith(html), bodyWith(html)];
		const list = paperLinks(body, words);
		document.body.replaceChildren(body, ...(list ? [list] : []));
		document.documentElement.classList.add('print-links');
		expect(body.textContent).toBe(plain.textContent);
		expect(list?.checkVisibility()).toBe(false);
		expect(getComputedStyle(body.querySelector('a') ?? body, '::after').content).toBe('none');
		document.documentElement.classList.remove('print-links');
	});
});
