import type {Article} from '../model/article';
import {sanitize} from '../reading/sanitize';
import {dateText, outlet} from '../ui/facts';
import {h} from '../ui/h';
import type {Words} from '../ui/words';

const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;
const longest = 80; // characters: some file systems take no more with an ending

/** The title as the name of a file. */
export function fileName(title: string, fallback: string): string {
	const name = title
		.replace(forbidden, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s]+/, '')
		.slice(0, longest)
		.trim();
	return name === '' ? fallback : name;
}

const known = (parts: readonly (string | null)[]): readonly string[] =>
	parts.filter((part): part is string => part !== null && part !== '');

const sourceOf = (article: Article, words: Words): string =>
	known([article.byline, outlet(article), dateText(article.published, words, 'long')]).join(', ');

/** A body of our own making to convert: sanitised again, untouched by what the page on screen adds to it. */
function bodyOf({html}: Article): HTMLElement {
	const body = h('div');
	body.append(sanitize(html));
	// Converters know code by its element and read it as text, in which a line break of markup is nothing.
	for (const pre of body.querySelectorAll('pre')) {
		for (const br of pre.querySelectorAll('br')) {
			br.replaceWith('\n');
		}

		if (pre.querySelector('code') === null) {
			pre.replaceChildren(h('code', {}, ...pre.childNodes));
		}
	}

	return body;
}

/** The article as Markdown with its source on top. */
export async function markdownFile(article: Article, words: Words): Promise<string> {
	const {markdownOf} = await import('./markdown');
	const {title, dek, url} = article;
	const head = [`# ${title}`, ...known([dek]), `${sourceOf(article, words)}  \n<${url}>`];
	return `${[...head, markdownOf(bodyOf(article))].join('\n\n')}\n`;
}

const style =
	'body{max-width:36em;margin:3em auto;padding:0 1.5em;font:1.125rem/1.6 Charter,Georgia,serif;color-scheme:light dark}' +
	'img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,.source{font:.875rem/1.5 system-ui,sans-serif;opacity:.7}' +
	'pre{overflow-x:auto}table{border-collapse:collapse}td,th{padding:.4em 1em .4em 0;border-bottom:1px solid;text-align:start}';

/** The article as one web page that needs nothing of ours; its pictures stay where they are. */
export function htmlFile(article: Article, words: Words): string {
	const {title, dek, url, lang, dir} = article;
	const page = h(
		'html',
		{lang, dir},
		h(
			'head',
			{},
			h('meta', {charset: 'utf-8'}),
			h('meta', {name: 'referrer', content: 'no-referrer'}),
			h('title', {}, title),
			h('style', {}, style),
		),
		h(
			'body',
			{},
			h('h1', {}, title),
			dek !== null && h('p', {}, h('strong', {}, dek)),
			h('p', {class: 'source'}, sourceOf(article, words), h('br'), h('a', {href: url}, url)),
			bodyOf(article),
		),
	);
	return `<!doctype html>\n<html${lang === null ? '' : ` lang="${lang.replace(/[^\w-]/g, '')}"`} dir="${dir}">${page.getHTML()}</html>\n`;
}
