import {cuesOf} from './cues';
import {attribute, hasAttribute, native} from './dom';
import {type Fact, type Field, Holds, type Walked} from './facts';
import {type FieldKind, fieldKind} from './fields';

const tagHolds: Readonly<Record<string, number>> = {
	h1: Holds.h1 | Holds.heading,
	h2: Holds.heading,
	h3: Holds.heading,
	h4: Holds.heading,
	nav: Holds.nav,
	main: Holds.main,
	article: Holds.article,
	form: Holds.form,
	header: Holds.header,
	dialog: Holds.dialog,
};

const inline = new Set(
	'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button'.split(
		' ',
	),
);
/** Without svg: those are icons. */
const media = new Set(['img', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas']);
/** What is inside is no text of the page, or none that is shown. */
const closed = new Set(
	'script style noscript template svg math select textarea iframe object embed audio video canvas head'.split(' '),
);
const proseFrom = 80; // characters: a shorter block is as often a heading, a caption or a button as a paragraph
const hiding = /display\s*:\s*none/;

const controls = new Set(['input', 'textarea', 'select', 'button']);
const fieldHolds: Readonly<Record<FieldKind, number>> = {
	password: Holds.password | Holds.field,
	email: Holds.email | Holds.field,
	login: Holds.field,
	search: Holds.search | Holds.field,
	comment: Holds.textarea | Holds.field,
	text: Holds.field,
	choice: Holds.field,
	file: Holds.field,
	button: Holds.button,
	hidden: 0,
};

/** Attributes that few elements have, asked of the page once and not of each element. */
interface Rare {
	readonly hidden: ReadonlySet<Element>;
	readonly roles: ReadonlySet<Element>;
}

function rareIn(document: Document): Rare {
	const {all} = native();
	const styled = all.call(document, '[hidden], [style*="display"]');
	const hidden = [...styled].filter(
		(element) => hasAttribute(element, 'hidden') || hiding.test(attribute(element, 'style')),
	);
	return {hidden: new Set(hidden), roles: new Set(all.call(document, '[role]'))};
}

function factOf(element: Element, tag: string, parent: Fact | null, index: number, from: number, rare: Rare): Fact {
	const get = native().attribute;
	const id = get.call(element, 'id');
	const classes = get.call(element, 'class');
	const role = rare.roles.has(element) ? ` ${get.call(element, 'role')}` : '';
	const names = id || classes || role ? `${id ?? ''} ${classes ?? ''}${role}` : '';
	return {
		element,
		tag,
		parent,
		index,
		end: index + 1,
		depth: parent ? parent.depth + 1 : 0,
		names,
		cues: 0,
		hidden: parent?.hidden === true || rare.hidden.has(element),
		link: tag === 'a' || parent?.link === true,
		chars: 0,
		linkChars: 0,
		prose: 0,
		own: 0,
		ownLink: 0,
		from,
		to: from,
		holds: tagHolds[tag] ?? 0,
		media: media.has(tag) ? 1 : 0,
		links: tag === 'a' ? 1 : 0,
	};
}

function noteText(length: number, holder: Fact): void {
	let block: Fact = holder;
	while (inline.has(block.tag) && block.parent) {
		block = block.parent;
	}

	block.own += length;
	holder.chars += length;
	if (holder.link) {
		block.ownLink += length;
		holder.linkChars += length;
	}
}

/** The hints of all names, read together. */
function hint(facts: readonly Fact[]): void {
	const cues = cuesOf(facts.map(({names}) => names));
	for (let at = 0; at < facts.length; at++) {
		const fact = facts[at] as Fact;
		fact.cues = fact.names === '' ? 0 : (cues.get(fact.names) ?? 0);
	}
}

/** From the last to the first: what a child holds, its parent holds. */
function gather(facts: readonly Fact[]): void {
	for (let at = facts.length - 1; at >= 0; at--) {
		const fact = facts[at] as Fact;
		if (!fact.hidden && fact.own - fact.ownLink >= proseFrom) {
			fact.prose += fact.own;
		}

		const {parent} = fact;
		if (parent) {
			parent.chars += fact.chars;
			parent.linkChars += fact.linkChars;
			parent.prose += fact.prose;
			parent.holds |= fact.holds;
			parent.media += fact.media;
			parent.links += fact.links;
		}
	}
}

/** One walk over the page, in document order; no layout is asked for. */
export function walk(document: Document, root: Element): Walked {
	const {type, tag, data} = native();
	const walker = native().walker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	const facts: Fact[] = [];
	const pieces: string[] = [];
	const holders: Fact[] = [];
	const fields: Field[] = [];
	const rare = rareIn(document);
	let node: Node | null = root;
	let parent: Fact | null = null;
	while (node) {
		let down = false;
		let fact: Fact | null = null;
		if (type.call(node) === 1) {
			const name: string = tag.call(node);
			fact = factOf(node as Element, name, parent, facts.length, pieces.length, rare);
			facts.push(fact);
			if (controls.has(name)) {
				const kind = fieldKind(fact.element, name);
				fact.holds |= fieldHolds[kind];
				fields.push({fact, kind});
			}

			down = !closed.has(name);
		} else if (parent) {
			const text: string = data.call(node);
			const {length} = text.trim();
			if (length > 0) {
				pieces.push(text);
				holders.push(parent);
				noteText(length, parent);
			}
		}

		const child: Node | null = down ? walker.firstChild() : null;
		if (child) {
			parent = fact;
			node = child;
			continue;
		}

		node = walker.nextSibling();
		while (!node && parent) {
			parent.end = facts.length;
			parent.to = pieces.length;
			node = parent.parent && walker.parentNode() ? walker.nextSibling() : null;
			parent = parent.parent;
		}
	}

	hint(facts);
	gather(facts);
	return {facts, pieces, holders, fields};
}
