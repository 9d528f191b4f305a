import type {Article} from '../../src/model/article';

/** An article with something in every field; what a test is about is given. */
export const article = (given: Partial<Article> = {}): Article => ({
	url: 'https://news.example.org/harbour',
	title: 'The harbour wakes early',
	dek: null,
	byline: 'Maren Oakes',
	authors: ['Maren Oakes'],
	section: null,
	canonical: null,
	site: 'The Tidewater Gazette',
	published: '2026-10-03T06:30:00+01:00',
	modified: null,
	lang: 'en',
	dir: 'ltr',
	image: null,
	imageCaption: null,
	parts: null,
	others: [],
	html: '<p>The harbour wakes early.</p>',
	blocks: [{kind: 'text', text: 'The harbour wakes early.'}],
	quotes: [],
	words: 4,
	kept: 1,
	leftOut: [],
	access: 'whole',
	...given,
});
