import {opening} from '../cleaning/opening';
import {type Picking, pickerView} from '../ui/picker';
import type {Words} from '../ui/words';
import {atPoint, beside, first, narrower, wider} from './choose';
import type {Hands} from './handover';

const keyUp = 400; // ms a key is down at most, or is not ours any more

const wordsOf = (element: Element): string =>
	opening(element) || element.getAttribute('alt') || element.getAttribute('aria-label') || '';

/** Lets the reader point at something: with the mouse, a finger or the keyboard alone. Resolves when that is over. */
export async function picking(page: Document, how: Picking, hands: Hands, words: Words, dir: string): Promise<void> {
	const view = page.defaultView as Window;
	const stop = new AbortController();
	const {signal} = stop;
	const done: number[] = [];
	/** What was chosen before it was widened, to narrow to again. */
	let trail: Element[] = [];
	let chosen: Element | null = null;
	let remembers = false;
	let busy = false;

	const shell = await pickerView(page, how, words, dir, {
		act: () => void act(),
		undo: () => void undo(),
		remember: (on) => {
			remembers = on;
		},
		end,
	});
	hands.own(shell.host);
	const mayGo = hands.guard();

	function end(): void {
		stop.abort();
		shell.leave();
	}

	/** Not before the key is up: the page would hear of that. */
	function endByKey(): void {
		shell.document.addEventListener('keyup', end, {signal, once: true});
		view.setTimeout(end, keyUp);
	}

	const stays = () => how === 'remove' && chosen !== null && !mayGo(chosen);

	function show(aloud: boolean): void {
		const rect = chosen?.isConnected ? chosen.getBoundingClientRect() : null;
		shell.show(rect, chosen?.localName ?? '', chosen ? wordsOf(chosen) : '', {stays: stays(), aloud});
	}

	function choose(element: Element | null, aloud: boolean): void {
		if (!element || element === shell.host) {
			return;
		}

		chosen = element;
		shell.say('');
		if (aloud) {
			element.scrollIntoView({block: 'nearest', behavior: 'instant'});
		}

		show(aloud);
	}

	function move(element: Element | null): void {
		trail = [];
		choose(element, true);
	}

	function widen(): void {
		const up = chosen && wider(chosen);
		if (chosen && up) {
			trail.push(chosen);
			choose(up, true);
		}
	}

	function narrow(): void {
		choose(trail.pop() ?? (chosen && narrower(chosen)), true);
	}

	async function act(): Promise<void> {
		const element = chosen;
		if (!element || busy) {
			return;
		}

		if (stays()) {
			shell.say(words.text('pickerPage'));
			return;
		}

		busy = true;
		const next = how === 'keep' ? element : (beside(element, 'next') ?? wider(element));
		try {
			const {id, said} = await hands.pick(element, how, remembers);
			done.push(id);
			if (how === 'remove') {
				trail = [];
				chosen = next?.isConnected ? next : null;
			}

			show(false);
			shell.say(words.text(said));
		} catch {
			shell.say(words.text('problemFailed'));
		} finally {
			busy = false;
		}
	}

	async function undo(): Promise<void> {
		const id = busy ? undefined : done.pop();
		if (id !== undefined) {
			const element = await hands.unpick(id);
			chosen = element ?? chosen;
			show(false);
			shell.say(words.text('pickerBack'));
		}
	}

	/** In the reading direction of what is chosen. */
	const onwards = (): boolean => chosen === null || view.getComputedStyle(chosen).direction === 'ltr';

	const keys: Readonly<Record<string, () => void>> = {
		ArrowUp: widen,
		ArrowDown: narrow,
		ArrowRight: () => move(chosen && beside(chosen, onwards() ? 'next' : 'previous')),
		ArrowLeft: () => move(chosen && beside(chosen, onwards() ? 'previous' : 'next')),
		Enter: () => void act(),
		Escape: endByKey,
		u: () => void undo(),
		r: () => {
			remembers = how === 'remove' && !remembers;
			shell.tick(remembers);
		},
		PageDown: () => view.scrollBy({top: view.innerHeight * 0.8, behavior: 'instant'}),
		PageUp: () => view.scrollBy({top: -view.innerHeight * 0.8, behavior: 'instant'}),
	};

	function press(event: KeyboardEvent): void {
		const {key, shiftKey} = event;
		const isUndo = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z';
		const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
		const run = isUndo ? keys['u'] : plain ? keys[key.length === 1 ? key.toLowerCase() : key] : undefined;
		const tab = key === 'Tab' && plain;
		if (run || tab) {
			event.preventDefault();
			event.stopImmediatePropagation();
			run ? run() : move(chosen && beside(chosen, shiftKey ? 'previous' : 'next'));
		}
	}

	const pointed = ({clientX, clientY}: MouseEvent) => atPoint(page, clientX, clientY, shell.host);
	const inner = shell.document;
	// The page's own window too: it may have taken the keyboard for a moment.
	for (const place of [inner, view]) {
		place.addEventListener('keydown', (event) => press(event as KeyboardEvent), {signal, capture: true});
	}

	inner.addEventListener(
		'pointermove',
		(event) => {
			const element = shell.isBar(event.target) ? null : pointed(event);
			if (element && element !== chosen && event.pointerType !== 'touch') {
				trail = [];
				choose(element, false);
			}
		},
		{signal},
	);
	inner.addEventListener(
		'click',
		(event) => {
			if (shell.isBar(event.target)) {
				return;
			}

			const element = pointed(event);
			const around = element !== null && chosen?.contains(element) === true && trail.length > 0;
			// A finger cannot hover: its first touch chooses, its second acts.
			const tapped = (event as PointerEvent).pointerType === 'touch' && element !== chosen && !around;
			if (!around) {
				choose(element, false);
			}

			if (!tapped) {
				void act();
			}
		},
		{signal},
	);
	inner.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			const lines = event.deltaMode === 1 ? 20 : 1; // px a line
			view.scrollBy({left: event.deltaX * lines, top: event.deltaY * lines, behavior: 'instant'});
		},
		{signal, passive: false},
	);
	for (const sign of ['scroll', 'resize']) {
		view.addEventListener(sign, () => show(false), {signal, capture: true, passive: true});
	}

	choose(first(page, shell.host), true);
	await new Promise((over) => signal.addEventListener('abort', over, {once: true}));
}
