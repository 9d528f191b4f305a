import type {Finding, Lock} from '../model/finding';
import {
	addSheet,
	type Change,
	changeAttribute,
	changeStyle,
	leaveTopLayer,
	removeAttribute,
	type Style,
	together,
} from './changes';
import {hasAttribute, native} from './dom';

export type {Change} from './changes';

/** The only road by which anything changes the live page. */
export interface Writer {
	/** Carries out a finding's remedy. */
	apply(finding: Pick<Finding, 'element' | 'remedy'>): Change;
	/** Is the element, or something around it, hidden by us? */
	isHidden(element: Element): boolean;
	/** Is this element our own doing? */
	isOurs(element: Element): boolean;
}

type Mark = Lock | 'hide' | 'ghost' | 'line';

/**
 * What each mark means. Rules rather than edits of the page's styles: a class or a timer of the page may set its lock
 * as often as it likes, and undoing is taking the mark away.
 */
const marks: Readonly<Record<Mark, Style>> = {
	hide: {display: 'none'},
	ghost: {visibility: 'hidden', opacity: '0', 'pointer-events': 'none', 'clip-path': 'inset(50%)'},
	before: {display: 'none'},
	after: {display: 'none'},
	line: {display: 'block', margin: '1em 0'},
	scroll: {'overflow-y': 'visible', 'touch-action': 'auto', 'overscroll-behavior': 'auto'},
	place: {position: 'static', inset: 'auto', width: 'auto'},
	height: {height: 'auto', 'max-height': 'none'},
	blur: {filter: 'none', 'text-shadow': 'none', opacity: '1'},
	cut: {height: 'auto', 'max-height': 'none', overflow: 'visible', 'mask-image': 'none', '-webkit-line-clamp': 'none'},
	pointer: {'pointer-events': 'auto'},
	select: {'user-select': 'text', '-webkit-user-select': 'text'},
	inert: {},
	aria: {},
};

/** Outranks any rule of the page: ids that nothing has. */
const strong = ':not(#\\:#\\:#\\:#\\:)';

function rules(name: string): string {
	const lines = Object.entries(marks).map(([mark, style]) => {
		const body = Object.entries(style).map(([key, value]) => `${key}:${value}!important`);
		const pseudo = mark === 'before' || mark === 'after' ? `::${mark}` : '';
		return `[${name}~="${mark}"]${strong}${pseudo}{${body.join(';')}}`;
	});
	return lines.join('\n');
}

/** A link has a `host` too, and a detached one is its own root. */
const isShadow = (root: Node): root is ShadowRoot => root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;

const nothing: Change = {undo() {}, hold: () => false};

/** The writer of a document. The name of its attribute is random, so that no page can look for it. */
export function writer(document: Document): Writer {
	const name = `data-${Math.random().toString(36).slice(2, 10)}`;
	/** How often each mark was set on an element: it goes when the last who set it takes it back. */
	const marked = new Map<Element, Map<Mark, number>>();
	const sheets = new Map<Node, () => void>();
	const lines = new Set<Element>();

	function write(element: Element): boolean {
		const value = [...(marked.get(element)?.keys() ?? [])].join(' ');
		const differs = native().attribute.call(element, name) !== (value || null);
		if (differs) {
			value ? native().set.call(element, name, value) : native().drop.call(element, name);
		}

		return differs;
	}

	function dress(element: Element): void {
		const root = native().rootOf.call(element);
		if (!sheets.has(root) && (root === document || isShadow(root))) {
			sheets.set(root, addSheet(root as Document | ShadowRoot, rules(name)));
		}
	}

	function undress(): void {
		for (const remove of sheets.values()) {
			remove();
		}

		sheets.clear();
	}

	function mark(element: Element, kind: Mark): Change {
		const own = marked.get(element) ?? new Map<Mark, number>();
		marked.set(element, own.set(kind, (own.get(kind) ?? 0) + 1));
		dress(element);
		write(element);
		const inline = changeStyle(element, marks[kind]);
		return {
			undo() {
				inline.undo();
				const left = (own.get(kind) ?? 1) - 1;
				left > 0 ? own.set(kind, left) : own.delete(kind);
				own.size > 0 || marked.delete(element);
				write(element);
				marked.size > 0 || undress();
			},
			hold: () => [write(element), inline.hold()].includes(true),
		};
	}

	const hide = (element: Element, softly = false): Change =>
		together([leaveTopLayer(element), mark(element, softly ? 'ghost' : 'hide')]);

	/** A line of text where a dead embed stood. */
	function replace(element: Element, label: string, href: string | undefined): Change {
		const line = document.createElement('span');
		const words = href === undefined ? line : document.createElement('a');
		words.textContent = label;
		if (href !== undefined) {
			words.setAttribute('href', href);
			words.setAttribute('rel', 'noopener noreferrer');
			line.append(words);
		}

		lines.add(line);
		element.after(line);
		const look = mark(line, 'line');
		const remove = () => {
			lines.delete(line);
			line.remove();
		};
		return together([hide(element), {undo: remove, hold: () => false}, look]);
	}

	function unlock(element: Element, lock: Lock): Change {
		if (lock === 'inert') {
			return hasAttribute(element, 'inert') ? removeAttribute(element, 'inert') : nothing;
		}

		return lock === 'aria' ? changeAttribute(element, 'aria-hidden', 'false') : mark(element, lock);
	}

	return {
		apply({element, remedy}) {
			switch (remedy.do) {
				case 'hide':
					return hide(element, remedy.softly);
				case 'replace':
					return replace(element, remedy.label, remedy.href);
				case 'unlock':
					return together(remedy.locks.flatMap((locked) => locked.locks.map((lock) => unlock(locked.element, lock))));
			}
		},
		isHidden(element) {
			for (let node: Element | null = element; node; ) {
				if (native().closest.call(node, `[${name}~="hide"], [${name}~="ghost"]`)) {
					return true;
				}

				const root: Node = native().rootOf.call(node);
				node = isShadow(root) ? root.host : null;
			}

			return false;
		},
		isOurs: (element) => lines.has(element) || [...lines].some((line) => line.contains(element)),
	};
}
