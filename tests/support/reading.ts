import type {Article} from '../../src/model/article';
import {extract} from '../../src/reading/extract';

/** A sentence, and enough of it for an article. */
export const sentence = 'The council said on Tuesday that the plan, debated for months, would go ahead as agreed. ';
export const prose = `<p>${sentence.repeat(3)}</p>`.repeat(4);

/** The article of a page with this body. @throws with the reason where there is none */
export function read(body: string, head = ''): Article {
	const page = new DOMParser().parseFromString(
		`<html lang="en"><head>${head}</head><body>${body}</body></html>`,
		'text/html',
	);
	const reading = extract(page, 'https://news.example/plan', new Set());
	if (!('article' in reading)) {
		throw new Error(`no article: ${reading.none}`);
	}

	return reading.article;
}

/** Its blocks' words, a line each. */
export const textOf = (article: Article): string => article.blocks.map(({text}) => text).join('\n');
