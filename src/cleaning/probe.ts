import {bodyOf} from './dom';
/** How much of the page a reader can use. */
export interface Reach {
	readonly scrolls: boolean;
	/** Points of the window, of those tried, where there is something to see. */
	readonly points: number;
}

const steps = [0.15, 0.5, 0.85];

/** Does the window itself scroll, by wheel and finger? */
function scrolls(document: Document, window: Window): boolean {
	const {documentElement: root, body} = document;
	const [outer, inner] = [window.getComputedStyle(root), window.getComputedStyle(body)];
	const shut = (style: CSSStyleDeclaration) => ['hidden', 'clip'].includes(style.overflowY);
	// The window takes the body's overflow where the root has none of its own.
	const passed = outer.overflowX === 'visible' && outer.overflowY === 'visible';
	return !shut(outer) && !(passed && shut(inner)) && inner.position !== 'fixed' && outer.touchAction !== 'none';
}

/** Looks at the page as it stands. */
export function probe(document: Document): Reach {
	const window = document.defaultView;
	const body = bodyOf(document);
	if (!window || !body || typeof document.elementFromPoint !== 'function') {
		return {scrolls: true, points: 0};
	}

	let points = 0;
	for (const x of steps) {
		for (const y of steps) {
			const hit = document.elementFromPoint(x * window.innerWidth, y * window.innerHeight);
			points += hit && hit !== body && hit !== document.documentElement ? 1 : 0;
		}
	}

	return {scrolls: scrolls(document, window), points};
}

/** Did taking layers away leave the reader with less than before? A page that shows nothing any more is worse. */
export const isWorse = (before: Reach, after: Reach): boolean =>
	(before.scrolls && !after.scrolls) || (before.points > 0 && after.points === 0);
