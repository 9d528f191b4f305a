import createDOMPurify, {type Config} from 'dompurify';

const tags =
	'a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
	'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small ' +
	'source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr ' +
	'math mrow mi mo mn ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mstyle mpadded mphantom semantics annotation';
const addresses = ['href', 'src', 'srcset', 'poster', 'cite'];
/** Attributes that are no addresses: held against the pattern of addresses they would all be lost. */
const plain = (
	'title alt sizes width height datetime colspan rowspan scope headers start reversed value type ' +
	'lang dir controls loading decoding rel referrerpolicy id role display mathvariant encoding ' +
	'data-embed data-provider data-author data-date data-kind data-note'
).split(' ');

/**
 * Everything that may stand in an article, at the place where it is shown. In the page, `build` has made the article
 * anew from a shorter list, element by element and attribute by attribute, so that nothing of the page's markup travels;
 * a second DOMPurify there would find nothing to remove (tests/page/sanitize-built.test.ts holds that). No styles, forms,
 * frames or scripts; attributes by name.
 */
const config: Config & {RETURN_DOM_FRAGMENT: true} = {
	ALLOWED_TAGS: tags.split(' '),
	ALLOWED_ATTR: [...addresses, ...plain],
	ADD_URI_SAFE_ATTR: plain,
	ALLOW_DATA_ATTR: false,
	ALLOW_ARIA_ATTR: false,
	ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif);)/i,
	ADD_DATA_URI_TAGS: [],
	FORBID_CONTENTS: ['script', 'style', 'iframe', 'object', 'form', 'select', 'textarea', 'noscript', 'template', 'svg'],
	SANITIZE_NAMED_PROPS: false,
	RETURN_DOM_FRAGMENT: true,
};

type Purifier = ReturnType<typeof createDOMPurify>;
let purifier: Purifier | undefined;

/** Made on first use: the engine also loads where there is no window. */
const purify = (): Purifier => {
	if (!purifier) {
		purifier = createDOMPurify(window);
		purifier.addHook('afterSanitizeAttributes', harden);
	}

	return purifier;
};

/** Ids are kept for footnotes only, and under a name that no page's code or form looks for. */
const ownId = /^cc-[\w-]+$/;

/** Pictures of what is sanitised now are to ask for nothing. */
let holding = false;

const held = ['src', 'srcset'];

const hold = (element: Element): void => {
	for (const name of held) {
		const address = element.getAttribute(name);
		if (address !== null) {
			element.setAttribute(`data-${name}`, address);
			element.removeAttribute(name);
		}
	}
};

/** Lets a picture load whose addresses were put aside. */
export function wake(picture: HTMLImageElement): void {
	for (const element of [...(picture.closest('picture')?.querySelectorAll('source') ?? []), picture]) {
		for (const name of held) {
			const address = element.getAttribute(`data-${name}`);
			if (address !== null) {
				element.removeAttribute(`data-${name}`);
				element.setAttribute(name, address);
			}
		}
	}
}

const harden = (element: Element): void => {
	const id = element.getAttribute('id');
	if (id !== null && !ownId.test(id)) {
		element.removeAttribute('id');
	}

	const name = element.localName;
	if (holding && (name === 'img' || name === 'source')) {
		hold(element);
	}

	if (name === 'a' && element.hasAttribute('href')) {
		element.setAttribute('rel', 'noopener noreferrer');
		element.setAttribute('referrerpolicy', 'no-referrer');
	} else if (name === 'img' || name === 'video' || name === 'audio') {
		element.setAttribute('referrerpolicy', 'no-referrer');
		if (name === 'img') {
			element.setAttribute('loading', 'lazy');
		} else {
			element.setAttribute('controls', '');
		}
	}
};

/**
 * The only road from foreign HTML to nodes: an allow-list of elements, attributes and addresses. With `hold`, pictures
 * have no address until `wake`: a browser that has them in its memory asks for them even outside a page.
 */
export function sanitize(html: string | Node, {hold: waits = false} = {}): DocumentFragment {
	holding = waits;
	try {
		return purify().sanitize(html, config);
	} finally {
		holding = false;
	}
}
