import {Readability} from '@mozilla/readability';
import {natives} from './page';
import {mark, type Sketch} from './sketch';

/** What Readability would show: the live elements it kept, and the smallest one that holds them all. */
export interface Choice {
	readonly root: Element;
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
	return root ? {root, kept, byline: result.byline?.trim() || null, dir: result.dir ?? null} : null;
}

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
