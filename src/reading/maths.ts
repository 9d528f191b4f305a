const space = 'http://www.w3.org/1998/Math/MathML';
const names = new Set(
	'math mrow mi mo mn ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom menclose'.split(
		' ',
	),
);
const attributes = ['display', 'mathvariant', 'displaystyle', 'columnalign', 'stretchy', 'linethickness', 'accent'];

const texType = /^math\/(?:tex|latex)/i;

/** A formula in TeX that a script would set: <script type="math/tex">. */
export const isTex = (element: Element): boolean =>
	element.localName === 'script' && texType.test(element.getAttribute('type') ?? '') && !isSet(element);

/** MathJax leaves the source behind when it has set the formula. */
const isSet = (script: Element): boolean =>
	/^MathJax/.test(script.previousElementSibling?.getAttribute('class') ?? '') &&
	script.previousElementSibling?.textContent !== '';

const sources = ['data-math', 'data-tex', 'data-latex', 'data-expr'];

/** The TeX of an element of which the page shows nothing but a drawing; null when there is text to show. */
export function texOf(element: Element): string | null {
	if (isTex(element)) {
		return element.textContent?.trim() || null;
	}

	const source = sources.map((name) => element.getAttribute(name)).find((value) => value);
	return source && !element.textContent?.trim() ? source.trim().slice(0, 2000) : null;
}

const encoded =
	'annotation[encoding="application/x-tex" i], annotation[encoding="TeX" i], annotation[encoding="LaTeX" i]';

/** How the author wrote the formula, where the page says. */
const sourceOf = (math: Element): string | null => {
	const said = math.querySelector(encoded)?.textContent?.trim() || math.getAttribute('alttext')?.trim();
	return said ? said.slice(0, 4000) : null;
};

/**
 * A formula anew, without what MathML could smuggle in. Its TeX stays as its annotation, which browsers do not show: it
 * is the formula in every text that is no page.
 */
export function mathOf(math: Element, target: Document): Element {
	const source = sourceOf(math);
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
	const made = copy(math, 'math');
	if (source !== null) {
		const meaning = target.createElementNS(space, 'semantics');
		const row = target.createElementNS(space, 'mrow');
		const annotation = target.createElementNS(space, 'annotation');
		annotation.setAttribute('encoding', 'application/x-tex');
		annotation.append(source);
		row.append(...made.childNodes);
		meaning.append(row, annotation);
		made.append(meaning);
	}

	return made;
}
