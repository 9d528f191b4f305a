import {native, parentOf} from './dom';
import type {Session} from './session';

/** Layers that keep coming back as new nodes, known by their looks. */
export interface Habits {
	/** Notes which layers have come back since the last time. */
	learn(): void;
	/** Takes new nodes away that look like what came back before; says whether there were any. */
	apply(added: Iterable<Element>): boolean;
	forget(): void;
}

const enough = 2; // times a layer comes back as a new node before it is known
const most = 2000; // nodes taken by their looks on one page

/** How a layer is made: what a site keeps when it draws new names. None for what does not lie over the page. */
function looksOf(element: Element, view: Window): string | undefined {
	const {position, zIndex, backgroundColor} = view.getComputedStyle(element);
	const parent = parentOf(element)?.localName ?? '';
	const isLayer = position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0);
	return isLayer ? [native().tag.call(element), parent, position, zIndex, backgroundColor].join() : undefined;
}

/** Keeps account of the layers of a session. */
export function habitsOf(session: Session, view: Window): Habits {
	const last = new Map<number, Element>();
	const times = new Map<number, number>();
	const known = new Map<string, number>();
	let taken = 0;

	return {
		learn() {
			for (const {id, finding, applied} of session.pieces()) {
				const {element, detector, remedy} = finding;
				if (!applied || remedy.do === 'unlock' || detector === 'embeds' || last.get(id) === element) {
					continue;
				}

				const count = (times.get(id) ?? -1) + 1;
				times.set(id, count);
				last.set(id, element);
				const looks = count >= enough ? looksOf(element, view) : undefined;
				if (looks) {
					known.set(looks, id);
				}
			}
		},
		apply(added) {
			let any = false;
			for (const element of known.size > 0 ? added : []) {
				const id = native().connected.call(element) ? known.get(looksOf(element, view) ?? '') : undefined;
				if (id !== undefined && taken < most) {
					taken += 1;
					any = true;
					session.repeat(id, element);
					last.set(id, element);
				}
			}

			return any;
		},
		forget() {
			last.clear();
			times.clear();
			known.clear();
		},
	};
}
