import {describe, expect, it} from 'vitest';
import {extract} from '../../src/reading/extract';
import {prose, read, sentence, textOf} from '../support/reading';

describe('what stands around the text', () => {
	it('a date below it is none of its sentences, though it ends in digits behind a colon', () => {
		const text = textOf(read(`<article><h1>Plan goes ahead</h1>${prose}<p>Online: 03.04.2026, 12:35</p></article>`));
		expect(text).not.toContain('12:35');
	});

	it('a sentence with the number of its note stays at the end', () => {
		const text = textOf(
			read(`<article><h1>Plan goes ahead</h1>${prose}<p>Nobody objected to it.<sup>12</sup></p></article>`),
		);
		expect(text).toContain('Nobody objected');
	});

	it('a date between a standfirst set as a heading and the text goes', () => {
		const standfirst = `<h2>${sentence.repeat(2)}</h2>`;
		const text = textOf(read(`<article><h1>Plan goes ahead</h1>${standfirst}<p>26 January 2026</p>${prose}</article>`));
		expect(text).toContain(sentence.trim());
		expect(text).not.toContain('26 January');
	});

	it('the name of the author set as a heading goes', () => {
		const head = '<meta name="author" content="Maren Oakes">';
		const text = textOf(read(`<article><h1>Plan goes ahead</h1><h3>Maren Oakes</h3>${prose}</article>`, head));
		expect(text).not.toContain('Maren Oakes');
	});

	it('teasers go with their pictures, and the heading above them', () => {
		const teaser = (name: string): string =>
			`<div><a href="/${name}"><img src="/${name}.jpg" width="300" height="200"></a><h3><a href="/${name}">A story about ${name} and more</a></h3></div>`;
		const teasers = ['harbours', 'ferries', 'lighthouses'].map(teaser).join('');
		const article = read(`<article><h1>Plan goes ahead</h1>${prose}<h2>Further stories</h2>${teasers}</article>`);
		expect(textOf(article)).not.toContain('Further stories');
		expect(article.html).not.toContain('<img');
	});

	it('a picture that leads to its larger self stays', () => {
		const picture = '<p><a href="/large.jpg"><img src="/small.jpg" width="600" height="400"></a></p>';
		expect(read(`<article><h1>Plan goes ahead</h1>${prose}${picture}${prose}</article>`).html).toContain('<img');
	});

	it('a date below the text that is a whole sentence goes, a sentence with a date stays', () => {
		const last = '<p>The lock opens again in 2027.</p>';
		const text = textOf(
			read(`<article><h1>Plan goes ahead</h1>${prose}${last}<p>Updated on 17.01.2026.</p></article>`),
		);
		expect(text).toContain('The lock opens again');
		expect(text).not.toContain('17.01.2026');
	});

	it('what says that it is an advertisement goes', () => {
		const ad = '<p>Advertisement – dining out tonight? How about this:</p>';
		const text = textOf(read(`<article><h1>Plan goes ahead</h1>${prose}${ad}${prose}</article>`));
		expect(text).not.toContain('dining out');
	});

	it('a last sentence that trails off stays', () => {
		const text = textOf(read(`<article><h1>Plan goes ahead</h1>${prose}<p>Thanks for the tip…</p></article>`));
		expect(text).toContain('Thanks for the tip');
	});
});

describe('what was taken for clutter', () => {
	const page = (story: string): Document =>
		new DOMParser().parseFromString(`<body><h1>Plan goes ahead</h1>${story}</body>`, 'text/html');
	const wordsWithout = (document: Document): number => {
		const reading = extract(document, 'https://news.example/plan', new Set(document.querySelectorAll('#taken')));
		return 'article' in reading ? reading.article.words : 0;
	};

	it('is read all the same when the page has nothing else to read', () => {
		expect(wordsWithout(page(`<div id="taken">${prose}</div>`))).toBeGreaterThan(150);
	});

	it('is not read when the page has an article beside it', () => {
		const document = page(
			`<article>${prose}</article><div id="taken"><p>${'Nobody asked me about this plan. '.repeat(60)}</p></div>`,
		);
		const reading = extract(document, 'https://news.example/plan', new Set(document.querySelectorAll('#taken')));
		expect('article' in reading && textOf(reading.article)).not.toContain('Nobody asked');
	});

	it('paragraphs dressed like the others stay though their sections stand by themselves', () => {
		const section = (text: string): string =>
			`<section><div><div class="x"><p class="ay gq">${text}</p></div></div></section>`;
		const long = section(`${sentence.repeat(3)}</p><p class="ay gq">`.repeat(12));
		const short = section('It is a plan for every town with a harbour that has not yet been closed.');
		const head = '<div><header><h1>Plan goes ahead</h1></header></div>';
		const text = textOf(read(`<article>${head}${long}<div class="hr"></div>${short.repeat(3)}</article>`));
		expect(text.match(/a plan for every town/g)).toHaveLength(3);
	});

	it('a menu that says in a few words where its links lead is none of the text', () => {
		const about = 'What the town and its council have done for the harbour since the war, and what is planned for it.';
		const item = `<li><a href="/topic">The harbour<span>${about}</span></a></li>`;
		const text = textOf(read(`<nav><ul>${item.repeat(100)}</ul></nav><div><h1>Plan goes ahead</h1>${prose}</div>`));
		expect(text).toContain(sentence.trim());
		expect(text).not.toContain(about);
	});

	it('the commentary of a match is none of the readers’ comments', () => {
		const minute = `<div><b>12'</b><p>${sentence.repeat(2)}</p></div>`;
		const comments = `<div class="live-match-comments">${minute.repeat(6)}</div>`;
		const text = textOf(
			read(`<main><h1>Plan goes ahead</h1><p>${'A goal at last, and then another. '.repeat(12)}</p>${comments}</main>`),
		);
		expect(text).toContain(sentence.trim());
	});

	it('what asks for leave to show another site’s post goes', () => {
		const ask = 'We respect your privacy and will not connect you with that network before you agree to it.';
		const box = `<div class="third-party-services-placeholder"><h3>Unlock the post</h3><div class="message"><p>${ask}</p></div></div>`;
		const text = textOf(read(`<article><h1>Plan goes ahead</h1>${prose}${box}${prose}</article>`));
		expect(text).not.toContain('will not connect you');
		expect(text).not.toContain('Unlock the post');
	});
});
