import {bodyOf, native, parentOf} from './dom';
import {isOwn} from './intent';
import type {Session} from './session';

/** What scrolls, zooms or slides by itself, and rightly keeps the page from doing so. */
const movers =
	'canvas, svg, video, iframe, object, select, textarea, [class*="map"], [class*="slide"], [class*="carousel"]';

const patience = 100; // ms in which a page that scrolls by script has begun to

function scrollsItself(element: Element, view: Window): boolean {
	for (let at: Element | null = element; at && at !== bodyOf(view.document); at = parentOf(at)) {
		if (
			native().scrollHeight.call(at) > native().clientHeight.call(at) + 1 &&
			/auto|scroll/.test(view.getComputedStyle(at).overflowY)
		) {
			return true;
		}
	}

	return false;
}

/** Some walls lock the page by refusing the wheel and the finger; with the wall gone, the page moves all the same. */
export function keepScrolling(session: Session, view: Window): () => void {
	let lastY: number | undefined;
	let stuck = false;

	function isRefused({target, defaultPrevented}: Event): boolean {
		const walled = session.report().findings.some(({applied}) => applied);
		return (
			defaultPrevented &&
			walled &&
			target instanceof Element &&
			native().closest.call(target, movers) === null &&
			!isOwn(target) &&
			!scrollsItself(target, view)
		);
	}

	function move(event: Event, by: number): void {
		if (!isRefused(event)) {
			return;
		}

		if (stuck) {
			view.scrollBy({top: by, behavior: 'instant'});
			return;
		}

		// A page that scrolls by script of its own refuses the wheel too, but then it moves.
		const before = view.scrollY;
		view.setTimeout(() => {
			if (view.scrollY === before) {
				stuck = true;
				view.scrollBy({top: by, behavior: 'instant'});
			}
		}, patience);
	}

	const stop = new AbortController();
	const options = {signal: stop.signal, passive: true};
	/** When every listener of the page has had its say. */
	const later = (event: Event, by: number) => view.setTimeout(() => move(event, by));
	view.addEventListener('wheel', (event) => later(event, event.deltaY * (event.deltaMode === 1 ? 20 : 1)), options);
	view.addEventListener('touchstart', (event) => (lastY = event.touches[0]?.clientY), options);
	view.addEventListener(
		'touchmove',
		(event) => {
			const y = event.touches[0]?.clientY;
			if (y !== undefined && lastY !== undefined) {
				later(event, lastY - y);
			}

			lastY = y;
		},
		options,
	);
	return () => stop.abort();
}
