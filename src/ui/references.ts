import type {Article} from '../model/article';
import {dateText, hostOf, outlet} from './facts';
import {type Person, peopleOf} from './people';
import type {Words} from './words';

/** The article's source in one line, and its address. */
export function plainReference(article: Article, words: Words): string {
	const {title, byline, published, url} = article;
	const source = [byline, `“${title}”`, outlet(article), dateText(published, words, 'long')];
	return `${source.filter((part) => part !== null && part !== '').join(', ')}\n${url}`;
}

/** [2026, 10, 3] as the publisher dates it, whatever the hour is here; shorter where less is known; null for no date. */
function dayOf(iso: string | null): readonly number[] | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
	return found && [...found].slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** The article for citation managers, as CSL-JSON. */
export function cslJson(article: Article, today: Date): string {
	const {url, title, byline, published, lang, dek} = article;
	const day = dayOf(published);
	const people = peopleOf(byline);
	const item = {
		id: keyOf(article, people),
		type: 'article-newspaper',
		title,
		...(people.length > 0 ? {author: people} : {}),
		'container-title': outlet(article),
		...(day ? {issued: {'date-parts': [day]}} : {}),
		accessed: {'date-parts': [dayOf(today.toISOString())]},
		URL: url,
		...(dek === null ? {} : {abstract: dek}),
		...(lang === null ? {} : {language: lang}),
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

const special: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Text in which nothing is a command of TeX and every brace has its other half. */
const tex = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\~^{}#$%&_]/g, (sign) => special[sign] ?? `\\${sign}`);

/** An address is given as it is, but for what would end the field or begin a command. */
const texUrl = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

const texName = (person: Person): string =>
	'literal' in person ? `{${tex(person.literal)}}` : `${tex(person.family)}, ${tex(person.given)}`;

const ascii = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[^A-Za-z0-9]/g, '')
		.toLowerCase();

/** 'oakes2026harbour': who, when, and the first word of the title that says something. */
function keyOf({title, published, url}: Article, [first]: readonly Person[]): string {
	const who = first ? ascii('family' in first ? first.family : first.literal) : '';
	const word = title
		.split(/\s+/)
		.map(ascii)
		.find((one) => one.length > 3);
	return `${who || ascii(hostOf(url).split('.').at(-2) ?? '') || 'article'}${dayOf(published)?.[0] ?? ''}${word ?? ''}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The article for BibTeX, in UTF-8. */
export function bibtex(article: Article, today: Date): string {
	const {url, title, byline, published, lang} = article;
	const people = peopleOf(byline);
	const [year, month, day] = dayOf(published) ?? [];
	const fields: readonly (readonly [string, string | undefined])[] = [
		['author', people.length > 0 ? `{${people.map(texName).join(' and ')}}` : undefined],
		// Twice, or styles would make capitals small.
		['title', `{{${tex(title)}}}`],
		['journal', `{${tex(outlet(article))}}`],
		['year', year === undefined ? undefined : `{${year}}`],
		['month', month === undefined ? undefined : months[month - 1]],
		['day', day === undefined ? undefined : `{${day}}`],
		['url', `{${texUrl(url)}}`],
		['urldate', `{${today.toISOString().slice(0, 10)}}`],
		['language', lang === null ? undefined : `{${tex(lang)}}`],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
	return `@article{${keyOf(article, people)},\n${lines.join('')}}\n`;
}
