// From one element of a page to another: what a picker can point at, and the ways between.

const own = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'embed', 'object', 'button', 'svg', 'input']);

const isSeen = (element: Element): boolean => {
	const {width, height} = element.getBoundingClientRect();
	return width > 2 && height > 2 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
};

const isPage = (element: Element): boolean => element.matches('html, body, head');

const isSameBox = (one: Element, other: Element): boolean => {
	const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
	return [a.left - b.left, a.top - b.top, a.width - b.width, a.height - b.height].every((each) => Math.abs(each) < 1);
};

/** A word of a sentence stands for the paragraph it is in, a line of a drawing for the drawing. */
function whole(element: Element): Element {
	let at = element.closest('svg') ?? element;
	while (at.parentElement && !isPage(at.parentElement) && !own.has(at.localName)) {
		if (!/^inline$|^contents$/.test(getComputedStyle(at).display)) {
			break;
		}

		at = at.parentElement;
	}

	return at;
}

/** What is seen at a point of the window, our own layer aside. */
export function atPoint(document: Document, x: number, y: number, ours: Element): Element | null {
	const hit = document.elementsFromPoint(x, y).find((element) => element !== ours && !isPage(element));
	return hit ? whole(hit) : null;
}

/** What is around it and larger. */
export function wider(element: Element): Element | null {
	for (let up = element.parentElement; up && !isPage(up); up = up.parentElement) {
		if (!isSameBox(up, element) && isSeen(up)) {
			return up;
		}
	}

	return null;
}

/** The first thing in it that can be seen and is smaller. */
export function narrower(element: Element): Element | null {
	for (const child of element.children) {
		if (isSeen(child)) {
			return isSameBox(child, element) ? (narrower(child) ?? child) : child;
		}
	}

	return null;
}

/** What comes after or before it; beside what is around it, where it is the last. */
export function beside(element: Element, way: 'next' | 'previous'): Element | null {
	const step = (from: Element) => (way === 'next' ? from.nextElementSibling : from.previousElementSibling);
	for (let at: Element | null = element; at && !isPage(at); at = at.parentElement) {
		for (let other = step(at); other; other = step(other)) {
			if (isSeen(other)) {
				return other;
			}
		}
	}

	return null;
}

/** Where somebody without a mouse begins: what is in the middle of the window, or the first thing that is seen. */
export function first(document: Document, ours: Element): Element | null {
	const {innerWidth, innerHeight} = document.defaultView as Window;
	const middle = atPoint(document, innerWidth / 2, innerHeight / 2, ours);
	return middle ?? [...document.body.children].find((child) => child !== ours && isSeen(child)) ?? null;
}
