import {describe, expect, it} from 'vitest';
import type {Article} from '../../src/model/article';
import {markdownOf} from '../../src/reader/markdown';
import {extract} from '../../src/reading/extract';
import {sanitize} from '../../src/reading/sanitize';

const sentence = '<p>The tide at the quay was measured every hour, and the keeper wrote each height into his book.</p>';

function read(formula: string): Article {
	const html = `<article><h1>The tide tables</h1>${sentence.repeat(4)}<p>The height is ${formula} at noon.</p>${sentence.repeat(3)}</article>`;
	const reading = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/tide', new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none}`);
	}

	return reading.article;
}

const fraction = '<mfrac><mi>a</mi><mi>b</mi></mfrac>';
const annotated = `<math><semantics>${fraction}<annotation encoding="application/x-tex">\\frac{a}{b}</annotation></semantics></math>`;

describe('a formula whose TeX the page gives', () => {
	it.each([
		['as an annotation', annotated],
		['as the text instead', `<math alttext="\\frac{a}{b}">${fraction}</math>`],
	])('is that TeX in the text and in Markdown: %s', (_, formula) => {
		const article = read(formula);
		expect(article.blocks.map(({text}) => text).join('\n')).toContain('The height is $\\frac{a}{b}$ at noon.');
		const shown = document.createElement('div');
		shown.append(sanitize(article.html));
		expect(markdownOf(shown)).toContain('The height is $\\frac{a}{b}$ at noon.');
	});

	it('is drawn, and the TeX is not shown beside it', () => {
		const shown = document.createElement('div');
		shown.append(sanitize(read(annotated).html));
		document.body.append(shown);
		expect(shown.querySelector('math mfrac')?.getBoundingClientRect().width).toBeGreaterThan(0);
		expect(shown.querySelector('annotation')?.getBoundingClientRect().width).toBe(0);
		shown.remove();
	});

	it('is its letters where there is no TeX', () => {
		expect(
			read('<math><mi>x</mi><mo>=</mo><mn>2</mn></math>')
				.blocks.map(({text}) => text)
				.join('\n'),
		).toContain('x=2');
	});
});
