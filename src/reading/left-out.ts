import type {Article, Block, LeftOut, LeftOutReason} from '../model/article';
import {boxSign} from './chrome';
import type {Pruned} from './copy';
import {namesOf} from './names';
import {natives} from './page';
import type {Prose} from './prose';
import {isProse} from './running-text';
import type {Unit} from './units';
import type {Verdict} from './vote';

const most = 60; // blocks
const room = 30_000; // characters in all: it travels with the article and waits on the shelf

const reasons: readonly (readonly [RegExp, LeftOutReason])[] = [
	[/^a (?:list of links|link by itself|heading of nothing)$/, 'links'],
	[/^(?:words of|a plug|a label|a notice|a copyright|a credit)/, 'plug'],
	[/^(?:before|after) the article$/, 'outside'],
	[/^named as/, 'named'],
];

/** What blocks of a site that are left out for the same reason have in common; short, since it is stored. */
export const signOf = ({kind, own}: Unit, verdict: Verdict): string =>
	`${kind}${own.trim() ? ` ${own.trim()}` : ''}: ${verdict}`.slice(0, 200);

/** Keeps what a reader has said belongs to the articles of this site. */
export function keepLearned(units: readonly Unit[], verdicts: Verdict[], learned: ReadonlySet<string>): void {
	if (learned.size === 0) {
		return;
	}

	const boxes = [...learned].filter((sign) => sign.startsWith('box ')).map((sign) => ` ${sign.slice(4)} `);
	for (const [index, unit] of units.entries()) {
		const verdict = verdicts[index] ?? '';
		if (verdict !== '' && (learned.has(signOf(unit, verdict)) || boxes.some((names) => unit.names.includes(names)))) {
			verdicts[index] = '';
		}
	}
}

/** A box that was never looked into, for its names, and after how many units it stands. */
export interface Box {
	readonly after: number;
	readonly text: string;
	readonly sign: string;
}

const worth = 60; // characters of running text: menus and buttons have less

/** Boxes with running text in them that stood among the units. What was cleaned away is the ledger's business. */
export function boxesOf(
	pruned: readonly Pruned[],
	units: readonly Unit[],
	prose: Prose,
	clutter: ReadonlySet<Element>,
): readonly Box[] {
	const boxes: Box[] = [];
	for (const {element, place} of pruned) {
		const names = namesOf(element);
		const inside = place.isConnected && names !== '' && !clutter.has(element) && prose.of(element) >= worth;
		if (inside && boxes.length < most) {
			boxes.push({after: unitsBefore(units, place), text: paragraphsOf(element), sign: boxSign(names)});
		}
	}

	return boxes.filter(({after, text}) => text !== '' && after > 0 && after < units.length);
}

const unitsBefore = (units: readonly Unit[], place: Node): number => {
	let [low, high] = [0, units.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const element = units[middle]?.element;
		const isBefore =
			element && (element.contains(place) || element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
		if (isBefore) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
};

/** The text of the paragraphs in a live box, without its scripts and buttons; a form's fields may go by any name. */
const paragraphsOf = (box: Element): string => {
	const {text, one} = natives();
	const all = Element.prototype.querySelectorAll.call(box, 'p, li, h2, h3, h4');
	const parts = [...all].map((part) => text.call(part) ?? '');
	const whole = parts.length > 0 || one.call(box, 'script, style') ? parts.join(' ') : (text.call(box) ?? '');
	return whole.replace(/\s+/gu, ' ').trim().slice(0, 2000);
};

const ahead = 6; // blocks: how far what was built may run ahead of what was judged

interface Judged {
	readonly units: readonly Unit[];
	readonly verdicts: readonly Verdict[];
	readonly boxes: readonly Box[];
}

/** What was left out and where it stood. Kept units and blocks are the same text in the same order, so one walk finds all. */
export function leftOutOf({units, verdicts, boxes}: Judged, blocks: Article['blocks']): LeftOut[] {
	const found: LeftOut[] = [];
	let at = 0;
	let size = 0;
	const add = (item: LeftOut): void => {
		if (found.length < most && size + item.text.length < room) {
			size += item.text.length;
			found.push(item);
		}
	};
	for (const [index, unit] of units.entries()) {
		for (const {text, sign} of boxes.filter(({after}) => after === index)) {
			add({before: at, text, sign, reason: 'named'});
		}

		const verdict = verdicts[index] ?? '';
		if (verdict === '') {
			at = after(unit.text, blocks, at);
		} else if (
			verdict !== 'the title' &&
			verdict !== 'line numbers' &&
			unit.text !== '' &&
			(unit.place === 'inside' || isProse(unit))
		) {
			const reason = reasons.find(([pattern]) => pattern.test(verdict))?.[1] ?? 'unsure';
			add({before: at, text: unit.text, reason, sign: signOf(unit, verdict)});
		}
	}

	return found;
}

const beginning = (text: string): string => text.replace(/\s+/gu, '').slice(0, 40);

const after = (text: string, blocks: readonly Block[], from: number): number => {
	const wanted = beginning(text);
	for (let at = from; wanted !== '' && at < Math.min(blocks.length, from + ahead); at++) {
		if (beginning(blocks[at]?.text ?? '') === wanted) {
			return at + 1;
		}
	}

	return from;
};
