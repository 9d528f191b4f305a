import type {Choice} from './choose';
import {natives, type Page} from './page';
import type {Sketch} from './sketch';

const fold = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Is this heading the article's title, give or take the site's name? */
export function isTitle(text: string, title: string): boolean {
	const heading = fold(text);
	const wanted = fold(title);
	if (heading === '' || wanted === '') {
		return false;
	}

	return (
		heading === wanted ||
		(heading.length > 20 && wanted.startsWith(heading)) ||
		(wanted.length > 20 && heading.startsWith(wanted))
	);
}

/** Where the article may reach beyond what Readability chose: up to the box that also holds its headline. */
export interface Region {
	readonly element: Element;
	readonly heading: Element | null;
}

const room = 1.6; // a box with more text than this many times the chosen one is a page, not an article

export function regionOf(page: Page, choice: Choice, sketch: Sketch, title: string): Region {
	const {body} = page;
	const {contains, parent} = natives();
	const heading = headingOf(body, title);
	if (!heading || contains.call(choice.box, heading)) {
		return {element: choice.box, heading};
	}

	let region = choice.box;
	while (region !== body && !contains.call(region, heading)) {
		region = parent.call(region) ?? body;
	}

	const fits = sketch.size(region) <= sketch.size(choice.box) * room + 1500;
	return fits ? {element: region, heading} : {element: choice.box, heading: null};
}

const headingOf = (body: Element, title: string): Element | null => {
	const headings = [...body.querySelectorAll('h1, h2')];
	return (
		headings.find((heading) => isTitle(heading.textContent ?? '', title)) ??
		(body.querySelectorAll('h1').length === 1 ? body.querySelector('h1') : null)
	);
};
