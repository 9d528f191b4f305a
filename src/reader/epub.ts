import type {KeptPicture} from '../model/kept';
import {outlet} from '../ui/facts';
import {h} from '../ui/h';
import type {Words} from '../ui/words';
import {noteList, settlePictures, sourceText, type Taken} from './files';
import {type MarkedBody, markedBody} from './marked-body';
import {sourceLink} from './source-link';
import {type ZipEntry, zip} from './zip';

const xhtml = 'http://www.w3.org/1999/xhtml';
const opf = 'http://www.idpf.org/2007/opf';
const dc = 'http://purl.org/dc/elements/1.1/';
const xmlNames = 'http://www.w3.org/XML/1998/namespace';
const epubNames = 'http://www.idpf.org/2007/ops';
const mimetype = 'application/epub+zip';

/** Characters that XML forbids, and articles carry. */
const noXml = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const xmlOf = (document: Document): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document).replace(noXml, '')}\n`;

/** An element of XML, built like those of HTML: no words of the article are ever parsed. */
function x(
	document: Document,
	name: string,
	attributes: Readonly<Record<string, string>>,
	...children: readonly (Node | string)[]
): Element {
	const namespace = name.startsWith('dc:') ? dc : opf;
	const made = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) {
		made.setAttribute(key, value);
	}

	made.append(...children);
	return made;
}

/** A page of the book. */
function page(language: string, dir: string, title: string, children: readonly Node[]): Document {
	const made = document.implementation.createDocument(xhtml, 'html', null);
	const root = made.documentElement;
	root.setAttribute('lang', language);
	root.setAttributeNS(xmlNames, 'xml:lang', language);
	root.setAttribute('dir', dir);
	root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:epub', epubNames);
	root.append(
		h('head', {}, h('title', {}, title), h('link', {rel: 'stylesheet', type: 'text/css', href: 'style.css'})),
		h('body', {}, ...children),
	);
	return made;
}

const webOnly = ['srcset', 'sizes', 'loading', 'decoding', 'referrerpolicy', 'rel', 'poster', 'controls', 'role'];

const w3cDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Takes out what a book has no use for, or its rules forbid. */
function settle(main: HTMLElement): void {
	for (const element of main.querySelectorAll('*')) {
		for (const {name} of [...element.attributes]) {
			if (webOnly.includes(name) || name.startsWith('data-')) {
				element.removeAttribute(name);
			}
		}
	}

	for (const link of main.querySelectorAll('a[href^="#"]')) {
		if (!main.querySelector(`#${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}`)) {
			link.removeAttribute('href');
		}
	}

	for (const time of main.querySelectorAll('time[datetime]')) {
		if (!w3cDate.test(time.getAttribute('datetime') ?? '')) {
			time.removeAttribute('datetime');
		}
	}
}

const style =
	'body{margin:0 5%;line-height:1.5}img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,.source,.notes{font-size:.85em}' +
	'table{border-collapse:collapse}td,th{padding:.4em .5em;border-bottom:1px solid;text-align:start}pre{white-space:pre-wrap}' +
	'mark{background:#fbe58a}mark.green{background:#c9eab2}mark.blue{background:#c3def9}mark.pink{background:#f9cfdc}';

/** The headings, each with an id to lead to. */
function headingsOf({body}: MarkedBody): readonly HTMLElement[] {
	const headings = [...body.querySelectorAll<HTMLElement>('h2, h3, h4')].filter(({textContent}) => textContent?.trim());
	for (const [index, heading] of headings.entries()) {
		heading.id ||= `part-${index + 1}`;
	}

	return headings;
}

interface Item {
	readonly id: string;
	readonly href: string;
	readonly type: string;
	readonly properties?: string;
}

/** The list of what is in the book and in what order it is read. */
function packageOf({article}: Taken, language: string, items: readonly Item[]): Document {
	const {title, url, authors, byline, published, modified, dir} = article;
	const made = document.implementation.createDocument(opf, 'package', null);
	const root = made.documentElement;
	const changed = new Date(modified ?? published ?? Number.NaN);
	const stamp = (Number.isNaN(changed.getTime()) ? new Date() : changed).toISOString().replace(/\.\d+/, '');
	const named = authors.length > 0 ? authors : byline === null ? [] : [byline];
	const item = ({id, href, type, properties}: Item) =>
		x(made, 'item', {id, href, 'media-type': type, ...(properties === undefined ? {} : {properties})});
	root.setAttribute('version', '3.0');
	root.setAttribute('unique-identifier', 'id');
	root.setAttributeNS(xmlNames, 'xml:lang', language);
	root.append(
		x(
			made,
			'metadata',
			{},
			x(made, 'dc:identifier', {id: 'id'}, url),
			x(made, 'dc:title', {}, title),
			x(made, 'dc:language', {}, language),
			...named.map((author) => x(made, 'dc:creator', {}, author)),
			x(made, 'dc:publisher', {}, outlet(article)),
			...(published === null ? [] : [x(made, 'dc:date', {}, published)]),
			x(made, 'dc:source', {}, url),
			x(made, 'meta', {property: 'dcterms:modified'}, stamp),
		),
		x(made, 'manifest', {}, ...items.map(item)),
		x(
			made,
			'spine',
			dir === 'rtl' ? {'page-progression-direction': 'rtl'} : {},
			x(made, 'itemref', {idref: 'article'}),
		),
	);
	return made;
}

const container =
	'<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
	'<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

const ending = (type: string) => type.replace('image/', '').replace('jpeg', 'jpg');

/** Kinds of pictures that every reading system shows. */
const core = /^image\/(?:png|jpeg|gif|webp)$/;

/** The table of contents. */
function contents(headings: readonly HTMLElement[], title: string): HTMLElement {
	const entry = (href: string, label: string) => h('li', {}, h('a', {href}, label));
	const nav = h(
		'nav',
		{},
		h('h1', {}, title),
		h(
			'ol',
			{},
			entry('article.xhtml', title),
			...headings.map(({id, textContent}) => entry(`article.xhtml#${id}`, textContent?.trim() ?? '')),
		),
	);
	nav.setAttributeNS(epubNames, 'epub:type', 'toc');
	return nav;
}

/** The article as a book, EPUB 3: highlights and notes in it, pictures as far as they are kept. */
export async function epubFile(given: Taken, words: Words): Promise<Blob> {
	const {article, passages} = given;
	const {dek, dir} = article;
	const title = article.title.trim() === '' ? article.url : article.title;
	const language = /^[a-z]{2,3}(?:-[\da-z]+)*$/i.test(article.lang ?? '') ? (article.lang ?? 'und') : 'und';
	const kept = given.pictures.filter(({blob}) => core.test(blob.type));
	const names = new Map(
		kept.map(({url, blob}: KeptPicture, index) => [url, `picture-${index + 1}.${ending(blob.type)}`]),
	);
	const marked = markedBody(article, passages);
	const headings = headingsOf(marked);
	const foot = noteList(marked, words);
	settlePictures(marked.body, (src) => names.get(src) ?? null, words);
	const main = h(
		'section',
		{},
		h('h1', {}, title),
		...(dek === null ? [] : [h('p', {}, h('strong', {}, dek))]),
		h('p', {class: 'source'}, sourceText(article, words), h('br'), sourceLink(article.url, article.url)),
		marked.body,
		...foot,
	);
	settle(main);
	const hasMaths = main.querySelector('math') !== null;
	const items: readonly Item[] = [
		{id: 'nav', href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav'},
		{id: 'article', href: 'article.xhtml', type: 'application/xhtml+xml', ...(hasMaths ? {properties: 'mathml'} : {})},
		{id: 'style', href: 'style.css', type: 'text/css'},
		...kept.map(({url, blob}, index) => ({id: `picture-${index + 1}`, href: names.get(url) ?? '', type: blob.type})),
	];
	const pictures = await Promise.all(
		kept.map(
			async ({url, blob}): Promise<ZipEntry> => ({
				name: `EPUB/${names.get(url) ?? ''}`,
				data: new Uint8Array(await blob.arrayBuffer()),
			}),
		),
	);
	return zip(
		[
			{name: 'mimetype', data: bytesOf(mimetype), stored: true},
			{name: 'META-INF/container.xml', data: bytesOf(container)},
			{
				name: 'EPUB/package.opf',
				data: bytesOf(xmlOf(packageOf({...given, article: {...article, title}}, language, items))),
			},
			{name: 'EPUB/nav.xhtml', data: bytesOf(xmlOf(page(language, dir, title, [contents(headings, title)])))},
			{name: 'EPUB/article.xhtml', data: bytesOf(xmlOf(page(language, dir, title, [main])))},
			{name: 'EPUB/style.css', data: bytesOf(style)},
			...pictures,
		],
		mimetype,
	);
}
