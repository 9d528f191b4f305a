import type {Archive} from '../model/archive';
import type {Article} from '../model/article';
import type {KeptPicture} from '../model/kept';
import type {Passage} from '../model/passage';
import {archived, archiveOf, dataOf} from '../platform/archive';
import {keptAt, loadKept} from '../platform/library';
import {loadPassages} from '../platform/passages';
import {addressOf} from '../reading/links';
import {dateText, outlet} from '../ui/facts';
import {h} from '../ui/h';
import type {Words} from '../ui/words';
import {type MarkedBody, markedBody} from './marked-body';
import {sourceLink} from './source-link';

/** An article with all that goes into a file with it. */
export interface Taken {
	readonly article: Article;
	readonly passages: readonly Passage[];
	/** Those that are kept in the library; the others stay at the publisher's. */
	readonly pictures: readonly KeptPicture[];
}

/** The article with its highlights and kept pictures. */
export async function taken(article: Article): Promise<Taken> {
	const address = addressOf(article.url);
	const [passages, kept] = await Promise.all([loadPassages(address), keptAt(address)]);
	const whole = kept && (await loadKept(kept.id));
	return {article, passages, pictures: whole?.pictures ?? []};
}

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

/** Author, outlet and date in one line. */
export const sourceText = (article: Article, words: Words): string =>
	known([article.byline, outlet(article), dateText(article.published, words, 'long')]).join(', ');

/** A mark of a note is a link, and there is none inside a link. */
const outside = (at: Element): Element => at.closest('a') ?? at;

/** Lines that belong to one thing: a quotation or a note of Markdown. */
const indented = (text: string, indent: string): string => text.split('\n').join(`\n${indent}`);

/** The article as Markdown with its source on top; highlights as <mark>, notes as footnotes. */
export async function markdownFile({article, passages}: Omit<Taken, 'pictures'>, words: Words): Promise<string> {
	const [{markdownOf}, {escaped}] = await Promise.all([import('./markdown'), import('../ui/citations')]);
	const {title, dek, url} = article;
	const {body, notes, lost} = markedBody(article, passages);
	for (const [index, {at}] of notes.entries()) {
		outside(at).after(h('sup', {'data-note': index + 1}, String(index + 1)));
	}

	const source = `${escaped(sourceText(article, words))}  \n<${url}>`;
	const head = [`# ${escaped(title)}`, ...known([dek]).map(escaped), source];
	const gone = lost.map(({text, note}) => `> ${indented(text, '> ')}${note === '' ? '' : `\n\n${note}`}`);
	const foot = notes.map(({passage}, index) => `[^${index + 1}]: ${indented(passage.note, '    ')}`);
	const lostPart = gone.length === 0 ? [] : [`## ${words.text('marksLost')}`, ...gone];
	return `${[...head, markdownOf(body), ...lostPart, ...foot].join('\n\n')}\n`;
}

const style =
	'body{max-width:36em;margin:3em auto;padding:0 1.5em;font:1.125rem/1.6 Charter,Georgia,serif;color-scheme:light dark}' +
	'img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,.source,.notes{font:.875rem/1.5 system-ui,sans-serif}.source{opacity:.75}' +
	'pre{overflow-x:auto}table{border-collapse:collapse}td,th{padding-block:.4em;padding-inline:0 1em;border-bottom:1px solid;text-align:start}' +
	'mark{color:#1c1b19;background:#fbe58a}mark.green{background:#c9eab2}mark.blue{background:#c3def9}mark.pink{background:#f9cfdc}';

/** Pictures as they are kept; those that are not become links, so that the file asks nobody for anything when it is opened. */
export function settlePictures(body: HTMLElement, addressIn: (picture: string) => string | null, words: Words): void {
	for (const picture of body.querySelectorAll('picture')) {
		picture.replaceWith(...picture.querySelectorAll('img'));
	}

	for (const img of body.querySelectorAll('img')) {
		const src = img.getAttribute('src') ?? '';
		const own = src.startsWith('data:') ? src : addressIn(src);
		const alt = img.alt.trim();
		const label = alt === '' ? words.text('picture') : alt;
		if (own === null) {
			// A picture inside a link leads where the link leads.
			img.replaceWith(img.closest('a') || src === '' ? label : h('a', {href: src, rel: 'noopener noreferrer'}, label));
		} else {
			img.replaceWith(h('img', {src: own, alt: img.alt}));
		}
	}

	for (const media of body.querySelectorAll('video, audio')) {
		const src = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
		media.replaceWith(src === '' ? '' : h('a', {href: src, rel: 'noopener noreferrer'}, src));
	}
}

/** Notes at the end of a page, each tied to its words; highlights that are lost below them. */
export function noteList({notes, lost}: MarkedBody, words: Words): readonly HTMLElement[] {
	const items = notes.map(({passage, at}, index) => {
		const number = String(index + 1);
		outside(at).after(h('sup', {}, h('a', {id: `ref-${number}`, href: `#own-note-${number}`}, number)));
		return h('li', {id: `own-note-${number}`}, `${passage.note} `, h('a', {href: `#ref-${number}`}, '↩'));
	});
	return [
		...(items.length === 0 ? [] : [h('ol', {class: 'notes'}, ...items)]),
		...(lost.length === 0 ? [] : [h('h2', {}, words.text('marksLost'))]),
		...lost.flatMap(({text, note}) => [
			h('blockquote', {}, h('p', {}, text)),
			...(note === '' ? [] : [h('p', {class: 'notes'}, note)]),
		]),
	];
}

/** The article as one web page that needs nothing of ours and asks nobody for anything. */
export async function htmlFile({article, passages, pictures}: Taken, words: Words): Promise<string> {
	const {title, dek, url, lang, dir} = article;
	const marked = markedBody(article, passages);
	const foot = noteList(marked, words);
	const data = new Map(await Promise.all(pictures.map(async (one) => [one.url, await dataOf(one.blob)] as const)));
	settlePictures(marked.body, (src) => data.get(src) ?? null, words);
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
			h('p', {class: 'source'}, sourceText(article, words), h('br'), sourceLink(url, url)),
			marked.body,
			...foot,
		),
	);
	return `<!doctype html>\n<html${lang === null ? '' : ` lang="${lang.replace(/[^\w-]/g, '')}"`} dir="${dir}">${page.getHTML()}</html>\n`;
}

/** The article as it is pasted into a letter: with its headings, lists and links, without its pictures. */
export function formatted(article: Article, words: Words): string {
	const {body} = markedBody(article, []);
	settlePictures(body, () => null, words);
	const {title, url} = article;
	const head = [h('h1', {}, title), h('p', {}, sourceText(article, words), h('br'), sourceLink(url, url))];
	return h('div', {}, ...head, body).getHTML();
}

/** The article as a file that the library loads again. */
export async function jsonFile({article, passages, pictures}: Taken): Promise<string> {
	const address = addressOf(article.url);
	const keptAtNow = new Date().toISOString();
	const archive: Archive = archiveOf(
		[await archived({address, keptAt: keptAtNow, article}, pictures)],
		passages.map((passage) => ({...passage, address})),
	);
	return `${JSON.stringify(archive, null, '\t')}\n`;
}
