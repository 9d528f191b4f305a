import type {Finding, FindingSummary} from '../model/finding';
import type {PageReport} from '../model/page';
import {defaults, type Settings} from '../model/settings';
import {type Change, writer} from './apply';
import {detect} from './detect';
import {opening} from './opening';
import {type Place, placeOf} from './place';
import {plan} from './plan';
import {isWorse, probe} from './probe';
import {isSettled} from './settle';
import {survey} from './survey';

/** What was done to one page, and the way back. */
export interface Session {
	/** Takes away what is clutter now; says only what is new. After `restore()` it first does again what was undone. */
	clean(options?: {readonly settled?: boolean}): FindingSummary[];
	report(): PageReport;
	/** Puts one thing back because the reader wants it, or everything. */
	restore(id?: number): void;
	/** Takes away again what was put back: one thing, or everything. */
	again(id?: number): void;
	/** What the plan calls clutter, applied or not, but for what the reader put back. Changes nothing. */
	clutter(): ReadonlySet<Element>;
	elementOf(id: number): Element | undefined;
	configure(options: Options): void;
	/** Does again what the page undid; says how many changes. */
	hold(): number;
	/** Takes a layer away that came back as another node. */
	repeat(id: number, element: Element): void;
	/**
	 * The page does something to what we took away. 'wanted': at the reader's wish, so it is given back for good;
	 * 'filled': what was an empty embed may have come to life, and is judged anew.
	 */
	release(element: Element, why: 'wanted' | 'filled'): void;
	/** Another article has taken the page: everything is put back and forgotten. */
	forget(): void;
}

type Options = Pick<Settings, 'off' | 'caution'>;

interface Entry {
	readonly id: number;
	finding: Finding;
	readonly text: string;
	/** Undefined while it is put back. */
	change: Change | undefined;
	wanted: boolean;
}

const summary = ({id, finding, text, change}: Entry): FindingSummary => ({
	id,
	detector: finding.detector,
	because: finding.because,
	text,
	applied: change !== undefined,
});

const isSame = (entry: Entry, finding: Finding, text: string): boolean =>
	!entry.finding.element.isConnected &&
	entry.finding.detector === finding.detector &&
	entry.finding.because === finding.because &&
	entry.text === text;

/** Layers and what they lock go together or not at all. */
const isLayered = ({detector, remedy}: Finding): boolean => detector === 'overlays' || remedy.do === 'unlock';

function open(document: Document): Session {
	const pen = writer(document);
	let entries: Entry[] = [];
	let options: Options = defaults;
	let place: Place | undefined;
	let cleaned = true;
	let lastId = 0;
	/** Layers whose going left the page worse: not tried again. */
	const needed = new WeakSet<Element>();

	/** What the reader has put back; a lock by its kind, anything else with what is in it and around it. */
	const isWanted = ({element, remedy, because}: Finding): boolean =>
		entries.some(({wanted, finding}) => {
			const isLock = finding.remedy.do === 'unlock' || remedy.do === 'unlock';
			const near = finding.element.contains(element) || element.contains(finding.element);
			return wanted && (isLock ? finding.because === because : near);
		});

	/** What the plan wants gone, whether it is gone already or not. */
	function look(settled?: boolean): Finding[] {
		const page = survey(document, {settled: settled ?? isSettled(document)});
		return plan(detect(page, options.off), page, options.caution).filter(
			(finding) => !pen.isOurs(finding.element) && !isWanted(finding) && !needed.has(finding.element),
		);
	}

	function put(finding: Finding): Entry {
		const text = finding.remedy.do === 'unlock' ? '' : opening(finding.element);
		const before = entries.find((entry) => isSame(entry, finding, text));
		if (before) {
			before.change?.undo();
			before.finding = finding;
			before.change = before.wanted ? undefined : pen.apply(finding);
			return before;
		}

		lastId += 1;
		const entry = {id: lastId, finding, text, change: pen.apply(finding), wanted: false};
		entries.push(entry);
		return entry;
	}

	/** One transaction: if the reader is worse off after it, it never was. */
	function putLayers(findings: readonly Finding[]): Entry[] {
		if (findings.length === 0) {
			return [];
		}

		const before = probe(document);
		const made = findings.map(put);
		if (!isWorse(before, probe(document))) {
			return made;
		}

		for (const entry of made.reverse()) {
			putBack(entry);
			needed.add(entry.finding.element);
		}

		entries = entries.filter((entry) => !made.includes(entry));
		return [];
	}

	function putBack(entry: Entry): void {
		entry.change?.undo();
		entry.change = undefined;
	}

	function putAgain(entry: Entry): void {
		entry.wanted = false;
		entry.change ??= pen.apply(entry.finding);
	}

	const find = (id: number) => entries.filter((entry) => entry.id === id);

	function restore(id?: number): void {
		if (id !== undefined) {
			for (const entry of find(id)) {
				putBack(entry);
				entry.wanted = true;
			}

			return;
		}

		for (const entry of [...entries].reverse()) {
			putBack(entry);
		}

		cleaned = false;
		place?.back();
		place = undefined;
	}

	function again(id?: number): void {
		cleaned = true;
		for (const entry of id === undefined ? entries : find(id)) {
			putAgain(entry);
		}
	}

	return {
		clean(now = {}) {
			if (!cleaned) {
				cleaned = true;
				for (const entry of entries.filter((each) => !each.wanted)) {
					putAgain(entry);
				}
			}

			const found = look(now.settled).filter(({element}) => !pen.isHidden(element));
			if (found.length === 0) {
				return [];
			}

			if (document.defaultView) {
				place ??= placeOf(document.defaultView);
			}

			const known = lastId;
			const made = [...found.filter((each) => !isLayered(each)).map(put), ...putLayers(found.filter(isLayered))];
			return made.filter(({id}) => id > known).map(summary);
		},
		report: () => ({findings: entries.map(summary), cleaned}),
		restore,
		again,
		clutter() {
			const gone = entries.filter(({wanted, finding}) => !wanted && finding.remedy.do !== 'unlock');
			const found = look().filter(({remedy}) => remedy.do !== 'unlock');
			return new Set([...gone.map(({finding}) => finding.element), ...found.map(({element}) => element)]);
		},
		elementOf: (id) => find(id)[0]?.finding.element,
		configure(given) {
			options = given;
		},
		hold: () => entries.filter(({change, finding}) => finding.element.isConnected && change?.hold()).length,
		repeat(id, element) {
			for (const entry of find(id)) {
				if (!entry.wanted && cleaned) {
					entry.change?.undo();
					entry.finding = {...entry.finding, element, remedy: {do: 'hide', softly: true}};
					entry.change = pen.apply(entry.finding);
				}
			}
		},
		release(element, why) {
			for (const entry of entries.filter(({change, finding}) => change && finding.element === element)) {
				putBack(entry);
				entry.wanted = why === 'wanted';
			}

			entries = why === 'filled' ? entries.filter(({finding}) => finding.element !== element) : entries;
		},
		forget() {
			place = undefined;
			restore();
			entries = [];
			cleaned = true;
		},
	};
}

const sessions = new WeakMap<Document, Session>();

/** The one session of a document. */
export function sessionOf(document: Document): Session {
	const session = sessions.get(document) ?? open(document);
	sessions.set(document, session);
	return session;
}
