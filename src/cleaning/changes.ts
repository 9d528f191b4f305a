// The ways in which `apply` writes to the page; nothing else may import them.
import {attribute, hasAttribute, native} from './dom';

/** One change of the page. */
export interface Change {
	/** Puts it back, to the letter. */
	undo(): void;
	/** Does again what the page undid behind our back; says whether there was anything. */
	hold(): boolean;
}

/** CSS declarations. */
export type Style = Readonly<Record<string, string>>;

/** Puts a sheet into a document or shadow root; a constructed one where the browser lets a content script do that. */
export function addSheet(root: Document | ShadowRoot, css: string): () => void {
	const document = root.nodeType === 9 ? (root as Document) : native().owner.call(root);
	try {
		const {CSSStyleSheet} = document.defaultView as Window & typeof globalThis;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
		return () => {
			root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
		};
	} catch {
		// Firefox keeps the constructed sheets of content scripts from the page; simulated documents have none.
		const style = document.createElement('style');
		style.textContent = css;
		const place = root === document ? (document.head ?? document.documentElement) : root;
		place.append(style);
		return () => style.remove();
	}
}

/** Sets an attribute in the place it had: whatever stood behind it is taken off and put on again. */
function insertAttribute(element: Element, name: string, value: string, order: readonly string[]): void {
	native().set.call(element, name, value);
	for (const later of order.slice(order.indexOf(name) + 1)) {
		const kept = native().attribute.call(element, later);
		if (kept !== null) {
			native().drop.call(element, later);
			native().set.call(element, later, kept);
		}
	}
}

export function removeAttribute(element: Element, name: string): Change {
	const order = element.getAttributeNames();
	const value = attribute(element, name);
	native().drop.call(element, name);
	return {
		undo: () => hasAttribute(element, name) || insertAttribute(element, name, value, order),
		hold() {
			const back = hasAttribute(element, name);
			native().drop.call(element, name);
			return back;
		},
	};
}

/** Gives an attribute another value; undone only while it still says what we made it say. */
export function changeAttribute(element: Element, name: string, value: string): Change {
	const before = attribute(element, name);
	native().set.call(element, name, value);
	return {
		undo: () => native().attribute.call(element, name) === value && native().set.call(element, name, before),
		hold() {
			const changed = hasAttribute(element, name) && native().attribute.call(element, name) !== value;
			changed && native().set.call(element, name, value);
			return changed;
		},
	};
}

/** The inline declarations that no rule can beat. */
export function stubborn(element: Element, wanted: Style): string[] {
	const {style} = element as Partial<HTMLElement>;
	// A field named "style" hides the property of its form.
	return typeof style?.getPropertyPriority === 'function'
		? Object.keys(wanted).filter((key) => style.getPropertyPriority(key) && style.getPropertyValue(key) !== wanted[key])
		: [];
}

export function changeStyle(element: Element, wanted: Style): Change {
	const {style} = element as HTMLElement;
	const steps: {before: string; after: string}[] = [];
	function hold(): boolean {
		const keys = stubborn(element, wanted);
		const before = attribute(element, 'style');
		for (const key of keys) {
			style.setProperty(key, wanted[key] ?? null, 'important');
		}

		keys.length > 0 && steps.push({before, after: attribute(element, 'style')});
		return keys.length > 0;
	}

	hold();
	const undo = () => {
		// What the page wrote in between stands; then ours is not there to be undone.
		const last = steps.at(-1);
		last &&
			native().attribute.call(element, 'style') === last.after &&
			native().set.call(element, 'style', last.before);
	};

	return {hold, undo};
}

/** Makes a change without the page's listeners hearing of it: a site may leave the page when its dialog closes. */
function quietly(element: Element, change: () => void): void {
	const view = native().owner.call(element).defaultView;
	const kinds = ['beforetoggle', 'toggle', 'close', 'cancel'];
	const hush = (event: Event) => event.target === element && event.stopImmediatePropagation();
	const listen = (verb: 'addEventListener' | 'removeEventListener') => {
		for (const kind of kinds) {
			view?.[verb](kind, hush, true);
		}
	};

	listen('addEventListener');
	change();
	// `close` and `toggle` are sent in a task of their own.
	setTimeout(() => listen('removeEventListener'), 50);
}

/** Takes dialogs and popovers out of the top layer: a modal dialog that is only hidden keeps the page inert. */
export function leaveTopLayer(element: Element): Change {
	const backs = new Map<Element, () => void>();
	function close(layer: HTMLElement): void {
		if (!native().matches.call(layer, 'dialog')) {
			quietly(layer, () => layer.hidePopover());
			backs.set(
				layer,
				() => native().matches.call(layer, ':popover-open') || quietly(layer, () => layer.showPopover()),
			);
			return;
		}

		const dialog = layer as HTMLDialogElement;
		const modal = native().matches.call(dialog, ':modal');
		const order = dialog.getAttributeNames();
		const value = attribute(dialog, 'open');
		quietly(dialog, () => dialog.close());
		backs.set(dialog, () => {
			dialog.open || quietly(dialog, () => (modal ? dialog.showModal() : dialog.show()));
			insertAttribute(dialog, 'open', value, order);
		});
	}

	function hold(): boolean {
		const open = within(element, 'dialog[open], [popover]').filter((each) =>
			native().matches.call(each, '[open], :popover-open'),
		);
		for (const layer of open) {
			close(layer as HTMLElement);
		}

		return open.length > 0;
	}

	hold();
	return {
		hold,
		undo() {
			for (const [layer, back] of [...backs].reverse()) {
				native().connected.call(layer) && back();
			}
		},
	};
}

/** Those of the kind in an element, itself included. */
const within = (element: Element, selector: string): Element[] => [
	...(native().matches.call(element, selector) ? [element] : []),
	...native().inside.call(element, selector),
];

export const together = (changes: readonly Change[]): Change => ({
	undo() {
		for (const change of [...changes].reverse()) {
			change.undo();
		}
	},
	hold: () => changes.map((change) => change.hold()).includes(true),
});
