import {marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {markdownFile} from '../../src/reader/files';
import {markdownOf} from '../../src/reader/markdown';
import {markedBody} from '../../src/reader/marked-body';
import type {Words} from '../../src/ui/words';
import {article} from '../support/article';

const words: Words = {text: (key) => key, plural: (key) => key, has: () => false, language: 'en'};

function bodyOf(html: string): HTMLElement {
	const body = document.createElement('div');
	body.append(document.createRange().createContextualFragment(html));
	return body;
}

/** The Markdown as a program that knows nothing of ours reads it. */
const read = (markdown: string): HTMLElement => bodyOf(marked.parse(markdown, {async: false, gfm: true}));

const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const all = (body: HTMLElement, selector: string) => [...body.querySelectorAll<HTMLElement>(selector)];

/** What an article is made of, in words: where two bodies agree in it, they say the same in the same form. */
function shape(body: HTMLElement) {
	const own = (item: Element) =>
		folded(
			[...item.childNodes]
				.filter((node) => !/^(?:UL|OL|PRE|BLOCKQUOTE)$/.test(node.nodeName))
				.map(({textContent}) => textContent)
				.join(' '),
		);
	const above = (item: Element) => {
		const path: string[] = [];
		for (let at = item.parentElement; at && body.contains(at) && at !== body; at = at.parentElement) {
			if (/^(?:UL|OL|BLOCKQUOTE)$/.test(at.nodeName)) {
				path.unshift(at.localName);
			}
		}

		return path.join(' ');
	};
	return {
		headings: all(body, 'h1, h2, h3, h4, h5, h6').map((one) => `${one.localName} ${folded(one.textContent)}`),
		paragraphs: all(body, 'p').map((one) => `${above(one)}: ${folded(one.textContent)}`),
		items: all(body, 'li').map((one) => `${above(one)}: ${own(one)}`),
		quotes: all(body, 'blockquote').map((one) => folded(one.textContent).replace(/\s/g, '')),
		code: all(body, 'code').map(({textContent}) => textContent?.replace(/\n$/, '')),
		rows: all(body, 'tr').map((row) =>
			all(row, 'th, td').map((cell) => `${cell.localName} ${folded(cell.textContent)}`),
		),
		links: all(body, 'a').map((one) => [folded(one.textContent), decodeURI(one.getAttribute('href') ?? '')]),
		pictures: all(body, 'img').map((one) => [one.getAttribute('alt'), one.getAttribute('src')]),
		stressed: all(body, 'em, strong, del').map((one) => `${one.localName} ${folded(one.textContent)}`),
		breaks: all(body, 'br').length,
		rules: all(body, 'hr').length,
		text: folded(body.textContent).replace(/\s/g, ''),
	};
}

const written = (html: string) => markdownOf(markedBody(article({html, blocks: []}), []).body);
const same = (html: string, expected = html) => expect(shape(read(written(html)))).toEqual(shape(bodyOf(expected)));

describe('Markdown, read again by another program, says the same in the same form', () => {
	it.each([
		['stars and lines', 'a *star* and **two**, a _line_ and __two__, snake_case, 2 * 3 * 4, ~~struck~~ and ~one~'],
		['what would be a link', '[not](/a) and ![nor](/b.png), [this][one], a footnote[^1], ] and ['],
		['what would be HTML', 'is 1 < 2 > 0 &amp; 3 &lt; 4? &lt;b&gt;bold&lt;/b&gt; &amp;amp; &amp;copy; &amp;#65;'],
		['ticks and strokes', 'a `tick`, ``two``, a \\ stroke, \\* and a | pipe | more'],
		['waves behind strokes', 'a \\~one\\~, \\\\~two\\\\~ and \\~~three\\~~ four'],
		['signs of an icon font', 'a \uE000 sign and | a pipe'],
		['a hash', '# not a heading'],
		['a hash with no room', '#tag and more'],
		['a number', '1. Not a list'],
		['a year', '1984. It was a year'],
		['a number and a bracket', '1) Not a list either'],
		['a dash', '- Not a list'],
		['a long dash of three', '---'],
		['a plus', '+ Not a list'],
		['a star', '* Not a list'],
		['an arrow', '&gt; Not a quotation'],
		['three ticks', '```not code'],
		['three waves', '~~~not code'],
		['equals', '==='],
		['a table', '| a | b |<br>| --- | --- |<br>| 1 | 2 |'],
		['a money sign', 'it costs $5 and not $10'],
		['marks at lines', 'first<br>- second<br># third<br>===<br>1. fourth<br>&gt; fifth'],
		['room around', 'words <em> with room </em>and<strong> more </strong>of it'],
		['stress in a word', 'un<em>believ</em>able and <strong>bold</strong>er'],
		[
			'stress beside marks',
			'he said<em>“never”</em>and<strong>(always)</strong>meant it, <em>one</em><strong>two</strong><em>three</em>',
		],
		['stress in Japanese', '局は<strong>「屋根を残す」</strong>と述べた。<em>（終わり）</em>という'],
		['stress in stress', '<strong>bold and <em>slanted</em></strong> and <em>slanted and <strong>bold</strong></em>'],
		['an empty stress', 'nothing <em></em>here <strong> </strong>either'],
		['lines', 'one<br>two<br>three'],
	])('%s', (_, text) => {
		const html = `<p>${text}</p><p>The end.</p>`;
		// A stress of nothing says nothing, and the room goes out of the stress.
		same(html, html.replace(/<(em|strong)>\s*<\/\1>/g, ''));
	});

	it('addresses that are written out lead there, as most programs have it, and are the same to the letter', () => {
		same(
			'<p>see www.a.example and https://a.example/b_c_d?e=f_g or mail desk@a.example</p>',
			'<p>see <a href="http://www.a.example">www.a.example</a> and <a href="https://a.example/b_c_d?e=f_g">https://a.example/b_c_d?e=f_g</a> or mail <a href="mailto:desk@a.example">desk@a.example</a></p>',
		);
		same('<p>see https://a.example/*b*/[c]~d~ and www.a.example/*b*</p>');
	});

	it('words that stand in elements of their own', () => {
		same(
			'<p><span>1</span>. Not a list</p><p><span>#</span> not a heading</p><p>10<sup>6</sup> and CO<sub>2</sub>, m<sup>2</sup></p>',
		);
	});

	it('headings, whatever they say', () => {
		same(
			'<h2>Part # one #</h2><h3>1. A *star*</h3><h4>Of <code>code</code> and <a href="https://a.example/">links</a></h4><p>Words</p>',
		);
	});

	it('links, whatever stands in them', () => {
		same(
			'<p><a href="https://a.example/b_(c)">one</a>, <a href="https://a.example/b)c(d">two</a>, <a href="https://a.example/?q=[x]&amp;y=%5B*_~">three</a>, ' +
				'<a href="https://a.example/a b">four</a>, <a href="https://a.example/&lt;x&gt;">four and a half</a>, <a href="https://a.example/">[five] (six)</a>, <a href="https://a.example/"><em>seven</em></a>, ' +
				'<a href="https://a.example/" title="A &quot;title&quot;">eight</a>, <a href="https://a.example/x">https://a.example/x</a>, <a href="mailto:desk@a.example">nine</a></p>',
		);
	});

	it('a link around a heading, a paragraph or a picture', () => {
		same(
			'<p><a href="https://a.example/"><img src="https://a.example/b_(c).png" alt="A [boat] *here*"></a></p><h2><a href="https://a.example/">Heading</a></h2>',
		);
	});

	it('lists in lists, with paragraphs, quotations and code', () => {
		same(
			'<ul><li>one<ul><li>one one<ol><li>deep</li><li>deeper</li></ol></li><li>one two</li></ul></li><li>two</li></ul>' +
				'<p>Between</p><ol><li>first<ul><li>under the first</li></ul></li><li>second</li></ol>',
		);
		same('<ol start="9"><li>nine</li><li>ten<ul><li>under ten</li></ul></li><li>eleven</li></ol>');
		same('<ul><li><p>One.</p><p>Two.</p></li><li><p>Three.</p><blockquote><p>Said.</p></blockquote></li></ul>');
		same(
			'<ul><li>code<pre><code>a\n\n  b</code></pre></li><li>next</li></ul>',
			'<ul><li><p>code</p><pre><code>a\n\n  b</code></pre></li><li><p>next</p></li></ul>',
		);
		same('<ul><li>- a dash</li><li>1. a number</li><li># a hash</li></ul><ol><li>one</li></ol><ul><li>other</li></ul>');
	});

	it('two lists that follow one another stay two', () => {
		const html = '<ul><li>one</li></ul><ul><li>two</li></ul>';
		expect(all(read(written(html)), 'li').map(({textContent}) => folded(textContent))).toEqual(['one', 'two']);
	});

	it('tables with pipes, code, links, lines and holes', () => {
		same(
			'<table><thead><tr><th>Boat | ship</th><th>Crew</th></tr></thead><tbody><tr><td>a | b</td><td><code>x | y</code></td></tr>' +
				'<tr><td></td><td><a href="https://a.example/a|b">a|b</a></td></tr><tr><td><code>a || b ||| c</code></td><td>| --- | :-- ||</td></tr><tr><td>*three*</td><td>back \\ stroke \\| pipe</td></tr></tbody></table>',
		);
	});

	it('what stands for a pipe in cells is no part of the text, and every converter makes the same of a cell', () => {
		const html = (text: string) =>
			`<table><thead><tr><th>One</th><th>Two</th></tr></thead><tbody><tr><td>${text}</td><td>\uE000</td></tr></tbody></table><p>${text}</p><p><code>${text}</code></p>`;
		same(html('a \uFDD0b || c'), html('a b || c'));
		expect(written(html('a || b'))).toBe(written(html('a || b')));
	});

	it('a table without a head, with lines in its cells', () => {
		const made = read(
			markdownOf(
				bodyOf(
					'<table><tbody><tr><td>one<br>two</td><td><p>three</p><p>four</p></td></tr><tr><td>five</td><td>six</td></tr></tbody></table>',
				),
			),
		);
		expect(all(made, 'tr').map((row) => folded(row.textContent?.replace(/(?<=\w)(?=two|four)/g, ' ')))).toContain(
			'five six',
		);
		expect(folded(made.textContent).replace(/\s/g, '')).toContain('onetwothreefourfivesix');
	});

	it('code, with ticks and signs in it', () => {
		same(
			'<p>Use <code>a `tick` b</code>, <code>`</code>, <code>``</code>, <code>*not*</code>, <code>a &lt;b&gt; &amp;amp;</code> and <code>x\\y</code>.</p>',
		);
		same('<pre><code>```\nfenced\n```\n# no heading\n\n\n  indented &lt;b&gt; &amp;amp; *x*</code></pre><p>End</p>');
		same('<pre>~~~\n````\nfour</pre><p>End</p>', '<pre><code>~~~\n````\nfour</code></pre><p>End</p>');
	});

	it('quotations in quotations, with lists', () => {
		same(
			'<blockquote><p>One.</p><blockquote><p>Two.</p></blockquote><ul><li>three</li></ul><p>Four &gt; five</p></blockquote><p>After</p>',
		);
	});

	it('rules, and what is not one', () => {
		same('<p>Before</p><hr><p>After</p><p>* * *</p><p>- - -</p><p>___</p>');
	});

	it('title, dek and source of an article', async () => {
		const text = await markdownFile(
			{
				article: article({title: '# 1 *star* [of] <b> the | day', dek: '> _Quiet_ & 1. early', byline: 'A_B_C *D*'}),
				passages: [],
			},
			words,
		);
		const made = read(text);
		expect(folded(all(made, 'h1')[0]?.textContent)).toBe('# 1 *star* [of] <b> the | day');
		expect(all(made, 'p').map(({textContent}) => folded(textContent))).toEqual([
			'> _Quiet_ & 1. early',
			'A_B_C *D*, The Tidewater Gazette, October 3, 2026https://news.example.org/harbour',
			'The harbour wakes early.',
		]);
		expect(all(made, 'a').map((link) => link.getAttribute('href'))).toEqual(['https://news.example.org/harbour']);
	});
});
