const space = 'http://www.w3.org/1998/Math/MathML';
const names = new Set(
	'math mrow mi mo mn ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom menclose'.split(
		' ',
	),
);
const attributes = ['display', 'mathvariant', 'displaystyle', 'columnalign', 'stretchy', 'linethickness', 'accent'];

/** A formula anew, without its annotation in TeX and without what MathML could smuggle in. */
export function mathOf(math: Element, target: Document): Element {
	const copy = (element: Element, name: string): Element => {
		const made = target.createElementNS(space, name);
		for (const attribute of attributes) {
			const value = element.getAttribute(attribute);
			if (value !== null && value.length < 60) {
				made.setAttribute(attribute, value);
			}
		}

		fill(element, made);
		return made;
	};
	const fill = (from: Element, to: Element): void => {
		for (let child = from.firstChild; child; child = child.nextSibling) {
			if (child.nodeType === Node.TEXT_NODE) {
				to.appendChild(target.createTextNode((child as Text).data));
			} else if (child.nodeType === Node.ELEMENT_NODE) {
				const name = (child as Element).localName;
				if (names.has(name)) {
					to.appendChild(copy(child as Element, name));
				} else if (name === 'semantics') {
					fill(child as Element, to);
				}
			}
		}
	};
	return copy(math, 'math');
}
