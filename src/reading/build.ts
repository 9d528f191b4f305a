import {anchorsIn, ownId} from './anchors';
import {cardOf, markPost} from './cards';
import {isLineNumber} from './code';
import type {Copy} from './copy';
import {embedOf, postProvider} from './embeds';
import {isFigure} from './figures';
import {imageOf, pictureOf, statedPicture} from './images';
import {anchorOf, cleanAddress} from './links';
import type {Mark} from './marks';
import {mathOf, texOf} from './maths';
import type {Page} from './page';
import {isLayout} from './tables';

/** The page, the trimmed copy of its article, and which blocks of it are captions. */
export interface Setting {
	readonly page: Page;
	readonly copy: Copy;
	readonly captions: ReadonlySet<Element>;
	readonly marks: ReadonlyMap<Element, Mark>;
}

const same = new Set(
	'abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn dl dt em figcaption figure hr i ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
		' ',
	),
);
const renamed: Readonly<Record<string, string>> = {
	address: 'p',
	summary: 'p',
	strike: 's',
	tt: 'code',
	dir: 'ul',
	legend: 'p',
};
const plain: Readonly<Record<string, readonly string[]>> = {
	td: ['colspan', 'rowspan', 'headers'],
	th: ['colspan', 'rowspan', 'scope', 'headers'],
	col: ['span'],
	colgroup: ['span'],
	ol: ['start', 'reversed', 'type'],
	li: ['value'],
	time: ['datetime'],
	abbr: ['title'],
	dfn: ['title'],
};
/** Elements that say nothing when they are empty. */
const hollow = new Set(
	'p h2 h3 h4 h5 h6 li ul ol dl dd dt blockquote pre figure figcaption table tbody thead tr a em strong b i u s q code small sub sup cite del ins mark'.split(
		' ',
	),
);
const media = 'img, figure, hr, math';
const frames = new Set('iframe object embed video audio lite-youtube amp-youtube lite-vimeo amp-vimeo'.split(' '));

/** Builds the article anew from elements and attributes of a short list; nothing of the page's own markup passes. */
export function build({page: at, copy, captions, marks}: Setting): DocumentFragment {
	const {base, url: page} = at;
	const target = at.blank();
	const fragment = target.createDocumentFragment();
	const shift = 2 - topLevel(copy.region);
	const wanted = anchorsIn(copy.region, base, page);
	const append = (parent: Node, made: Element, from: Element): void => {
		const id = from.getAttribute('id') ?? from.getAttribute('name');
		if (id && wanted.has(id)) {
			made.setAttribute('id', ownId(id));
		}

		if (hollow.has(made.localName) && !made.textContent?.trim() && !made.querySelector(media)) {
			return;
		}

		parent.appendChild(made);
	};
	const inside = (from: Element, to: Node): void => {
		for (let child = from.firstChild; child; child = child.nextSibling) {
			if (child.nodeType === Node.TEXT_NODE) {
				to.appendChild(target.createTextNode((child as Text).data));
			} else if (child.nodeType === Node.ELEMENT_NODE) {
				visit(child as Element, to);
			}
		}
	};
	const make = (name: string, from: Element): Element => {
		const made = target.createElement(name);
		for (const attribute of [...(plain[name] ?? []), 'lang', 'dir']) {
			const value = from.getAttribute(attribute);
			if (value !== null && value.length < 200) {
				made.setAttribute(attribute, value);
			}
		}

		return made;
	};
	const link = (element: Element, parent: Node): void => {
		const raw = element.getAttribute('href') ?? '';
		const anchor = anchorOf(raw, base, page);
		const address = anchor === null ? cleanAddress(raw, base) : null;
		if (address === null && (anchor === null || !wanted.has(anchor))) {
			inside(element, parent);
			return;
		}

		const made = make('a', element);
		made.setAttribute('href', anchor === null ? (address ?? '') : `#${ownId(anchor)}`);
		if (anchor === null) {
			made.setAttribute('rel', 'noopener noreferrer');
			made.setAttribute('referrerpolicy', 'no-referrer');
		}

		inside(element, made);
		append(parent, made, element);
	};
	const image = (element: Element, parent: Node): void => {
		const picture = pictureOf(copy.origin(element) ?? element, base);
		if (!picture) {
			return;
		}

		parent.appendChild(imageOf(picture, element.getAttribute('alt') ?? '', target));
	};
	const frame = (element: Element, parent: Node): void => {
		const embed = embedOf(copy.origin(element) ?? element, base, page);
		if (!embed) {
			return;
		}

		parent.appendChild(cardOf(embed, target));
	};
	const visit = (element: Element, parent: Node): void => {
		const name = element.localName;
		if (isLineNumber(element)) {
			return;
		}

		if (name === 'img') {
			image(element, parent);
		} else if (frames.has(name)) {
			frame(element, parent);
		} else if (name === 'a') {
			link(element, parent);
		} else if (name === 'math') {
			parent.appendChild(mathOf(element, target));
		} else if (texOf(element)) {
			const code = target.createElement('code');
			code.append(texOf(element) ?? '');
			parent.appendChild(code);
		} else if (/^h[1-6]$/.test(name)) {
			const made = make(`h${Math.min(6, Math.max(2, Number(name[1]) + shift))}`, element);
			inside(element, made);
			append(parent, made, element);
		} else if (captions.has(element)) {
			caption(element, parent);
		} else {
			box(element, name, parent);
		}
	};
	const caption = (element: Element, parent: Node): void => {
		const made = target.createElement('figcaption');
		inside(element, made);
		const last = parent.lastChild;
		const figure =
			parent.nodeName === 'FIGURE' ? parent : last?.nodeName === 'FIGURE' ? last : target.createElement('figure');
		if (figure !== parent && figure !== last) {
			if (last?.nodeName === 'IMG') {
				figure.appendChild(last);
			}

			parent.appendChild(figure);
		}

		figure.appendChild(made);
	};
	const box = (element: Element, name: string, parent: Node): void => {
		const known = same.has(name) ? name : renamed[name];
		if (known === undefined || (isTable(name) && isLayout(element)) || (name === 'figure' && !isFigure(element))) {
			inside(element, parent);
			return;
		}

		const made = make(known, element);
		const mark = marks.get(element);
		if (mark === 'correction') {
			made.setAttribute('data-note', mark);
		} else if (mark === 'pull') {
			made.setAttribute('data-kind', mark);
		}

		const provider = name === 'blockquote' ? postProvider(element) : null;
		inside(element, made);
		if (provider) {
			markPost(made, provider);
		} else if (known === 'figure') {
			const stated = statedPicture(element, base);
			if (stated) {
				made.prepend(imageOf({src: stated, width: null, height: null}, '', target));
			}
		}

		append(mark === 'pull' ? quoted(parent) : parent, made, element);
	};
	/** An editor's quotation is one, whatever the page makes it of. */
	const quoted = (parent: Node): Node => {
		if (parent.nodeName === 'BLOCKQUOTE') {
			return parent;
		}

		const last = parent.lastChild;
		if (last?.nodeName === 'BLOCKQUOTE' && (last as Element).getAttribute('data-kind') === 'pull') {
			return last;
		}

		const made = target.createElement('blockquote');
		made.setAttribute('data-kind', 'pull');
		return parent.appendChild(made);
	};
	inside(copy.region, fragment);
	return fragment;
}

const isTable = (name: string): boolean => /^(?:table|tbody|thead|tfoot|tr|td|th|caption|colgroup|col)$/.test(name);

/** The level of the highest heading; the article's own headings begin at h2. */
const topLevel = (region: Element): number => {
	for (let level = 1; level <= 6; level++) {
		if (region.querySelector(`h${level}`)) {
			return level;
		}
	}

	return 2;
};
