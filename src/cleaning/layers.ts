import {bodyOf, hasAttribute, native} from './dom';
import {type Inside, inside, shadowOf} from './inside';
import {isOwn} from './intent';
import {isOfUse, type Topic, topicOf} from './layer-use';
import type {Says} from './matcher';

/** Something that lies over the page. */
export interface Layer {
	/** What must go for it to be gone. */
	readonly element: Element;
	readonly inside: Inside;
	/** Share of the window it covers, 0…1. */
	readonly covers: number;
	/** Does it lie over the middle of the window? */
	readonly central: boolean;
	readonly side: 'top' | 'bottom' | 'none';
	readonly wide: boolean;
	/** Stays while the page scrolls. */
	readonly fixed: boolean;
	/** A modal dialog or an open popover. */
	readonly top: boolean;
	/** The page itself calls it a dialog. */
	readonly dialog: boolean;
	/** Shows something of its own: text, pictures, fields. */
	readonly empty: boolean;
	/** Clicks go to it and not to what lies under it. */
	readonly catches: boolean;
	/** Came at the reader's wish. */
	readonly own: boolean;
	/** What it talks about; undefined where it does not say. */
	readonly topic: Topic | undefined;
	/** Readers use it: a page that has it open means well. */
	readonly useful: boolean;
	readonly rect: DOMRectReadOnly;
}

/** What must never be part of a layer. */
export type Holds = (element: Element) => boolean;

/** Points of the window, as shares of it: its edges, its middle, and between. */
const points: readonly (readonly [number, number])[] = [
	...[0.03, 0.5, 0.97].flatMap((x) => [0.03, 0.5, 0.97].map((y) => [x, y] as const)),
	...[0.27, 0.73].flatMap((x) => [0.27, 0.73].map((y) => [x, y] as const)),
];
const most = 160; // elements whose position is asked for: a page with more boxes around its article is hit by the grid

const parentOf = (element: Element): Element | null =>
	native().parent.call(element) ??
	((native().rootOf.call(element) as Partial<ShadowRoot>).host as Element | undefined) ??
	null;

/** The element at a point, in whatever shadow root. */
function hit(document: Document, x: number, y: number): Element | null {
	let element = document.elementFromPoint(x, y);
	for (let deep = 0; element && deep < 5; deep++) {
		const inner = shadowOf(element)?.elementFromPoint(x, y);
		if (!inner || inner === element) {
			break;
		}

		element = inner;
	}

	return element;
}

interface Candidate {
	readonly element: Element;
	hits: number;
}

function gather(document: Document, holds: Holds, named: Iterable<Element>): Map<Element, Candidate> {
	const view = document.defaultView as Window;
	const {body, documentElement: root} = document;
	const found = new Map<Element, Candidate>();
	const roots = new Map<Element, Element | null>();

	/** The outermost box around an element that lies over the page and is not the page. */
	function layerOf(element: Element): Element | null {
		if (element === body || element === root) {
			return null;
		}

		const known = roots.get(element);
		if (known !== undefined) {
			return known;
		}

		const parent = parentOf(element);
		const outer = parent ? layerOf(parent) : null;
		const layer = outer ?? (lies(element) && !holds(element) ? element : null);
		roots.set(element, layer);
		return layer;
	}

	function lies(element: Element): boolean {
		const style = view.getComputedStyle(element);
		const {position} = style;
		return (
			position === 'fixed' ||
			position === 'sticky' ||
			(position === 'absolute' && Number(style.zIndex) > 0) ||
			(native().tag.call(element) === 'dialog' && hasAttribute(element, 'open'))
		);
	}

	function take(element: Element, hits: number): void {
		const candidate = found.get(element) ?? {element, hits: 0};
		candidate.hits += hits;
		found.set(element, candidate);
	}

	for (const [x, y] of points) {
		const [left, top] = [x * view.innerWidth, y * view.innerHeight];
		const element = hit(document, left, top);
		const layer = element && layerOf(element);
		if (layer) {
			take(layer, 1);
		} else if (element && element !== body && element !== root && escapes(element, left, top) && !holds(element)) {
			// The host of a closed shadow root is hit where it has no box of its own.
			take(element, 1);
		}
	}

	const asked = [...native().all.call(document, 'dialog[open], [popover]'), ...around(document, holds), ...named];
	for (const element of asked.slice(0, most)) {
		const layer =
			layerOf(element) ??
			(native().matches.call(element, '[popover]') && native().matches.call(element, ':popover-open') ? element : null);
		if (layer) {
			take(layer, 0);
		}
	}

	return found;
}

function escapes(element: Element, x: number, y: number): boolean {
	const {left, right, top, bottom} = native().rect.call(element);
	return (
		(native().tag.call(element).includes('-') || shadowOf(element) !== null) &&
		(x < left || x > right || y < top || y > bottom)
	);
}

/** What stands beside the way from the body down to the article: there layers are put. */
function* around(document: Document, holds: Holds): Iterable<Element> {
	let at: Element | undefined = bodyOf(document) ?? undefined;
	while (at) {
		let next: Element | undefined;
		for (const child of native().children.call(at)) {
			if (holds(child)) {
				next = child;
			} else {
				yield child;
				// Most vendors put one wrapper without a box around theirs.
				yield* [
					...(native().children.call(child).length <= 4 ? native().children.call(child) : []),
					...(shadowOf(child)?.children ?? []),
				];
			}
		}

		at = next;
	}
}

const edge = 6; // px: a bar with a small margin is at the edge still

function describe({element, hits}: Candidate, view: Window, says: (text: string) => Says): Layer | null {
	const style = view.getComputedStyle(element);
	const rect = native().rect.call(element);
	const {innerWidth: width, innerHeight: height} = view;
	const across = Math.max(0, Math.min(rect.right, width) - Math.max(rect.left, 0));
	const down = Math.max(0, Math.min(rect.bottom, height) - Math.max(rect.top, 0));
	const covers = Math.max((across * down) / (width * height), hits / points.length);
	if (covers === 0 || !element.checkVisibility({opacityProperty: true, visibilityProperty: true})) {
		return null;
	}

	const within = inside(element);
	const [middle, centre] = [width / 2, height / 2];
	const isFree = rect.width * rect.height < 16;
	const low = !isFree && down < height * 0.5;
	const edges = {top: rect.top <= edge, bottom: rect.bottom >= height - edge};
	const layer = {
		element,
		inside: within,
		covers,
		central: isFree
			? covers > 0.5
			: rect.left < middle && rect.right > middle && rect.top < centre && rect.bottom > centre,
		side: low && edges.top ? ('top' as const) : low && edges.bottom ? ('bottom' as const) : ('none' as const),
		wide: across > width * 0.6,
		fixed: style.position === 'fixed' || isFree || native().matches.call(element, ':modal, :popover-open'),
		top: native().matches.call(element, ':modal, :popover-open'),
		dialog: native().matches.call(element, 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'),
		empty: within.chars + within.asks + within.buttons + within.media.length + within.frames.length === 0,
		catches: hits > 0,
		own: isOwn(element),
		rect,
	};
	const topic = topicOf(within, says);
	return {...layer, topic, useful: layer.own || isOfUse(layer, topic)};
}

/** Everything that lies over the page, from the grid of points it is hit at and from where layers are usually put. */
export function findLayers(
	document: Document,
	holds: Holds,
	named: Iterable<Element>,
	says: (text: string) => Says,
): Layer[] {
	const view = document.defaultView;
	if (!view || !bodyOf(document) || typeof document.elementFromPoint !== 'function') {
		return [];
	}

	const layers: Layer[] = [];
	for (const candidate of gather(document, holds, named).values()) {
		const layer = describe(candidate, view, says);
		if (layer) {
			layers.push(layer);
		}
	}

	return layers;
}
