import {isTex} from './maths';
import {namesOf} from './names';
import {natives} from './page';
import type {Prose} from './prose';

/** Never part of an article, whatever they hold. */
const mute = new Set(
	'script style template link meta base title head noscript svg canvas input select textarea datalist dialog map area progress meter frame frameset portal'.split(
		' ',
	),
);

const framing = new Set('nav footer aside form menu'.split(' '));
const framingRoles = new Set(
	'navigation complementary contentinfo banner search menu menubar toolbar dialog alertdialog tablist'.split(' '),
);

/** Names of boxes around an article. ' ' stands at both ends of each word. */
const chromeNames = new RegExp(
	` (?:${[
		'breadcrumbs?( \\w+)?',
		'sidebars?',
		'side bar',
		'masthead',
		'nav(?:bar|igation|s)?',
		'(?:sub|main|mega|drop ?down|side|top|mobile|site|user)? ?menus?',
		'top ?bar',
		'toolbars?',
		'footers?',
		'cookies?(?: \\w+)?',
		'(?:\\w+ )?(?:gdpr|dsgvo|rgpd|lgpd|ccpa)(?: \\w+)*',
		'consent',
		'newsletters?',
		'subscri(?:be|ption|ptions)',
		'sign ?up',
		'opt ?in',
		'share(?:daddy|rs?|bar|s| ?buttons?| ?links?| ?tools?| ?bar)?',
		'sharing',
		'shariff',
		'socials?(?: (?!embed|post)\\w+)?',
		'addtoany',
		'addthis(?: \\w+)*',
		'a2a kit',
		'jp relatedposts',
		'(?:\\w+ )?related(?: \\w+)?',
		'recommend(?:ed|ations?|s)?',
		'outbrain',
		'taboola',
		'adsbygoogle',
		'ads?',
		'advert(?:s|ising|isement|isements|orial)?',
		'sponsor(?:ed|s)?',
		'promos?',
		'promoted?',
		'teasers',
		'popups?',
		'modals?',
		'pagination',
		'pagers?',
		'page ?nav',
		'post navigation',
		'nav links',
		'skip ?links?',
		'search(?: ?form| ?box)?',
		'log ?in',
		'most ?(?:read|popular|viewed|shared)',
		'popular(?: \\w+)?',
		'trending',
		'tag ?(?:s|cloud|list|links)',
		'(?:post|entry|article) tags?',
		'author ?(?:box|bio|info|card|profile|description)',
		'about author',
		'widget area',
		'screen ?reader(?: \\w+)?',
		'visually ?hidden',
		'sr only',
		'print ?only',
		'ratings?',
		'votes?',
		'donat(?:e|ion)',
		'read ?(?:next|also)',
		'more ?(?:stories|news|articles|posts|from|on)',
		'see also',
		'up next',
		'yarpp(?: \\w+)?',
		'crp related',
		'post ?(?:nav|footer|meta)',
		'entry ?(?:footer|meta|utility)',
		'byline',
		'dateline',
		'copyright',
		'linenos?',
		'line ?numbers?',
		'lnt',
		'disclaimer',
		'cta',
		'call to action',
		'carousel ?(?:nav|controls?)',
		'slider ?nav',
	].join('|')}) `,
);

const commentNames =
	/ (?:comments?(?: (?:area|list|section|wrapper|container|box|form|thread|block))?|commentlist|disqus(?: \w+)*|respond|livefyre|talkback|reader ?comments|leserkommentare|kommentare) /;

/** Wikis hide the formula and show a picture of it. */
const isFormula = (element: Element): boolean =>
	(natives().read.call(element, 'class') ?? '').includes('mwe-math-mathml');

/** Hidden by its own markup; what a style sheet hides is the survey's business. */
const isHidden = (element: Element): boolean => {
	const {read} = natives();
	if (read.call(element, 'hidden') !== null) {
		return true;
	}

	if (read.call(element, 'aria-hidden') === 'true') {
		return !/(?:^| )fallback-image(?: |$)/.test(read.call(element, 'class') ?? '');
	}

	const style = read.call(element, 'style');
	return (
		style !== null && !isFormula(element) && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
	);
};

/** What is learned of a box that belongs: its names. */
export const boxSign = (names: string): string => `box ${names.trim()}`.slice(0, 200);

/** Elements whose names say how they look or what they can do, not what they are. */
const neverNamed = new Set(['body', 'html', 'main', 'figure', 'mjx-container']);

/** Elements that no article lives in, so that the rest may be judged on less. */
export interface Chrome {
	is(element: Element): boolean;
}

/** Share of the page's running text from which a box is the article's own, whatever its name. */
const tooMuch = 0.3;

const remainder = 300; // characters of running text: less than an article

/** Share of the page's running text from which a name that neighbours bear is the article's own: its sections, its messages. */
const together = 0.5;

/** How much running text the neighbours of an element hold that are named like it, itself among them. */
const sharedOf = (prose: Prose): ((element: Element, name: string) => number) => {
	const sums = new Map<Element, Map<string, number>>();
	const sumsIn = (box: Element): Map<string, number> => {
		const {first, next, type} = natives();
		const found = new Map<string, number>();
		for (let child = first.call(box); child; child = next.call(child)) {
			const size = type.call(child) === Node.ELEMENT_NODE ? prose.of(child as Element) : 0;
			const name = size > 0 ? chromeNames.exec(namesOf(child as Element))?.[0] : undefined;
			// one big neighbour is no section among sections
			if (name && size <= prose.total * tooMuch) {
				found.set(name, (found.get(name) ?? 0) + size);
			}
		}

		return found;
	};
	return (element, name) => {
		const box = natives().parent.call(element);
		if (!box) {
			return 0;
		}

		const known = sums.get(box) ?? sumsIn(box);
		sums.set(box, known);
		return known.get(name) ?? 0;
	};
};

/** `learned`: names of boxes that belong to this site's articles, whatever they are called. */
export function chromeOf(prose: Prose, clutter: ReadonlySet<Element>, learned: ReadonlySet<string>): Chrome {
	const light = (element: Element, share = tooMuch): boolean => prose.of(element) <= prose.total * share;
	const shared = sharedOf(prose);
	/** What was cleaned away is no article, unless hardly a word is left without it. */
	const isAll = (element: Element): boolean => prose.of(element) > 1000 && prose.total - prose.of(element) < remainder;
	// 'live-match-comments' is a commentary, told minute by minute.
	const isComments = (element: Element, names: string): boolean =>
		commentNames.test(names) &&
		!/ live /.test(names) &&
		!natives().one.call(element, 'h1, article h2, [itemprop="articleBody"]') &&
		prose.of(element) < prose.total - remainder;
	/** Some sites show the story in a layer above the list it was chosen from. */
	const isLayer = (element: Element, names: string): boolean =>
		/ (?:modals?|popups?) /.test(names) &&
		prose.of(element) > 1000 &&
		natives().one.call(element, 'article, [itemprop~="articleBody"]') !== null;
	const isFraming = (element: Element, name: string): boolean => {
		if (framing.has(name)) {
			return !(name === 'footer' && natives().parent.call(element)?.localName === 'blockquote') && light(element);
		}

		const role = natives().read.call(element, 'role');
		return role !== null && framingRoles.has(role) && light(element);
	};
	const isChrome = (element: Element): boolean => {
		const name = natives().name.call(element);
		if ((mute.has(name) && !isTex(element)) || (clutter.has(element) && !isAll(element))) {
			return true;
		}

		if (isHidden(element) && light(element, 0.7)) {
			return true;
		}

		if (isFraming(element, name)) {
			return true;
		}

		const names = namesOf(element);
		if (names === '' || (learned.size > 0 && learned.has(boxSign(names))) || neverNamed.has(name)) {
			return false;
		}

		const named = chromeNames.exec(names)?.[0];
		const other = named !== undefined && light(element) && shared(element, named) <= prose.total * together;
		return (other && !isLayer(element, names)) || isComments(element, names);
	};
	/** Each is asked about twice: for the sketch and for the copy. */
	const known = new Map<Element, boolean>();
	return {
		is(element) {
			const verdict = known.get(element) ?? isChrome(element);
			known.set(element, verdict);
			return verdict;
		},
	};
}
