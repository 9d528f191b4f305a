import {mark} from './copy';

/** Makes addresses absolute and takes our own marks off. */
export function tidy(root: Element, base: string): void {
	for (const element of root.querySelectorAll(`[${mark}]`)) {
		element.removeAttribute(mark);
	}

	for (const element of root.querySelectorAll('[href], [src], [poster]')) {
		for (const name of ['href', 'src', 'poster']) {
			const value = element.getAttribute(name);
			if (value && !value.startsWith('#') && URL.canParse(value, base)) {
				element.setAttribute(name, new URL(value, base).href);
			}
		}
	}
}
