import {describe, expect, it} from 'vitest';
import type {Article} from '../../src/model/article';
import {withBlock} from '../../src/reader/belong';
import {extract} from '../../src/reading/extract';
import {article as articleWith} from '../support/article';

const prose = (word: string) =>
	`<p>${word} begins a paragraph that is long enough to be taken for running text by anybody, with a comma or two, and a full stop.</p>`;

const html = `<html lang="en"><head><title>The harbour wakes early</title></head><body><article><h1>The harbour wakes early</h1>
${prose('One')}${prose('Two')}
<div class="promo-box"><p>Half of the town once lived by the nets, and this belongs to the story whatever its box is called.</p></div>
${prose('Three')}
<ul class="links"><li><a href="/a">A first link to somewhere else</a></li><li><a href="/b">A second link to somewhere else</a></li></ul>
${prose('Four')}${prose('Five')}</article></body></html>`;

function read(learned: readonly string[] = []): Article {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const reading = extract(page, 'https://news.example.org/harbour', new Set(), new Set(learned));
	if ('none' in reading) {
		throw new Error(reading.none);
	}

	return reading.article;
}

describe('what was left out', () => {
	it('is handed over as text with its place and why', () => {
		const {leftOut, blocks} = read();
		const [box, ...links] = leftOut;
		expect(box).toMatchObject({reason: 'named', text: expect.stringContaining('Half of the town')});
		expect(blocks[box?.before ?? -1]?.text).toMatch(/^Three/);
		expect(links.map(({reason}) => reason)).toEqual(['links', 'links']);
		expect(blocks[links[0]?.before ?? -1]?.text).toMatch(/^Four/);
	});

	it('counts neither the title nor what stayed', () => {
		const {leftOut} = read();
		expect(leftOut.some(({text}) => /harbour wakes|^One|^Five/.test(text))).toBe(false);
	});

	it('belongs to the article the next time, when its sign was learned', () => {
		const signs = read().leftOut.map(({sign}) => sign);
		const again = read(signs);
		expect(again.blocks.map(({text}) => text).join(' ')).toContain('Half of the town');
		expect(again.leftOut).toEqual([]);
	});

	it('goes into the article at its place, and quotes stay on their words', () => {
		const before = read();
		const at = before.blocks.findIndex(({text}) => text.startsWith('Four'));
		const quote = {
			text: 'Four',
			parts: [{block: at, start: 0, end: 4}],
			kind: 'direct',
			speaker: null,
			weight: 1,
		} as const;
		const [item] = before.leftOut;
		expect(item).toBeDefined();
		const after = item ? withBlock({...before, quotes: [quote]}, item) : before;
		const moved = after.quotes[0]?.parts[0];
		expect(after.blocks[moved?.block ?? -1]?.text.slice(moved?.start, moved?.end)).toBe('Four');
		expect(after.blocks.map(({text}) => text.slice(0, 4))).toEqual(['One ', 'Two ', 'Half', 'Thre', 'Four', 'Five']);
		expect(after.leftOut.map(({before: place}) => after.blocks[place]?.text.slice(0, 4))).toEqual(['Four', 'Four']);
	});

	it('at the end of an article goes to its end', () => {
		const item = {before: 1, text: 'A last word.', reason: 'unsure', sign: 'text: x'} as const;
		expect(withBlock(articleWith({leftOut: [item]}), item)).toMatchObject({
			blocks: [{text: 'The harbour wakes early.'}, {text: 'A last word.'}],
			leftOut: [],
		});
	});
});
