import type {Article, Quote} from '../model/article';
import {spoken} from './cite';
import type {Copied} from './copy';
import {dateText, outlet} from './facts';
import {h} from './h';
import type {Words} from './words';

export const citationStyles = ['plain', 'markdown', 'html'] as const;
export type CitationStyle = (typeof citationStyles)[number];

interface Cited {
	readonly said: string;
	/** 'Ingrid Solheim, keeper'; null where the text names nobody. */
	readonly who: string | null;
	readonly title: string;
	/** Author, outlet and date, so far as they are known. */
	readonly rest: readonly string[];
	/** Where the words stand; '' for what is no address of the web. */
	readonly link: string;
	readonly url: string;
	readonly lang: string | null;
}

function cited(quote: Quote, article: Article, words: Words, link: string): Cited {
	const {speaker} = quote;
	const {title, byline, published, url, lang} = article;
	const rest = [byline, outlet(article), dateText(published, words, 'long')];
	return {
		said: spoken(quote),
		who: speaker && [speaker.name, speaker.role].filter((part) => part !== null).join(', '),
		title,
		rest: rest.filter((part): part is string => part !== null && part !== ''),
		link: /^https?:/.test(link) ? link : '',
		url,
		lang,
	};
}

function plain({said, who, title, rest, url}: Cited): string {
	const source = [`“${title}”`, ...rest].join(', ');
	return `“${said}”\n${who === null ? '' : `— ${who}\n`}${source}\n${url}`;
}

/** Signs that Markdown would take for its own, 'a*b' -> 'a\*b', wherever they stand. */
export const escaped = (text: string): string =>
	text.replace(/[\\`*_[\]<>#|~]|&(?=[#\w]+;)|^[-+]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

function markdown({said, who, title, rest, link}: Cited): string {
	const address = link.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	const named = address === '' ? escaped(title) : `[${escaped(title)}](${address})`;
	const source = [named, ...rest.map(escaped)].join(', ');
	const lines = said.split(/\s*\n\s*/).map((line) => `> ${escaped(line)}`);
	return `${lines.join('\n>\n')}\n>\n> — ${who === null ? '' : `${escaped(who)}. `}${source}`;
}

function html({said, who, title, rest, link, lang}: Cited): string {
	const named = h('cite', {}, link === '' ? title : h('a', {href: link}, title));
	const holder = h(
		'div',
		{},
		h('blockquote', {cite: link || null, lang}, h('p', {}, said)),
		h('p', {}, `— ${who === null ? '' : `${who}. `}`, named, ...rest.map((part) => `, ${part}`)),
	);
	return holder.getHTML();
}

/**
 * A quote with its source: speaker, title, outlet, author, date, address. As HTML it is there twice, so that a field
 * for bare text takes the other.
 */
export function citation(quote: Quote, article: Article, words: Words, style: CitationStyle, link: string): Copied {
	const source = cited(quote, article, words, link);
	switch (style) {
		case 'plain':
			return {text: plain(source)};
		case 'markdown':
			return {text: markdown(source)};
		case 'html':
			return {text: plain(source), html: html(source)};
	}
}
