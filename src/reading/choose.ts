import {Readability} from '@mozilla/readability';
import {natives, type Page} from './page';
import type {Prose} from './prose';
import {mark, type Sketch} from './sketch';

/** What Readability would show: the live elements it kept, and the smallest one that holds them all. */
export interface Choice {
	readonly root: Element;
	/** The box that says it holds the whole text; the same where none does. */
	readonly box: Element;
	readonly kept: ReadonlySet<Element>;
	/** The author's line it came across. */
	readonly byline: string | null;
	/** The direction of writing, where the page says it near the text. */
	readonly dir: string | null;
}

const shortest = 250; // characters: below this Readability tries again with weaker rules

/** Lets Readability choose in the sketch, which it takes apart. */
export function choose(sketch: Sketch, title: string): Choice | null {
	sketch.document.title = title;
	const result = new Readability<Element>(sketch.document, {
		serializer: (node) => node as Element,
		disableJSONLD: true,
		charThreshold: shortest,
	}).parse();
	if (!result?.content) {
		return null;
	}

	const kept = new Set<Element>();
	for (const element of result.content.querySelectorAll(`[${mark}]`)) {
		const own = sketch.origin(element);
		if (own) {
			kept.add(own);
		}
	}

	const root = common(kept);
	return root ? {root, box: root, kept, byline: result.byline?.trim() || null, dir: result.dir ?? null} : null;
}

/** A box with this share of its parent's text is what the parent is about. */
const main = 0.7;

/**
 * The box that holds the most of the page's text, for pages where Readability took a notice or a recipe's list for the
 * article: it holds less than a third of what this one does.
 */
export function secondOpinion(choice: Choice | null, page: Page, sketch: Sketch, prose: Prose): Choice | null {
	let heavy = page.body;
	for (let inner: Element | undefined = heavy; inner; inner = largest(heavy, sketch)) {
		heavy = inner;
	}

	if (choice && (sketch.size(choice.root) > sketch.size(heavy) * 0.3 || prose.of(choice.root) * 3 > prose.of(heavy))) {
		return choice;
	}

	return prose.of(heavy) >= 200
		? {root: heavy, box: heavy, kept: new Set(), byline: choice?.byline ?? null, dir: choice?.dir ?? null}
		: choice;
}

const largest = (box: Element, sketch: Sketch): Element | undefined => {
	const {first, next, type} = natives();
	for (let child = first.call(box); child; child = next.call(child)) {
		if (type.call(child) === Node.ELEMENT_NODE && sketch.size(child as Element) > sketch.size(box) * main) {
			return child as Element;
		}
	}

	return undefined;
};

/** The deepest element that holds all of them. */
const common = (elements: ReadonlySet<Element>): Element | null => {
	const {contains, parent} = natives();
	let found: Element | null = null;
	for (const element of elements) {
		if (!found) {
			found = element;
			continue;
		}

		while (found && !contains.call(found, element)) {
			found = parent.call(found);
		}
	}

	return found;
};
