import {describe, expect, it} from 'vitest';
import type {Article} from '../../src/model/article';
import {extract} from '../../src/reading/extract';

const sentence =
	'The council said on Tuesday that the ferry would run again from May, after a winter in which the harbour stood still.';
const text = (count: number): string =>
	Array.from({length: count}, (_, at) => `<p>${sentence} That was item ${at + 1}.</p>`).join('\n');
const story = (inside: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>The ferry returns to the harbour</title>${head}</head><body><main><article><h1>The ferry returns to the harbour</h1>${inside}</article></main></body></html>`;

function read(html: string): Article {
	const reading = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/ferry', new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none} ${reading.reason ?? ''}`);
	}

	return reading.article;
}

const pictures = (html: string): (string | null)[] =>
	[...new DOMParser().parseFromString(read(html).html, 'text/html').querySelectorAll('img')].map((image) =>
		image.getAttribute('src'),
	);
const cdn = 'https://cdn.example';

describe('pictures', () => {
	it.each([
		[
			'only in noscript',
			`<figure><div class="lazy"></div><noscript><img src="${cdn}/quay.jpg" alt="The quay"></noscript></figure>`,
		],
		[
			'in a figure that can be shared',
			`<figure class="has-shares"><img src="${cdn}/quay.jpg" alt="The quay"></figure>`,
		],
		['with a name like a placeholder', `<figure><img src="${cdn}/quay.jpg"></figure>`],
		[
			'in srcset',
			`<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" srcset="${cdn}/quay-small.jpg 400w, ${cdn}/quay.jpg 1200w"></figure>`,
		],
		['in data-src', `<figure><img src="${cdn}/placeholder.png" data-src="${cdn}/quay.jpg"></figure>`],
	])('stay: %s', (_, figure) => {
		expect(pictures(story(text(3) + figure + text(3)))).toEqual([`${cdn}/quay.jpg`]);
	});

	it('with a name that begins like a placeholder is one', () => {
		expect(
			pictures(story(`${text(3)}<p><img src="${cdn}/blanket-coverage.png" alt="A report"></p>${text(3)}`)),
		).toEqual([`${cdn}/blanket-coverage.png`]);
	});

	it('once, where a script would fill what noscript repeats', () => {
		const lazy = `<figure><img src="${cdn}/placeholder.png" data-src="${cdn}/quay.jpg"><noscript><img src="${cdn}/quay.jpg"></noscript></figure>`;
		expect(pictures(story(text(3) + lazy + text(3)))).toEqual([`${cdn}/quay.jpg`]);
	});

	it('are no spacers and no counters', () => {
		const pixel = `<noscript><img src="${cdn}/count.gif" width="1" height="1"></noscript><img src="${cdn}/spacer.gif"><img src="${cdn}/blank_1x1.png">`;
		expect(pictures(story(text(3) + pixel + text(3)))).toEqual([]);
	});
});

describe('the text', () => {
	const blocks = (html: string): readonly string[] => read(html).blocks.map((block) => block.text);

	it('that stands in several columns of a box that is named as the article is read whole', () => {
		const column = (at: number): string =>
			`<div class="row"><div class="col"><div class="wrap">${text(4).replaceAll('item', `part ${at} item`)}</div></div></div>`;
		const said = blocks(story(`<div class="entry-content">${column(1)}${column(2)}${column(3)}</div>`));
		for (const part of [1, 2, 3]) {
			expect(said.some((block) => block.includes(`part ${part} item 2.`))).toBe(true);
		}
	});

	it('stays though the box around all of it is named like a button', () => {
		const article = read(
			story(
				`<div class="paywall-on share-buttons-parent">${text(6)}<p><img src="${cdn}/quay.jpg"></p>${text(2)}</div>`,
			),
		);
		expect(article.blocks).toHaveLength(8);
		expect(article.html).toContain('quay.jpg');
	});

	it('of steps, of code and of formulas in TeX stays', () => {
		const steps =
			'<ol><li>Melt the butter in a small pan, then let it cool.</li><li>Stir in the flour until it is smooth.</li></ol>';
		const code = '<table><tr><td><pre>1\n2</pre></td><td><pre>let boat = 1\nrow(boat)</pre></td></tr></table>';
		const tex =
			'<p>Where <script type="math/tex">E_u</script> is what the engine gives, the boat moves at half that speed.</p>';
		const said = blocks(story(`${text(3)}${steps}${text(1)}${code}${tex}${text(2)}`));
		expect(said).toContain('Stir in the flour until it is smooth.');
		expect(said).toContain('let boat = 1\nrow(boat)');
		expect(said.some((block) => block.startsWith('Where E_u is'))).toBe(true);
	});

	it('of a table or a listing in a figure is no caption, and has no line numbers', () => {
		const table =
			'<figure class="wp-block-table"><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2026</td><td>14</td></tr></table></figure>';
		const listing =
			'<figure class="highlight"><table><tr><td class="gutter"><pre>1<br>2</pre></td><td class="code"><pre>let boat = 1<br>row(boat)</pre></td></tr></table></figure>';
		const found = read(story(text(3) + table + text(1) + listing + text(2))).blocks;
		expect(found.filter(({kind}) => kind === 'table').map((block) => block.text)).toEqual(['Year Boats', '2026 14']);
		expect(found.filter(({kind}) => kind === 'code').map((block) => block.text)).toEqual(['let boat = 1\nrow(boat)']);
	});

	it('that follows a credit in the same paragraph stays', () => {
		const first = `<p>© Provided by an agency. ${sentence} ${sentence} ${sentence}</p>`;
		expect(blocks(story(first + text(4)))[0]).toContain('stood still');
	});
});

describe('who wrote it', () => {
	it.each([
		['a name before a date', '<div class="byline">By <b>Nathan Willis</b><br>March 25, 2015</div>', ['Nathan Willis']],
		[
			'a name marked below the text',
			'<aside><span itemprop="author" itemscope><span itemprop="name">Maren Oakes</span></span></aside>',
			['Maren Oakes'],
		],
		[
			'a name, not what somebody does',
			'<div class="author-title">Games Editor</div><div class="author">Maren Oakes</div>',
			['Maren Oakes'],
		],
	])('is %s', (_, line, names) => {
		expect(read(story(line + text(5))).authors).toEqual(names);
	});
});
