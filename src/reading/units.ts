import type {Choice} from './choose';
import type {Copy} from './copy';
import {isFigure} from './figures';
import {namesOf} from './names';
import {isBlock} from './normalise';

export type UnitKind = 'text' | 'heading' | 'item' | 'quote' | 'caption' | 'code' | 'cell' | 'media';

/** A smallest block of the region: a paragraph, a heading, a list item, a picture. */
export interface Unit {
	readonly element: Element;
	readonly kind: UnitKind;
	readonly text: string;
	/** Share of the text that stands in links, 0…1. */
	readonly links: number;
	/** Names of the block and of the boxes it stands in, up to the region. */
	readonly names: string;
	/** Names of the block itself and the box around it. */
	readonly own: string;
	/** The outermost list, table or quotation it belongs to. */
	readonly group: Element | null;
	/** Did Readability keep it? */
	readonly kept: boolean;
	/** Does it stand in the box Readability chose, before it, or after it (and the box named as the article's)? */
	readonly place: 'before' | 'inside' | 'after';
}

const media = new Set('img picture video audio iframe object embed'.split(' '));

const kindOf = (name: string, inside: UnitKind): UnitKind => {
	if (inside === 'caption' || inside === 'code' || (name !== 'pre' && (inside === 'cell' || inside === 'quote'))) {
		return inside;
	}

	if (name === 'figure' || name === 'figcaption' || name === 'caption') {
		return 'caption';
	}

	if (name === 'pre') {
		return 'code';
	}

	if (name === 'td' || name === 'th') {
		return 'cell';
	}

	if (name === 'blockquote') {
		return 'quote';
	}

	if (name === 'li' || name === 'dd' || name === 'dt') {
		return 'item';
	}

	return /^h[1-6]$/.test(name) ? 'heading' : inside;
};

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Away from here: a heading may be the link to itself. */
const leads = (link: Element): boolean => !link.getAttribute('href')?.startsWith('#');

const linkShare = (element: Element, length: number): number => {
	if (length === 0) {
		return 0;
	}

	const around = element.closest('a');
	let inside = around && leads(around) ? length : 0;
	if (inside === 0) {
		for (const link of element.getElementsByTagName('a')) {
			if (leads(link)) {
				inside += fold(link.textContent ?? '').length;
			}
		}
	}

	return Math.min(1, inside / length);
};

const captionNames =
	/ (?:caption|credits?|legende?|bildunterschrift|bild ?text|cutline|photo ?credit|image ?credit|fotocredit|bildquelle) /;

/** 'Abb. 4: …', '… (Foto: A. Ruiz)', '… © Reuters' */
const captionShape =
	/^(?:abb(?:ildung|\.)?|fig(?:ure|\.)?|foto|photo|bild)\s*\d*\s*[:.]\s*\S|\((?:fotos?|bild(?:er)?|photos?|images?|credit|picture|quelle|source|grafik)\s*:[^)]{2,80}\)\s*$|©\s*\p{L}[^.!?]{1,60}$/iu;

/** A caption by its name or its shape: many sites have no <figure>. */
const captioned = (element: Element, text: string): boolean =>
	(text.length < 300 && captionShape.test(text)) ||
	(text.length < 400 &&
		!/^h[1-6]$/.test(element.localName) &&
		(captionNames.test(namesOf(element)) || captionNames.test(namesOf(element.parentElement ?? element))));

const grouping = new Set('ul ol dl table blockquote'.split(' '));

/** The blocks of a region in reading order. */
export function unitsOf(copy: Copy, choice: Choice): Unit[] {
	const units: Unit[] = [];
	const root = copy.copyOf(choice.root);
	const box = copy.copyOf(choice.box);
	let place: Unit['place'] = copy.region === root ? 'inside' : 'before';
	const leaf = (element: Element, kind: UnitKind, names: string, group: Element | null, kept: boolean): void => {
		const text = fold(element.textContent ?? '');
		const pictures =
			media.has(element.localName) || element.querySelector('img,picture,video,audio,iframe,object,embed');
		if (text === '' && !pictures) {
			return;
		}

		units.push({
			element,
			kind: text === '' ? 'media' : captioned(element, text) ? 'caption' : kind,
			text,
			links: linkShare(element, text.length),
			names,
			group,
			kept,
			place,
			own: namesOf(element.parentElement ?? element) + namesOf(element),
		});
	};
	const visit = (element: Element, inside: UnitKind, outer: string, group: Element | null, above: boolean): void => {
		for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
			const name = child.localName;
			const kind = name === 'figure' && !isFigure(child) ? inside : kindOf(name, inside);
			const own = namesOf(child);
			const names = own === '' ? outer : outer + own;
			const live = copy.origin(child);
			const kept = live && isBlock(name) ? choice.kept.has(live) : above;
			const within = group ?? (grouping.has(name) ? child : null);
			place = child === root ? 'inside' : place;
			if (isDeep(child)) {
				visit(child, kind, names, within, kept);
			} else {
				leaf(child, kind, names, within, kept);
			}

			place = child === box ? 'after' : place;
		}
	};
	visit(copy.region, 'text', '', null, true);
	return units;
}

const isDeep = (element: Element): boolean => {
	if (element.localName === 'picture' || element.localName === 'video' || element.localName === 'object') {
		return false;
	}

	for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
		if ((isBlock(child.localName) && !media.has(child.localName)) || isDeep(child)) {
			return true;
		}
	}

	return false;
};
