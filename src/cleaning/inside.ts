import {attribute, native} from './dom';
import {fieldKind} from './fields';

/** What is in a layer, its shadow roots and the frames we may look into included. */
export interface Inside {
	/** Short texts, labels and placeholders, one by one. */
	readonly lines: readonly string[];
	readonly chars: number;
	readonly linkChars: number;
	readonly links: number;
	readonly buttons: number;
	/** Fields that ask who the reader is: an address, a name, a password. */
	readonly asks: number;
	readonly searches: boolean;
	/** A text field with words in it, or one for longer texts. */
	readonly writes: boolean;
	/** Has something to be closed by. */
	readonly closes: boolean;
	/** Pictures and videos that lead nowhere. */
	readonly media: readonly Element[];
	readonly frames: readonly Element[];
	readonly nav: boolean;
	readonly h1: boolean;
}

type Dom = {readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null};
const given = (): Dom | undefined => (globalThis as {chrome?: {dom?: Dom}}).chrome?.dom;

/** An element's shadow root, a closed one too where the browser shows it to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
	const {shadowRoot, openOrClosedShadowRoot} = element as Element & {openOrClosedShadowRoot?: ShadowRoot | null};
	if (shadowRoot ?? openOrClosedShadowRoot) {
		return shadowRoot ?? openOrClosedShadowRoot ?? null;
	}

	// Chrome looks only into what may be a host at all: a custom element, or one of a few tags.
	return element instanceof HTMLElement ? (given()?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/** The document of a frame of the page's own origin. */
export function documentOf(frame: Element): Document | null {
	try {
		return (frame as HTMLIFrameElement).contentDocument;
	} catch {
		// Some simulated pages throw instead of answering null.
		return null;
	}
}

const most = 500; // elements: enough to know a layer by
const longest = 200; // characters: a longer text is prose, not a label
const silent = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'head']);
const pictures = new Set(['img', 'picture', 'video', 'canvas', 'audio']);
const cross = /^[×✕✖✗✘╳❌⨯xX]$/u;
const closing = /close|dismiss|(?<![a-z])x(?![a-z])/i;
const labels = ['aria-label', 'placeholder', 'title', 'alt'];

/** Reads a layer through and through. */
export function inside(layer: Element): Inside {
	const lines = new Set<string>();
	const found = {
		chars: 0,
		linkChars: 0,
		links: 0,
		buttons: 0,
		asks: 0,
		searches: false,
		writes: false,
		closes: false,
		nav: false,
		h1: false,
	};
	const media: Element[] = [];
	const frames: Element[] = [];
	let seen = 0;

	function say(text: string | null): void {
		const line = (text ?? '').replace(/\s+/g, ' ').trim();
		if (line.length > 1 && line.length <= longest) {
			lines.add(line);
		}
	}

	/** The names of a control tell in any language whether it closes. */
	function press(element: Element): void {
		found.buttons += 1;
		const names = ['class', 'id', 'aria-label', 'data-action', 'data-dismiss', 'title'];
		found.closes ||= names.some((name) => closing.test(attribute(element, name)));
	}

	function field(element: Element, tag: string): void {
		const kind = fieldKind(element, tag);
		const value = (element as HTMLInputElement).value ?? '';
		found.asks += ['email', 'password', 'login'].includes(kind) ? 1 : 0;
		found.searches ||= kind === 'search';
		found.writes ||=
			kind === 'comment' || (kind === 'text' && value !== '' && value !== native().attribute.call(element, 'value'));
		if (kind === 'button') {
			press(element);
			say(value);
		}
	}

	function note(element: Element, tag: string, linked: boolean): void {
		for (const label of labels) {
			say(native().attribute.call(element, label));
		}

		let own = 0;
		for (const node of native().nodes.call(element)) {
			own += node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim().length : 0;
		}

		found.chars += own;
		found.linkChars += linked ? own : 0;
		if (own > 0) {
			say(native().text.call(element));
			found.closes ||= own < 3 && cross.test((native().text.call(element) ?? '').trim());
		}

		if (tag === 'a') {
			found.links += 1;
		} else if (tag === 'button' || native().attribute.call(element, 'role') === 'button') {
			press(element);
		} else if (tag === 'input' || tag === 'textarea') {
			field(element, tag);
		} else if (pictures.has(tag) && !linked) {
			media.push(element);
		} else if (tag === 'iframe') {
			frames.push(element);
		}

		found.nav ||= tag === 'nav' || native().attribute.call(element, 'role') === 'navigation';
		found.h1 ||= tag === 'h1';
		found.searches ||= native().attribute.call(element, 'role') === 'search';
		found.writes ||= (element as Partial<HTMLElement>).isContentEditable === true;
	}

	function read(element: Element, linked: boolean): void {
		const tag = native().tag.call(element);
		if (seen >= most || silent.has(tag)) {
			return;
		}

		seen += 1;
		const link = linked || tag === 'a';
		note(element, tag, link);
		const shadow = shadowOf(element);
		const body = tag === 'iframe' ? documentOf(element)?.body : undefined;
		for (const child of [...(shadow?.children ?? []), ...(body ? [body] : []), ...native().children.call(element)]) {
			read(child, link);
		}
	}

	read(layer, false);
	return {...found, lines: [...lines], media, frames};
}
