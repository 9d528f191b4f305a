import type {Choice} from '../model/choice';
import type {Finding, FindingSummary} from '../model/finding';
import type {PageReport} from '../model/page';
import {defaults, type Settings} from '../model/settings';
import {writer} from './apply';
import {detect} from './detect';
import {native} from './dom';
import {
	type Entry,
	entriesOf,
	isApplied,
	isKept,
	isLayered,
	leadOf,
	type Part,
	putAgain,
	putBack,
	summaryOf,
} from './entries';
import {type Memory, memoryOf} from './memory';
import {type Place, placeOf} from './place';
import {isStoryItself, plan} from './plan';
import {isWorse, probe} from './probe';
import {isSettled} from './settle';
import {survey} from './survey';
import {things} from './things';
import {wishesOf} from './wishes';

/** One change of the page that belongs to a line of the ledger. */
export interface Piece {
	readonly id: number;
	readonly finding: Finding;
	readonly applied: boolean;
}

/** What was done to one page, and the way back. */
export interface Session {
	/** Takes away what is clutter now; says only what is new. After `restore()` it first does again what was undone. */
	clean(options?: {readonly settled?: boolean}): FindingSummary[];
	report(): PageReport;
	/** Puts one thing back because the reader wants it, or everything. */
	restore(id?: number): void;
	/** Takes away again what was put back: one thing, or everything but what is kept. */
	again(id?: number): void;
	/** What the plan calls clutter, applied or not, but for what the reader put back. Changes nothing. */
	clutter(): ReadonlySet<Element>;
	elementOf(id: number): Element | undefined;
	configure(options: Options): void;
	/** The single changes of all that was found. */
	pieces(): readonly Piece[];
	/** What the reader decides, by the ledger or by pointing. */
	readonly memory: Omit<Memory, 'keep' | 'note'>;
	/** Of the page as it is now: may this go at the reader's wish? */
	guard(): (element: Element) => boolean;
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

type Options = Pick<Settings, 'off' | 'caution'> & {
	/** What the reader has decided for this site. */
	readonly choices?: readonly Choice[];
};

function open(document: Document): Session {
	const pen = writer(document);
	const entries = entriesOf(pen);
	let options: Options = defaults;
	let place: Place | undefined;
	let cleaned = true;
	/** Layers whose going left the page worse: not tried again. */
	const needed = new WeakSet<Element>();
	const memory = memoryOf({
		entries,
		pen,
		choices: () => options.choices ?? [],
		decide: (choices) => {
			options = {...options, choices};
		},
	});

	/** What the plan wants gone, whether it is gone already or not, thing by thing. */
	function look(settled?: boolean): {readonly gone: Finding[][]; readonly kept: Finding[][]} {
		const page = survey(document, {settled: settled ?? isSettled(document)});
		const wishes = wishesOf(document, options.choices ?? []);
		const planned = plan([...detect(page), ...wishes.picked()], page, options.caution, options.off);
		const found = things(
			planned.filter((each) => !pen.isOurs(each.element) && !entries.wants(each) && !needed.has(each.element)),
			page,
		);
		const kept = found.filter((thing) => thing.some((finding) => wishes.keeping(finding).length > 0));
		return {gone: found.filter((thing) => !kept.includes(thing)), kept};
	}

	/** One transaction: if the reader is worse off after it, it never was. */
	function putLayers(layered: readonly (readonly [readonly Finding[], Entry | undefined])[]): void {
		const before = layered.length > 0 ? probe(document) : null;
		const made: Part[] = layered.flatMap(([findings, entry]) => [...entries.put(findings, entry).made]);
		if (before && isWorse(before, probe(document))) {
			entries.drop(made);
			for (const {finding} of made) {
				needed.add(finding.element);
			}
		}
	}

	/** Everything else first, for it may share a line with what locks the page. */
	function put(found: readonly (readonly Finding[])[]): void {
		const layered: (readonly [readonly Finding[], Entry | undefined])[] = [];
		for (const thing of found) {
			const plain = thing.filter((finding) => !isLayered(finding));
			const entry = plain.length > 0 ? entries.put(plain).entry : undefined;
			const rest = thing.filter(isLayered);
			if (rest.length > 0) {
				layered.push([rest, entry]);
			}
		}

		putLayers(layered);
	}

	function restore(id?: number): void {
		const entry = id === undefined ? undefined : entries.byId(id);
		if (entry) {
			putBack(entry);
			entry.wanted = true;
		}

		if (id !== undefined) {
			return;
		}

		for (const each of [...entries.all()].reverse()) {
			putBack(each);
		}

		cleaned = false;
		place?.back();
		place = undefined;
	}

	return {
		clean(now = {}) {
			if (!cleaned) {
				cleaned = true;
				for (const entry of entries.all().filter((each) => !each.wanted)) {
					putAgain(entry, pen);
				}
			}

			const {gone, kept} = look(now.settled);
			const known = entries.newest();
			for (const thing of kept) {
				memory.keep(thing);
			}

			const found = gone
				.map((thing) => thing.filter(({element}) => !pen.isHidden(element)))
				.filter((thing) => thing.length > 0);
			if (found.length === 0) {
				return [];
			}

			if (document.defaultView) {
				place ??= placeOf(document.defaultView);
			}

			put(found);
			memory.note();
			return entries
				.all()
				.filter((entry) => entry.id > known && isApplied(entry))
				.map(summaryOf);
		},
		report: () => ({findings: entries.all().map(summaryOf), cleaned}),
		restore,
		again(id) {
			cleaned = true;
			const one = id === undefined ? undefined : entries.byId(id);
			for (const entry of id === undefined ? entries.all().filter((each) => !isKept(each)) : one ? [one] : []) {
				putAgain(entry, pen);
			}
		},
		clutter() {
			const gone = entries.all().filter(({wanted}) => !wanted);
			const found = [...gone.flatMap(({parts}) => parts.map(({finding}) => finding)), ...look().gone.flat()];
			return new Set(found.filter(({remedy}) => remedy.do !== 'unlock').map(({element}) => element));
		},
		elementOf(id) {
			const entry = entries.byId(id);
			return entry && leadOf(entry).finding.element;
		},
		pieces: () => entries.parts().map(({id, finding, change}) => ({id, finding, applied: change !== undefined})),
		configure(given) {
			options = given;
		},
		memory,
		guard() {
			const page = survey(document);
			return (element) => {
				const fact = page.factOf(element);
				return fact ? !isStoryItself(fact, page) : !native().matches.call(element, 'html, body, head');
			};
		},
		hold: () => entries.parts().filter(({change, finding}) => finding.element.isConnected && change?.hold()).length,
		repeat(id, element) {
			const part = entries.parts().find((each) => each.id === id);
			if (part && cleaned && !entries.byId(id)?.wanted) {
				part.change?.undo();
				part.finding = {...part.finding, element, remedy: {do: 'hide', softly: true}};
				part.change = pen.apply(part.finding);
			}
		},
		release(element, why) {
			const shown = entries.parts().filter(({change, finding}) => change && finding.element === element);
			for (const {id} of why === 'wanted' ? shown : []) {
				restore(id);
			}

			entries.drop(why === 'filled' ? shown : []);
		},
		forget() {
			place = undefined;
			restore();
			entries.clear();
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
