import type {Article, Block, LeftOut, LeftOutReason} from '../model/article';
import type {Unit} from './units';
import {isProse, type Verdict} from './vote';

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
	for (const [index, unit] of units.entries()) {
		const verdict = verdicts[index] ?? '';
		if (learned.size > 0 && verdict !== '' && learned.has(signOf(unit, verdict))) {
			verdicts[index] = '';
		}
	}
}

const ahead = 6; // blocks: how far what was built may run ahead of what was judged

/** What was left out and where it stood. Kept units and blocks are the same text in the same order, so one walk finds all. */
export function leftOutOf(units: readonly Unit[], verdicts: readonly Verdict[], blocks: Article['blocks']): LeftOut[] {
	const found: LeftOut[] = [];
	let at = 0;
	let size = 0;
	for (const [index, unit] of units.entries()) {
		const verdict = verdicts[index] ?? '';
		if (verdict === '') {
			at = after(unit.text, blocks, at);
			continue;
		}

		const shown = verdict !== 'the title' && unit.text !== '' && (unit.place === 'inside' || isProse(unit));
		if (shown && found.length < most && size + unit.text.length < room) {
			size += unit.text.length;
			const reason = reasons.find(([pattern]) => pattern.test(verdict))?.[1] ?? 'unsure';
			found.push({before: at, text: unit.text, reason, sign: signOf(unit, verdict)});
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
