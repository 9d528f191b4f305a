import {describe, expect, it} from 'vitest';
import {namesIn} from '../../src/reading/authors';
import {isoOf} from '../../src/reading/dates';
import {parseSrcset} from '../../src/reading/images';
import {anchorOf, cleanAddress, mediaAddress} from '../../src/reading/links';
import {phrasesIn} from '../../src/reading/phrases';
import {voteTitle, withoutSite} from '../../src/reading/titles';

const base = 'https://news.example/2026/ferry/';

describe('isoOf', () => {
	it.each([
		['2026-03-05', 'en', '2026-03-05'],
		['2026-03-05T10:30:00+0100', 'en', '2026-03-05T10:30:00+01:00'],
		['2026-03-05 10:30', 'en', '2026-03-05T10:30:00'],
		['20260305', 'en', '2026-03-05'],
		['1772706600', 'en', '2026-03-05T10:30:00Z'],
		['5. März 2026', 'de', '2026-03-05'],
		['March 5, 2026 10:00 GMT', 'en', '2026-03-05'],
		['5 de marzo de 2026', 'es', '2026-03-05'],
		['2026年3月5日', 'ja', '2026-03-05'],
		['05.03.2026', 'de', '2026-03-05'],
		['03/25/2026', 'en', '2026-03-25'],
	])('%s (%s) is %s', (raw, language, iso) => {
		expect(isoOf(raw, language)?.slice(0, iso.length)).toBe(iso);
	});

	it.each([
		['05/03/2026', 'en'],
		['2026-13-40', 'en'],
		['yesterday', 'en'],
		['', 'en'],
	])('%s is no date that can be told', (raw, language) => {
		expect(isoOf(raw, language)).toBeNull();
	});
});

describe('cleanAddress', () => {
	it.each([
		['/storm?utm_source=x&id=7&fbclid=y', 'https://news.example/storm?id=7'],
		['?gclid=1&mc_cid=2', base],
		['//cdn.example/a', 'https://cdn.example/a'],
		['mailto:desk@news.example', 'mailto:desk@news.example'],
	])('%s', (raw, address) => {
		expect(cleanAddress(raw, base)).toBe(address);
	});

	it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'https://', '', 'blob:https://a/b'])(
		'%j leads nowhere',
		(raw) => {
			expect(cleanAddress(raw, base)).toBeNull();
		},
	);
});

describe('addresses of pictures and places', () => {
	it('of pictures stay as they are', () => {
		const odd = 'https://cdn.example/w_800,h_600/$s_!x!,f_auto/a.jpg';
		expect(mediaAddress(odd, base)).toBe(odd);
		expect(mediaAddress('javascript:alert(1)', base)).toBeNull();
		expect(parseSrcset(`${odd} 800w, https://cdn.example/b,c.jpg 2x`).map(({url}) => url)).toEqual([
			odd,
			'https://cdn.example/b,c.jpg',
		]);
	});

	it.each([
		['#fn1', 'fn1'],
		['https://news.example/2026/ferry/#fn1', 'fn1'],
		['https://news.example/2026/storm/#fn1', null],
		['#', null],
	])('%s is the place %s of this page', (raw, place) => {
		expect(anchorOf(raw, base, base)).toBe(place);
	});
});

describe('namesIn', () => {
	const english = phrasesIn(['en']);
	it.each([
		['By Ana Ruiz and Tom Lee | March 3', ['Ana Ruiz', 'Tom Lee']],
		['Nathan Willis March 25, 2015', ['Nathan Willis']],
		['Staff', []],
		['Games Editor', []],
		['March 3, 2026', []],
		['Christopher Guest', ['Christopher Guest']],
		['Maren Oakes (maren@news.example)', ['Maren Oakes']],
	])('%s', (raw, names) => {
		expect(namesIn(raw, english)).toEqual(names);
	});
});

describe('titles', () => {
	it('lose the name of the site', () => {
		expect(withoutSite('Storm hits the coast | The Daily', 'The Daily', 'daily.example')).toBe('Storm hits the coast');
		expect(withoutSite('Storm | coast', 'The Daily', 'daily.example')).toBe('Storm | coast');
	});

	it('are what a headline and a source agree on', () => {
		expect(voteTitle(['Storm hits coast'], ['Latest', 'Storm Hits Coast'], 'Storm hits coast – Daily', 'x')).toBe(
			'Storm Hits Coast',
		);
		expect(voteTitle([], [], '', '')).toBeNull();
	});
});
