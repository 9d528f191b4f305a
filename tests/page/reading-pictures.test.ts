import {describe, expect, it} from 'vitest';
import {prose, read, sentence, textOf} from '../support/reading';

describe('pictures in boxes named for something else', () => {
	it.each(['conModal', 'share-pic', 'articleSharePic'])('a picture in a box named "%s" stays', (name) => {
		const picture = `<div class="${name}"><div class="share-btn">Share this</div><img src="/harbour.jpg" alt=""></div>`;
		const article = read(`<article><h1>Plan goes ahead</h1>${prose}${picture}${prose}</article>`);
		expect(article.html).toContain('harbour.jpg');
		expect(textOf(article)).not.toContain('Share this');
	});

	it.each(['share-bar', 'modal', 'related'])('a picture in a box named "%s" goes', (name) => {
		const picture = `<div class="${name}"><img src="/harbour.jpg" alt=""></div>`;
		const article = read(`<article><h1>Plan goes ahead</h1>${prose}${picture}${prose}</article>`);
		expect(article.html).not.toContain('harbour.jpg');
	});
});

describe('boxes that bear one name together', () => {
	const message = (index: number): string =>
		`<div class="ads"><p>Message ${index}. ${sentence.repeat(2)}</p><img src="/room${index}.jpg" alt=""></div>`;

	it('stay when they hold the most of the text', () => {
		const article = read(`<main><h1>Plan goes ahead</h1>${[1, 2, 3, 4, 5, 6].map(message).join('')}</main>`);
		expect(textOf(article)).toContain('Message 3.');
		expect(article.html).toContain('room6.jpg');
	});

	it('go when they stand in a longer text', () => {
		const article = read(`<main><h1>Plan goes ahead</h1>${prose}${message(1)}${message(2)}${prose}</main>`);
		expect(textOf(article)).not.toContain('Message');
	});
});

it('one big neighbour that bears the name does not keep the small one', () => {
	const aside = `<div class="sidebar"><p>Message. ${sentence.repeat(2)}</p></div>`;
	const article = read(`<div><div class="content sidebar-right"><h1>Plan</h1>${prose}${prose}</div>${aside}</div>`);
	expect(textOf(article)).not.toContain('Message');
});

describe('linked titles with a few words about what they lead to', () => {
	const entry = (name: string): string =>
		`<section><a href="/${name}"><img src="/${name}.jpg" alt="" width="300" height="200"></a><div><a href="/${name}">The story of the ${name}</a><div>What the ${name} of the town were like before the war, and what has become of them.</div></div></section>`;
	const entries = ['harbours', 'ferries', 'lighthouses'].map(entry).join('');

	it('stay with their pictures when they are the most of the article', () => {
		const article = read(`<article><h1>Three books on the sea</h1><p>${sentence}</p>${entries}</article>`);
		expect(textOf(article)).toContain('The story of the ferries');
		expect(article.html).toContain('lighthouses.jpg');
	});

	it('go with their pictures when they stand below a text', () => {
		const article = read(`<article><h1>Plan goes ahead</h1>${prose}${entries}</article>`);
		expect(textOf(article)).not.toContain('The story of the ferries');
		expect(article.html).not.toContain('lighthouses.jpg');
	});
});

describe('a heading that is the link to itself', () => {
	it('stays, whether the link stands in it or around it', () => {
		const inner = '<h2><a href="#cost">What the plan will cost</a></h2>';
		const outer = '<a href="#time"><div><h2 id="time">How long it will take</h2></div></a>';
		const text = textOf(read(`<article><h1>Plan goes ahead</h1>${prose}${inner}${prose}${outer}${prose}</article>`));
		expect(text).toContain('What the plan will cost');
		expect(text).toContain('How long it will take');
	});
});

describe('the lead picture', () => {
	const head = '<meta property="og:image" content="https://cdn.example/harbour-at-night-1200x630.jpg">';
	const shown = '<img src="https://cdn.example/harbour-at-night-800x450.jpg" width="800" alt="The harbour at night">';
	const text = `<article>${prose}</article>`;
	const hero = `<div class="hero">${shown}</div><div><h1>Plan goes ahead</h1></div><div>${'<p>Menu</p>'.repeat(3)}</div>`;

	it('opens the article though the page shows it outside of the text', () => {
		const {html} = read(`<div>${hero}</div><div><div>${text}</div></div>`, head);
		expect(html.indexOf('harbour-at-night-800x450')).toBeGreaterThan(0);
		expect(html.indexOf('harbour-at-night')).toBeLessThan(html.indexOf('<p>'));
	});

	it('is stated at full size where the page shows a thumbnail', () => {
		const {html} = read(`<div>${hero.replace('width="800"', 'width="80"')}</div><div>${text}</div>`, head);
		expect(html).toContain('harbour-at-night-1200x630.jpg');
	});

	it('is not shown twice, nor when the page does not show it, nor when it is the site’s', () => {
		const own = `<article><p>${sentence}</p>${shown}${prose}</article>`;
		expect(read(`<div>${hero}</div>${own}`, head).html.match(/harbour-at-night/g)).toHaveLength(1);
		expect(read(`<div>${text}</div>`, head).html).not.toContain('<img');
		const another = hero.replace('harbour-at-night-800', 'harbour-at-night-again-800');
		expect(read(`<div>${another}</div>${text}`, head).html).not.toContain('<img');
		const logo = head.replace('harbour-at-night', 'site-logo');
		expect(read(`<div>${hero.replace('harbour-at-night', 'site-logo')}</div>${text}`, logo).html).not.toContain('<img');
	});
});
