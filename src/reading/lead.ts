import {imageOf, nameOf, pictureOf} from './images';
import {natives, type Page} from './page';

const size = /[-_]\d{2,4}x\d{2,4}$|[-_]scaled$/;
/** Pictures that stand for a site, not for an article. */
const general =
	/logo|default|fallback|placeholder|share|social|favicon|icon|avatar|banner|original|header|master|^\d+x\d+$/i;
const shortest = 6; // characters: 'image', '1', 'large' name many pictures
const early = 3; // elements: after a headline and a standfirst the lead picture has been seen, or there is none
const small = 300; // pixels: thumbnails of it are not shown in its place

const bare = (address: string): string => nameOf(address).replace(size, '');

/**
 * The picture that the page states for its article, where the page shows it outside of the text's box: above the
 * headline, in a header of its own. It opens the article, unless one does.
 */
export function addLead(page: Page, article: DocumentFragment, stated: string | null): void {
	const name = stated === null ? '' : bare(stated);
	if (name.length < shortest || general.test(name) || opens(article) || shows(article, name)) {
		return;
	}

	const image = shownAs(page.body, name);
	const picture = image && pictureOf(image, page.base);
	if (picture && stated !== null) {
		const target = article.ownerDocument;
		const figure = target.createElement('figure');
		const best = picture.width !== null && picture.width < small ? {src: stated, width: null, height: null} : picture;
		figure.append(imageOf(best, natives().read.call(image, 'alt') ?? '', target));
		article.prepend(figure);
	}
}

const opens = (article: DocumentFragment): boolean =>
	[...article.children].slice(0, early).some((child) => child.localName === 'img' || child.querySelector('img'));

const shows = (article: DocumentFragment, name: string): boolean =>
	[...article.querySelectorAll('img')].some((image) => bare(image.getAttribute('src') ?? '') === name);

/** One address, or those of a `srcset`. */
const addresses = (value: string): string[] => value.split(/\s*,\s+/).map((part) => part.trim().split(/\s/)[0] ?? '');

const shownAs = (body: Element, name: string): Element | null => {
	for (const image of Element.prototype.getElementsByTagName.call(body, 'img')) {
		for (const attribute of ['src', 'data-src', 'srcset', 'data-srcset']) {
			if (addresses(natives().read.call(image, attribute) ?? '').some((address) => bare(address) === name)) {
				return image;
			}
		}
	}

	return null;
};
