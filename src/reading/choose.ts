import {Readability} from '@mozilla/readability';
import {type Copy, mark} from './copy';

/** What Readability would show: the elements of the copy it kept, and the smallest one that holds them all. */
export interface Choice {
	readonly root: Element;
	readonly kept: ReadonlySet<Element>;
}

const shortest = 250; // characters: below this Readability tries again with weaker rules

/** Lets Readability choose in a copy of the copy, which it takes apart. */
export function choose(copy: Copy, title: string): Choice | null {
	const draft = copy.document.cloneNode(true) as Document;
	draft.title = title;
	const result = new Readability<Element>(draft, {
		serializer: (node) => node as Element,
		disableJSONLD: true,
		charThreshold: shortest,
	}).parse();
	if (!result?.content) {
		return null;
	}

	const kept = new Set<Element>();
	for (const element of result.content.querySelectorAll(`[${mark}]`)) {
		const own = copy.at(element.getAttribute(mark));
		if (own) {
			kept.add(own);
		}
	}

	const root = common(kept) ?? copy.document.body;
	return {root, kept};
}

/** The deepest element that holds all of them. */
const common = (elements: ReadonlySet<Element>): Element | null => {
	let found: Element | null = null;
	for (const element of elements) {
		if (!found) {
			found = element;
			continue;
		}

		while (found && !found.contains(element)) {
			found = found.parentElement;
		}
	}

	return found;
};
