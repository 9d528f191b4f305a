import {describe, expect, it} from 'vitest';
import {sanitize} from '../../src/reading/sanitize';

const clean = (html: string): string => {
	const holder = document.createElement('div');
	holder.append(sanitize(html));
	return holder.getHTML();
};

describe('sanitize', () => {
	it.each([
		'<figure data-embed="video" data-provider="YouTube"><figcaption>c</figcaption></figure>',
		'<table><tbody><tr><td colspan="2" rowspan="3">a</td></tr></tbody></table>',
		'<p id="cc-n1" lang="ar" dir="rtl">p</p>',
		'<ol start="3" reversed="" type="a"><li value="3">x</li></ol>',
		'<time datetime="2026-10-03">x</time>',
		'<math display="block"><mi>x</mi></math>',
		'<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math>',
	])('keeps %s', (html) => {
		expect(clean(html)).toBe(html);
	});

	it('keeps the size of a picture, so that nothing jumps when it comes', () => {
		expect(clean('<img src="https://a.example/b.png" width="12" height="3" alt="x">')).toMatch(/width="12" height="3"/);
	});

	it.each([
		['<a href="javascript:alert(1)">a</a>', /href/],
		['<a href="data:text/html,x">a</a>', /href/],
		['<p id="login" style="color:red" onclick="x()">p</p>', / (?:id|style|onclick)/],
		['<video poster="javascript:x"></video>', /poster/],
		['<table background="https://a.example/b.png"></table>', /background/],
	])('drops what is wrong in %s', (html, wrong) => {
		expect(clean(html)).not.toMatch(wrong);
	});
});
