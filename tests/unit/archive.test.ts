import {describe, expect, it} from 'vitest';
import {type Archive, readArchive} from '../../src/model/archive';
import {article} from '../support/article';

const passage = {
	id: 'p1',
	address: 'https://news.example.org/harbour',
	text: 'wakes early',
	before: 'The harbour ',
	after: '.',
	at: 12,
	pencil: 'yellow',
	note: '',
	made: '2026-10-03T06:30:00Z',
} as const;
const archive: Archive = {
	format: 'clean-copy',
	version: 1,
	exported: '2026-10-04T06:30:00Z',
	articles: [
		{
			address: 'https://news.example.org/harbour',
			keptAt: '2026-10-03T06:30:00Z',
			article: article({
				quotes: [
					{
						text: 'wakes',
						parts: [{block: 0, start: 12, end: 17}],
						kind: 'direct',
						speaker: {name: 'Oakes', role: null, cue: {block: 0, start: 0, end: 3}, confidence: 1},
						weight: 0.5,
					},
				],
			}),
			pictures: [{url: 'https://news.example.org/a.png', data: 'data:image/webp;base64,AAAA'}],
		},
	],
	passages: [passage],
};

type Tree = {[key: string]: Tree | unknown};

/** What is said about the archive with the value at a path changed, or left out. */
function problem(path: string, value: unknown): unknown {
	const copy: Tree = JSON.parse(JSON.stringify(archive));
	const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
	const last = steps.pop() ?? '';
	let at = copy;
	for (const step of steps) {
		at = at[step] as Tree;
	}

	if (value === undefined) {
		delete at[last];
	} else {
		at[last] = value;
	}

	return readArchive(JSON.stringify(copy));
}

describe('a file of the library', () => {
	it('is read back as it was written', () => {
		expect(readArchive(JSON.stringify(archive))).toEqual(archive);
	});

	it.each([
		['a word', 'not-json'],
		['', 'not-json'],
		['{"format": "clean-copy"', 'not-json'],
		['[]', 'not-ours'],
		['null', 'not-ours'],
		['{"theme": "dark"}', 'not-ours'],
		['{"format": "clean-copy", "version": "1"}', 'not-ours'],
		['{"format": "clean-copy", "version": 2}', 'newer'],
	])('that is none is called by its fault: %s', (text, kind) => {
		expect(readArchive(text)).toMatchObject({kind});
	});

	it.each([
		['articles', undefined],
		['articles[0].article.title', undefined],
		['articles[0].article.authors', 'Maren Oakes'],
		['articles[0].article.blocks[0].kind', 'aside'],
		['articles[0].article.quotes[0].parts[0].end', -1],
		['articles[0].article.quotes[0].speaker.name', 7],
		['articles[0].article.dir', 'up'],
		['articles[0].keptAt', 'yesterday'],
		['articles[0].pictures[0].data', 'data:text/html;base64,AAAA'],
		['articles[0].pictures[0].data', 'data:image/png;base64,A'],
		['articles[0].pictures[0].data', 'https://elsewhere.example/a.png'],
		['passages[0].pencil', 'red'],
		['passages[0].at', 1.5],
		['passages[0]', null],
	])('that is broken is told where: %s %s', (where, value) => {
		expect(problem(where, value)).toEqual({kind: 'broken', where});
	});
});
