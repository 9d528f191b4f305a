/**
 * The page without being fooled by it: an image named "body" stands in front of document.body, a field named
 * "firstChild" in front of its form's own. The prototypes' getters are out of the page's reach.
 */
export interface Page {
	readonly url: string;
	readonly root: Element;
	readonly body: Element;
	/** What relative addresses are relative to. */
	readonly base: string;
	/** An empty document without a window: nothing loads, runs or upgrades there. */
	blank(): Document;
	texts(): TreeWalker;
}

const getter = <T>(owner: object, name: string): ((this: unknown) => T) =>
	Object.getOwnPropertyDescriptor(owner, name)?.get as (this: unknown) => T;

/** Null where the document has no element at all. */
export function pageOf(document: Document, url: string): Page | null {
	const root = getter<Element | null>(Document.prototype, 'documentElement').call(document);
	if (!root) {
		return null;
	}

	const body = bodyOf(root);
	const implementation = getter<DOMImplementation>(Document.prototype, 'implementation').call(document);
	const base = getter<string>(Node.prototype, 'baseURI').call(document);
	return {
		url,
		root,
		body,
		base: /^https?:/.test(base) ? base : url,
		blank: () => implementation.createHTMLDocument(''),
		texts: () => Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT),
	};
}

const bodyOf = (root: Element): Element => {
	for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
		if (child.localName === 'body') {
			return child;
		}
	}

	return root;
};

const take = () => ({
	read: Element.prototype.getAttribute,
	first: getter<ChildNode | null>(Node.prototype, 'firstChild'),
	next: getter<ChildNode | null>(Node.prototype, 'nextSibling'),
	text: getter<string | null>(Node.prototype, 'textContent'),
	name: getter<string>(Element.prototype, 'localName'),
	type: getter<number>(Node.prototype, 'nodeType'),
	parent: getter<Element | null>(Node.prototype, 'parentElement'),
	contains: Node.prototype.contains,
	one: Element.prototype.querySelector,
	around: Element.prototype.closest,
});

let taken: ReturnType<typeof take> | undefined;

/** For elements of the live page, which may be forms. Taken at first use: the engine also loads where there is no DOM. */
export const natives = (): ReturnType<typeof take> => {
	taken ??= take();
	return taken;
};
