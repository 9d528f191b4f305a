import type {Choice} from '../model/choice';
import {byHand, type Finding, type FindingSummary} from '../model/finding';
import type {Change, Writer} from './apply';
import {contains} from './dom';
import {opening} from './opening';

/** One change of a thing that is gone: a modal has several, its curtain and its locks among them. */
export interface Part {
	readonly id: number;
	finding: Finding;
	readonly text: string;
	/** Undefined while it is put back. */
	change: Change | undefined;
}

/** A line of the ledger: what a reader sees as one thing. Its first part names it. */
export interface Entry {
	readonly id: number;
	readonly parts: Part[];
	/** The reader has put it back. */
	wanted: boolean;
	/** What is remembered of it for other pages of the site. */
	choices: readonly Choice[];
}

export const leadOf = ({parts}: Entry): Part => parts[0] as Part;

export const isApplied = ({parts}: Entry): boolean => parts.some(({change}) => change !== undefined);

export const isPicked = (entry: Entry): boolean => leadOf(entry).finding.detector === byHand && !isKept(entry);

/** Stays on every page of the site. */
export const isKept = ({choices}: Entry): boolean => choices.some((choice) => choice.do === 'keep');

export const summaryOf = (entry: Entry): FindingSummary => {
	const {finding, text} = leadOf(entry);
	return {
		id: entry.id,
		detector: finding.detector,
		because: finding.because,
		text,
		applied: isApplied(entry),
		remembered: entry.choices.length > 0,
	};
};

/** Layers and what they lock go together or not at all. */
export const isLayered = ({detector, remedy}: Finding): boolean => detector === 'overlays' || remedy.do === 'unlock';

export const textOf = ({remedy, element}: Finding): string => (remedy.do === 'unlock' ? '' : opening(element));

/** Is the finding what left the page as another node? Its text is read last, and only where all else is the same. */
const isSame = ({finding: known, text: said}: Part, finding: Finding): boolean =>
	!known.element.isConnected &&
	known.detector === finding.detector &&
	known.because === finding.because &&
	said === textOf(finding);

/** A lock is the same by its kind, anything else by what is in it and around it. */
export function isNear(one: Finding, other: Finding): boolean {
	return one.remedy.do === 'unlock' || other.remedy.do === 'unlock'
		? one.because === other.because
		: contains(one.element, other.element) || contains(other.element, one.element);
}

/** What was done to a page, line by line. */
export function entriesOf(pen: Writer) {
	let entries: Entry[] = [];
	let lastId = 0;

	const withPart = (is: (part: Part) => boolean): Entry | undefined => entries.find(({parts}) => parts.some(is));

	/** The line that a thing belongs to: its own of an earlier time, or for a lock that of the layer that went before it. */
	function lineFor(findings: readonly Finding[]): Entry | undefined {
		const known = withPart((part) => findings.some((finding) => isSame(part, finding)));
		const onlyLocks = findings.every(({remedy}) => remedy.do === 'unlock');
		const isLayer = ({wanted, parts}: Entry) => !wanted && parts.some(({finding}) => isLayered(finding));
		return known ?? (onlyLocks ? entries.findLast(isLayer) : undefined);
	}

	function enter(entry: Entry, finding: Finding): Part {
		const text = textOf(finding);
		const before = entry.parts.find((part) => isSame(part, finding));
		before?.change?.undo();
		const change = entry.wanted ? undefined : pen.apply(finding);
		if (before) {
			before.finding = finding;
			before.change = change;
			return before;
		}

		lastId += 1;
		const part = {id: lastId, finding, text, change};
		entry.parts.push(part);
		return part;
	}

	/** A line of its own. */
	function open(wanted: boolean, choices: readonly Choice[]): Entry {
		const entry: Entry = {id: lastId + 1, parts: [], wanted, choices};
		entries.push(entry);
		return entry;
	}

	function drop(gone: readonly Part[]): void {
		for (const part of [...gone].reverse()) {
			part.change?.undo();
			part.change = undefined;
		}

		for (const {parts} of entries) {
			parts.splice(0, parts.length, ...parts.filter((part) => !gone.includes(part)));
		}

		entries = entries.filter(({parts}) => parts.length > 0);
	}

	return {
		all: (): readonly Entry[] => entries,
		parts: (): readonly Part[] => entries.flatMap(({parts}) => parts),
		newest: () => lastId,
		byId: (id: number) => entries.find((entry) => entry.id === id) ?? withPart((part) => part.id === id),
		/** Has the reader put it back? */
		wants: (finding: Finding): boolean =>
			entries.some(({wanted, parts}) => wanted && parts.some((part) => isNear(part.finding, finding))),
		/** Puts a thing away, in the line it belongs to. */
		put(findings: readonly Finding[], into?: Entry): {readonly entry: Entry; readonly made: readonly Part[]} {
			const entry = into ?? lineFor(findings) ?? open(false, []);
			return {entry, made: findings.map((finding) => enter(entry, finding))};
		},
		/** A line for what stays at the reader's wish. */
		keep(findings: readonly Finding[], choices: readonly Choice[]): Entry {
			const entry = open(true, choices);
			for (const finding of findings) {
				enter(entry, finding);
			}

			return entry;
		},
		drop,
		clear() {
			entries = [];
		},
	};
}

export type Entries = ReturnType<typeof entriesOf>;

export function putBack({parts}: Entry): void {
	for (const part of [...parts].reverse()) {
		part.change?.undo();
		part.change = undefined;
	}
}

export function putAgain(entry: Entry, pen: Writer): void {
	entry.wanted = false;
	for (const part of entry.parts) {
		part.change ??= pen.apply(part.finding);
	}
}
