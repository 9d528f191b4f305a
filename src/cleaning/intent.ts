import {native, parentOf} from './dom';

/** The reader's own doings: a layer that follows a click or a key at once was asked for. */
interface Intent {
	/** `performance.now()` of the last deed that may open something. */
	at: number;
	readonly own: WeakSet<Element>;
}

const intents = new WeakMap<Document, Intent>();
const window = 1000; // ms: from a click to the layer it opens, a slow script and a fade-in included

const intentOf = (document: Document): Intent => {
	const intent = intents.get(document) ?? {at: Number.NEGATIVE_INFINITY, own: new WeakSet<Element>()};
	intents.set(document, intent);
	return intent;
};

/** Keys that move the page or belong to a word, and open nothing by themselves. */
const idle =
	/^(?:Arrow|Page|Home|End|Tab|Shift|Control|Alt|Meta|CapsLock|Escape|Backspace|Delete|Audio|Brightness|F\d)|^ $/;
const openers =
	'a, button, input, select, textarea, label, summary, img, picture, video, svg, canvas, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick], [tabindex], [aria-haspopup], [aria-controls], [data-toggle]';

/** A click on plain text opens nothing that anybody asked for; one on a control, or on what looks like one, may. */
function opens(event: Event): boolean {
	if (event instanceof KeyboardEvent) {
		return !idle.test(event.key);
	}

	const [target] = event.composedPath();
	if (!(target instanceof Element)) {
		return false;
	}

	return native().closest.call(target, openers) !== null || getComputedStyle(target).cursor === 'pointer';
}

/** Notes what the reader does on the page from now on; gives the way to stop. */
export function recordIntent(view: Window): () => void {
	const note = (event: Event) => {
		if (event.isTrusted && opens(event)) {
			intentOf(view.document).at = performance.now();
		}
	};
	const kinds = ['pointerdown', 'click', 'keydown'];
	for (const kind of kinds) {
		view.addEventListener(kind, note, {capture: true, passive: true});
	}

	return () => {
		for (const kind of kinds) {
			view.removeEventListener(kind, note, true);
		}
	};
}

/** Has the reader just done something that may open a layer? */
export const isIntended = (document: Document): boolean => performance.now() - intentOf(document).at < window;

/** Notes that an element came at the reader's wish. */
export function own(element: Element): void {
	intentOf(native().owner.call(element)).own.add(element);
}

/** Did the element, or something around it, come at the reader's wish? */
export function isOwn(element: Element): boolean {
	const {own: owned} = intentOf(native().owner.call(element));
	for (let node: Element | null = element; node; node = parentOf(node)) {
		if (owned.has(node)) {
			return true;
		}
	}

	return false;
}
