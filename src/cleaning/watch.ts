import {contains, native} from './dom';
import {habitsOf} from './habits';
import {isIntended, own} from './intent';
import {movesOf} from './moves';
import {keepScrolling} from './scroll';
import type {Session} from './session';
import {settleTime, untilSettled} from './settle';

/** Attributes by which pages show, hide, lock and fill. */
const attributes = ['style', 'class', 'open', 'hidden', 'inert', 'aria-hidden', 'src', 'popover'];
/** What brings a layer in without changing an attribute. */
const signs = ['toggle', 'transitionend', 'animationend'] as const;
const soon = 120; // ms from a change of the page to our look at it: a burst of changes is one
const late = 700; // ms to a second look, when things have faded in
const slowest = 4000; // ms between looks at a page that changes all the time and where nothing is found
const most = 1500; // looks at one page: hours of a live ticker

const meetingsASecond = 8; // answers to a page that undoes or renews at once what we do: no more, or we would fight
const revivals = 2; // times an embed is looked at again because something was put into it

const isLayer = (element: Element, view: Window): boolean =>
	native().matches.call(element, 'dialog, [popover]') || /fixed|absolute/.test(view.getComputedStyle(element).position);

const hasSomething = (element: Element): boolean =>
	(native().text.call(element) ?? '').trim() !== '' ||
	native().matches.call(element, '[src]') ||
	native().first.call(element, '[src]') !== null;

/** Routers move content in and out; such a change brings no layer. */
const isPageLike = (element: Element): boolean =>
	native().matches.call(element, 'html, body, main, article') ||
	native().first.call(element, 'main, article, h1') !== null;

/** Does it lock the page, or open a dialog? */
const isLock = ({attributeName, target}: MutationRecord): boolean =>
	attributeName === 'open' ||
	attributeName === 'inert' ||
	(attributeName === 'style' && native().matches.call(target as Element, 'html, body'));

/** Elements that a record shows to be new or otherwise than before. */
function* touched(record: MutationRecord): Iterable<Element> {
	if (record.type === 'attributes') {
		yield record.target as Element;
	}

	for (const node of record.addedNodes) {
		if (node.nodeType === Node.ELEMENT_NODE) {
			yield node as Element;
		}
	}
}

/**
 * Looks again when the page changes: in batches, never while it is changing, and ever more rarely where that is in vain.
 * Gives the way to stop. With `recordIntent` running, layers that the reader opens are left alone.
 */
export function watch(session: Session, view: Window): () => void {
	const {document} = view;
	const habits = habitsOf(session, view);
	const added = new Set<Element>();
	const revived = new WeakMap<Element, number>();
	const timers = new Map<string, number>();
	let wait = soon;
	let looks = 0;
	let lastLook = 0;
	let lastChange = 0;
	const hasMoved = movesOf(view);
	let shaken = false;
	let meetings: number[] = [];

	/** One timer of a name at a time. */
	function after(name: string, delay: number, act: () => void): void {
		if (!timers.has(name)) {
			const run = () => {
				timers.delete(name);
				act();
			};
			timers.set(name, view.setTimeout(run, delay));
		}
	}

	const isIdle = () => document.hidden || looks >= most || !session.report().cleaned;

	function look(): void {
		if (isIdle()) {
			return;
		}

		looks += 1;
		lastLook = performance.now();
		if (hasMoved()) {
			session.forget();
			habits.forget();
		}

		const settled = untilSettled(document) === 0 && lastLook - lastChange >= settleTime;
		const held = session.hold();
		const found = session.clean({settled});
		habits.learn();
		// What our own changes did to the page is no reason to look again.
		observer.takeRecords();
		wait = found.length > 0 ? soon : Math.min(slowest, wait * (held > 0 ? 1.1 : 1.5));
	}

	function schedule(depth: 'sign' | 'change' | 'news'): void {
		if (isIdle()) {
			return;
		}

		const quiet = performance.now() - lastLook;
		// A page that was quiet for long is met as if it were new.
		wait = quiet > slowest ? soon : wait;
		after('look', Math.max(soon, wait - quiet), look);
		if (depth !== 'sign') {
			after('second look', Math.max(late, wait + late - quiet), look);
		}

		if (depth === 'news') {
			after('settled look', settleTime + late, look);
		}
	}

	/** The reader's own layers, and hidden things that the page shows because the reader wants them. */
	function heed(element: Element): void {
		if (isPageLike(element)) {
			return;
		}

		own(element);
		for (const {finding, applied} of session.pieces()) {
			const {element: hidden} = finding;
			if (applied && (element === hidden || (contains(element, hidden) && isLayer(hidden, view)))) {
				session.release(hidden, 'wanted');
			}
		}
	}

	/** An empty embed that something is put into after all. */
	function revive(target: Node): void {
		for (const {finding, applied} of session.pieces()) {
			const {element: hidden, detector} = finding;
			const times = revived.get(hidden) ?? 0;
			if (detector === 'embeds' && applied && contains(hidden, target) && times < revivals && hasSomething(hidden)) {
				revived.set(hidden, times + 1);
				session.release(hidden, 'filled');
			}
		}
	}

	function read(records: readonly MutationRecord[]): void {
		const intended = isIntended(document);
		for (const record of records) {
			for (const element of touched(record)) {
				if (intended) {
					heed(element);
				}

				if (record.type === 'childList') {
					added.add(element);
				}
			}

			if (record.attributeName === 'src' || (record.type === 'childList' && record.addedNodes.length > 0)) {
				lastChange = performance.now();
				revive(record.target);
			}
		}

		if (!isIdle()) {
			shaken ||= records.some((record) => isLock(record));
			schedule(added.size > 0 ? 'news' : 'change');
			view.requestAnimationFrame(meet);
		}
	}

	/** Before the change is painted: what came back, and what was undone. Not more than some times a second. */
	function meet(): void {
		const now = performance.now();
		if (isIdle() || (added.size === 0 && !shaken)) {
			return;
		}

		meetings = meetings.filter((each) => now - each < 1000);
		if (meetings.length < meetingsASecond) {
			const again = habits.apply(added) || (shaken && session.hold() > 0);
			if (again) {
				meetings.push(now);
				observer.takeRecords();
			}
		}

		added.clear();
		shaken = false;
	}

	const observer = new MutationObserver(read);

	function follow(): void {
		observer.disconnect();
		if (document.hidden) {
			for (const timer of timers.values()) {
				view.clearTimeout(timer);
			}

			timers.clear();
			return;
		}

		observer.observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: attributes});
		schedule('news');
	}

	const stop = new AbortController();
	const {signal} = stop;
	document.addEventListener('visibilitychange', follow, {signal});
	for (const moment of ['load', 'pageshow']) {
		view.addEventListener(moment, follow, {signal});
	}

	for (const sign of signs) {
		document.addEventListener(sign, () => schedule('sign'), {signal, capture: true, passive: true});
	}

	const release = keepScrolling(session, view);
	follow();
	return () => {
		release();
		stop.abort();
		observer.disconnect();
		for (const timer of timers.values()) {
			view.clearTimeout(timer);
		}
	};
}
