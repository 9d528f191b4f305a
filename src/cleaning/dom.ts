/**
 * Reading an element without being fooled by it: a form field named "id" or "parentNode" stands in front of the form's
 * own property of that name, and an image named "body" in front of the document's. The getters of the prototypes are out
 * of the page's reach.
 */

type Getter<T> = (this: unknown) => T;

const getterOf = <T>(owner: object, name: string): Getter<T> =>
	Object.getOwnPropertyDescriptor(owner, name)?.get as Getter<T>;

const take = () => ({
	attribute: Element.prototype.getAttribute,
	has: Element.prototype.hasAttribute,
	tag: getterOf<string>(Element.prototype, 'localName'),
	type: getterOf<number>(Node.prototype, 'nodeType'),
	parent: getterOf<Element | null>(Node.prototype, 'parentElement'),
	data: getterOf<string>(CharacterData.prototype, 'data'),
	contains: Node.prototype.contains,
	body: getterOf<HTMLElement | null>(Document.prototype, 'body'),
	root: getterOf<HTMLElement | null>(Document.prototype, 'documentElement'),
	walker: Document.prototype.createTreeWalker,
	one: Document.prototype.querySelector,
	all: Document.prototype.querySelectorAll,
	first: Element.prototype.querySelector,
	inside: Element.prototype.querySelectorAll,
	matches: Element.prototype.matches,
	closest: Element.prototype.closest,
	set: Element.prototype.setAttribute,
	drop: Element.prototype.removeAttribute,
	rect: Element.prototype.getBoundingClientRect,
	rootOf: Node.prototype.getRootNode,
	text: getterOf<string | null>(Node.prototype, 'textContent'),
	nodes: getterOf<NodeListOf<ChildNode>>(Node.prototype, 'childNodes'),
	children: getterOf<HTMLCollection>(Element.prototype, 'children'),
	connected: getterOf<boolean>(Node.prototype, 'isConnected'),
	owner: getterOf<Document>(Node.prototype, 'ownerDocument'),
	scrollHeight: getterOf<number>(Element.prototype, 'scrollHeight'),
	clientHeight: getterOf<number>(Element.prototype, 'clientHeight'),
});

/** Taken at the first use and not at load: the engine also loads where there is no DOM. */
let taken: ReturnType<typeof take> | undefined;

/** The prototypes' own getters and methods, to be called on a node. */
export const native = (): ReturnType<typeof take> => {
	taken ??= take();
	return taken;
};

export const attribute = (element: Element, name: string): string => native().attribute.call(element, name) ?? '';

export const hasAttribute = (element: Element, name: string): boolean => native().has.call(element, name);

export const parentOf = (node: Node): Element | null => native().parent.call(node);

/** The body that is the body, whatever image is named after it. */
export const bodyOf = (document: Document): HTMLElement | null => native().body.call(document);

export const contains = (outer: Node, inner: Node): boolean => native().contains.call(outer, inner);
