import {describe, expect, it} from 'vitest';
import {extract} from '../../src/reading/extract';
import {sanitize} from '../../src/reading/sanitize';

const sentence =
	'<p>The council said on Tuesday that the ferry would run again from May, after a long winter in the harbour.</p>';
const story = (inside: string): string =>
	`<!doctype html><title>The ferry returns</title><article><h1>The ferry returns</h1>${sentence.repeat(5)}${inside}${sentence.repeat(3)}</article>`;

const read = (html: string): string => {
	const reading = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/ferry', new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none} ${reading.reason ?? ''}`);
	}

	return reading.article.html;
};
const shown = (html: string): string => {
	const holder = document.createElement('div');
	holder.append(sanitize(html));
	return holder.getHTML();
};

const added = new Set(['rel', 'referrerpolicy', 'loading', 'controls']); // set where it is shown, in whatever order

/** Every element with its attributes, and the text. */
const outline = (html: string): readonly string[] => {
	const {body} = new DOMParser().parseFromString(html, 'text/html');
	const elements = [...body.querySelectorAll('*')].map((element) => {
		const given = [...element.attributes]
			.filter(({name}) => !added.has(name))
			.map(({name, value}) => `${name}=${value}`);
		return [element.localName, ...given.sort()].join(' ');
	});
	return [...elements, body.textContent ?? ''];
};

const hostile: readonly (readonly [string, string])[] = [
	['a script', '<p>words<script>alert(1)</script></p>'],
	['handlers', '<p onclick="alert(1)">words <img src="https://cdn.example/a.jpg" onerror="alert(1)"></p>'],
	[
		'a script for an address',
		'<p>words <a href="javascript:alert(1)">one</a> <a href=" java\nscript:alert(1)">two</a></p>',
	],
	['data for an address', '<p>words <a href="data:text/html,<script>alert(1)</script>">one</a></p>'],
	['styles and frames', '<p style="position:fixed">words</p><iframe srcdoc="<script>alert(1)</script>"></iframe>'],
	[
		'a form',
		'<form id="f"><p>words of the form</p><input name="firstChild"><button formaction="javascript:alert(1)">b</button></form>',
	],
	[
		'svg',
		'<p>words</p><svg><a xlink:href="javascript:alert(1)"><text>one</text></a><foreignObject><p>two</p></foreignObject></svg>',
	],
	[
		'formulas that change when parsed again',
		'<p>words <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></mglyph></table></mtext></math></p>',
	],
	['a table in a paragraph', '<table><tr><td><p>words<table><tr><td>inner</td></tr></table></p></td></tr></table>'],
	['names that clash', '<p id="body" name="cookie">words</p><a id="location" href="#body">note</a>'],
	['a custom element', '<x-widget onload="alert(1)"><p>words of the widget</p></x-widget>'],
	['a template', '<template><img src=x onerror=alert(1)></template><p>words</p>'],
	[
		'a note and its way back',
		'<p>words <a href="#fn1" id="r1">1</a></p><ol><li id="fn1">The note. <a href="#r1">back</a></li></ol>',
	],
];

describe('what leaves a page', () => {
	it.each(hostile)('has nothing that would be taken out where it is shown: %s', (_, inside) => {
		const html = read(story(inside));
		expect(html).not.toMatch(/alert|javascript:|srcdoc|<(?:script|style|iframe|form|svg|template)/i);
		expect(outline(shown(html))).toEqual(outline(html));
	});
});

describe('where it is shown', () => {
	it.each([
		['<img src="x" onerror="alert(1)">', '<img referrerpolicy="no-referrer" loading="lazy">'],
		['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
		['<p id="cc-n1">a</p><p id="body">b</p>', '<p id="cc-n1">a</p><p>b</p>'],
		['<svg><script>alert(1)</script></svg><p>a</p>', '<p>a</p>'],
		['<form action="https://evil.example"><p>a</p><input></form>', ''],
	])('%s is harmless', (html, clean) => {
		const text = shown(html);
		expect(text.replace(/ (?:src|alt)="[^"]*"/g, '')).toBe(clean);
	});
});
