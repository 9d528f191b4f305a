import {describe, expect, it} from 'vitest';
import {extract} from '../../src/reading/extract';
import {sanitize} from '../../src/reading/sanitize';

const sentence =
	'<p>The council said on Tuesday that the ferry would run again from May, after a long winter in the harbour.</p>';

/** The article as it is shown. */
function read(inside: string): HTMLElement {
	const html = `<!doctype html><title>The ferry returns</title><article><h1>The ferry returns</h1>${sentence.repeat(5)}${inside}${sentence.repeat(3)}</article>`;
	const reading = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/ferry', new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none} ${reading.reason ?? ''}`);
	}

	const holder = document.createElement('div');
	holder.append(sanitize(reading.article.html));
	return holder;
}

describe('what was embedded becomes a card', () => {
	it.each([
		[
			'<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0" title="The quay in March"></iframe>',
			'video',
			'YouTube',
			'https://www.youtube.com/watch?v=abcdefghijk',
		],
		['<iframe data-src="https://player.vimeo.com/video/12345"></iframe>', 'video', 'Vimeo', 'https://vimeo.com/12345'],
		[
			'<lite-youtube videoid="abcdefghijk" playlabel="The quay"></lite-youtube>',
			'video',
			'YouTube',
			'https://www.youtube.com/watch?v=abcdefghijk',
		],
		[
			'<iframe src="https://open.spotify.com/embed/episode/1a2b3c"></iframe>',
			'audio',
			'Spotify',
			'https://open.spotify.com/episode/1a2b3c',
		],
		[
			'<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
			'map',
			'Map',
			'https://www.google.com/maps/embed?pb=1',
		],
		[
			'<iframe src="https://embed.documentcloud.org/documents/1-plan"></iframe>',
			'document',
			'Document',
			'https://embed.documentcloud.org/documents/1-plan',
		],
		[
			'<iframe src="https://datawrapper.dwcdn.net/AbCdE/1/" title="Passengers by year"></iframe>',
			'chart',
			'Datawrapper',
			'https://datawrapper.dwcdn.net/AbCdE/1/',
		],
		[
			'<video controls><source src="https://cdn.example/quay.mp4"></video>',
			'video',
			'Video',
			'https://cdn.example/quay.mp4',
		],
	])('%s', (markup, kind, provider, href) => {
		const card = read(`<div class="embed">${markup}</div>`).querySelector('[data-embed]');
		expect(card?.getAttribute('data-embed')).toBe(kind);
		expect(card?.getAttribute('data-provider')).toBe(provider);
		expect(card?.querySelector('a')?.getAttribute('href')).toBe(href);
		expect(card?.textContent).toContain(provider);
	});

	it('a post keeps its words and says who wrote them, when, and where', () => {
		const post = read(
			'<blockquote class="twitter-tweet"><p>The boat is back.</p>&mdash; Maren Oakes (@maren) <a href="https://twitter.com/maren/status/1?ref_src=x">March 3, 2026</a></blockquote>',
		).querySelector('[data-embed="post"]');
		expect(post?.textContent).toContain('The boat is back.');
		expect(post?.getAttribute('data-provider')).toBe('X');
		expect(post?.getAttribute('data-author')).toBe('Maren Oakes (@maren)');
		expect(post?.getAttribute('data-date')).toBe('March 3, 2026');
		expect(post?.getAttribute('cite')).toBe('https://twitter.com/maren/status/1');
	});

	it.each([
		'<iframe src="https://ads.example/frame.html"></iframe>',
		'<iframe src="https://www.youtube.com/embed/abcdefghijk" width="1" height="1"></iframe>',
		'<iframe src="javascript:alert(1)" title="A film"></iframe>',
		'<lite-youtube videoid="&quot;&gt;&lt;script&gt;"></lite-youtube>',
	])('but %s does not', (markup) => {
		expect(read(`<div>${markup}</div>`).querySelector('[data-embed], iframe, script')).toBeNull();
	});
});

describe('notes', () => {
	it('can be followed there and back, under names of our own', () => {
		const shown = read(
			'<p>The quay was built late.<sup><a id="r1" href="#n1">1</a></sup> It was mended often since, and at last closed.</p><ol class="footnotes"><li id="n1">The plans are in the town archive. <a href="#r1">back</a></li></ol>',
		);
		const there = shown.querySelector('sup a')?.getAttribute('href') ?? '';
		expect(there).toBe('#cc-n1');
		expect(shown.querySelector(there)?.textContent).toContain('town archive');
		expect(shown.querySelector('li a')?.getAttribute('href')).toBe('#cc-r1');
		expect(shown.querySelector('#cc-r1')).not.toBeNull();
	});
});

describe('formulas', () => {
	it('stand once: the drawing beside them goes', () => {
		const katex =
			'<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation encoding="application/x-tex">E=m</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">E=m</span></span>';
		const shown = read(`<p>The rule that ${katex} holds at sea as it holds on land, said the engineer.</p>`);
		expect(shown.querySelectorAll('math')).toHaveLength(1);
		// Its TeX is an annotation, which is never drawn: tests/page/reading-formulas.test.ts.
		shown.querySelector('annotation')?.remove();
		expect(shown.textContent?.match(/E=m/g)).toHaveLength(1);
	});
});
