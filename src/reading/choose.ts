import {Readability} from '@mozilla/readability';
import type {Copy} from './copy';

/** Lets Readability choose the article's container in the copy. */
export function choose(copy: Copy, title: string): Element | null {
	const draft = copy.document.cloneNode(true) as Document;
	draft.title = title;
	const result = new Readability<Element>(draft, {
		serializer: (node) => node as Element,
		disableJSONLD: true,
		charThreshold: 250,
	}).parse();
	return result?.content ?? null;
}
