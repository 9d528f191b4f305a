import {afterEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {enlarge} from '../../src/reader/lightbox';
import {showNotes} from '../../src/reader/notes';
import type {Words} from '../../src/ui/words';

const words: Words = {text: (key) => key, plural: (key) => key, has: () => false, language: 'en'};

/** An article's body out of plain markup of ours. */
function bodyOf(html: string): HTMLElement {
	const page = new DOMParser().parseFromString(`<article><div class="body">${html}</div></article>`, 'text/html');
	document.body.replaceChildren(...page.body.childNodes);
	return document.querySelector<HTMLElement>('.body') ?? document.body;
}

afterEach(() => document.body.replaceChildren());

describe('a footnote', () => {
	it('opens beside its mark, without its ids, and leaves other links alone', async () => {
		const body = bodyOf(
			'<p>Text<sup><a class="mark" href="#cc-n1">[1]</a></sup> and <a class="far" href="#cc-part">a whole other part</a></p>' +
				'<ol><li id="cc-n1"><span id="cc-deep">The <em>note</em>.</span> <a class="up" href="#cc-n1">↑</a></li></ol><h2 id="cc-part">Part</h2>',
		);
		showNotes(body, words);
		const note = document.querySelector<HTMLElement>('.note');
		await userEvent.click(document.querySelector('.far') ?? body);
		expect(note?.matches(':popover-open')).toBe(false);
		await userEvent.click(document.querySelector('.mark') ?? body);
		expect(note?.matches(':popover-open')).toBe(true);
		expect(note?.textContent).toContain('The note.');
		expect(document.querySelectorAll('#cc-deep')).toHaveLength(1);
		await userEvent.keyboard('{Escape}');
		expect(note?.matches(':popover-open')).toBe(false);
	});
});

describe('a picture', () => {
	const drawing = (colour: string) =>
		`data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="${colour}"/></svg>`)}`;

	it('opens over the window by key, goes on by arrows, closes by Esc; one inside a link does not', async () => {
		const body = bodyOf(
			`<figure><img src='${drawing('red')}' alt="first"><figcaption>The first.</figcaption></figure>` +
				`<a href="#x"><img src='${drawing('green')}' alt="linked"></a><img src='${drawing('blue')}' alt="second">`,
		);
		enlarge(body, words);
		await expect.poll(() => body.querySelectorAll('img[tabindex]').length).toBe(2);
		expect(body.querySelector('[alt="linked"]')?.hasAttribute('tabindex')).toBe(false);
		body.querySelector('img')?.focus();
		await userEvent.keyboard('{Enter}');
		const dialog = document.querySelector<HTMLDialogElement>('.lightbox');
		expect(dialog?.open).toBe(true);
		expect(dialog?.querySelector('.caption')?.textContent).toBe('The first.');
		await userEvent.keyboard('{ArrowRight}');
		expect(dialog?.querySelector('img')?.alt).toBe('second');
		await userEvent.keyboard('{Escape}');
		expect(dialog?.open).toBe(false);
	});
});
