import {namesOf} from './names';

const numberNames =
	/ (?:lines? ?(?:no|nos|number|numbers)|line ?num|gutter|ln|lnt|lineno|react syntax highlighter line number|user select none|select none) /;
const carriers = new Set(['span', 'div', 'td', 'code', 'a']);
const unselectable = /user-select\s*:\s*none/i;

/** The number of a line of code, which nobody would copy with it: an element of digits that says it is one. */
export const isLineNumber = (element: Element): boolean => {
	if (
		!carriers.has(element.localName) ||
		element.childElementCount > 0 ||
		!/^\s*\d{1,4}\s*$/.test(element.textContent ?? '')
	) {
		return false;
	}

	const said = numberNames.test(namesOf(element)) || unselectable.test(element.getAttribute('style') ?? '');
	return said && element.closest('pre, code, [class*="code" i], [class*="highlight" i]') !== null;
};
