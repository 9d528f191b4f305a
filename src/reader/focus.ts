import type {Settings} from '../model/settings';
import {h} from '../ui/h';
import {lineAt} from './caret';
import {paged, turn} from './flow';

const edge = 64; // px of the window above the first line of a page
const lines: Record<Settings['lineFocus'], number> = {none: 0, one: 1, three: 3, five: 5};

export interface Focus {
	apply(settings: Settings): void;
	/** Follows the text after a move of the page. */
	update(): void;
	/** Goes on by as many lines as are in the light; false when no aid is on. */
	step(by: number): boolean;
}

/** The light on a few lines, the ruler under one, and the paragraph that is not dimmed: all follow one height of the window. */
export function focusAids(body: HTMLElement): Focus {
	const band = h('div', {class: 'band', 'aria-hidden': 'true', hidden: true});
	let height = innerHeight * 0.38;
	let line = 32;
	let on = false;
	let count = 0;
	let current: Element | null = null;
	document.body.append(band);

	function update(): void {
		if (!on) {
			return;
		}

		const found = lineAt(body, height);
		if (found) {
			line = found.height;
			height = found.middle;
			choose(found.element);
		}

		const shown = Math.max(1, count) * line;
		band.style.blockSize = `${shown}px`;
		band.style.transform = `translateY(${height - shown / 2}px)`;
	}

	function choose(element: Element): void {
		let part: Element | null = element;
		while (part && part.parentElement !== body) {
			part = part.parentElement;
		}

		if (part && part !== current) {
			current?.classList.remove('current');
			part.classList.add('current');
			current = part;
		}
	}

	addEventListener(
		'pointermove',
		({clientY, pointerType}) => {
			if (on && pointerType === 'mouse') {
				height = clientY;
				update();
			}
		},
		{passive: true},
	);

	return {
		update,
		apply({lineFocus, ruler, dim}) {
			count = lines[lineFocus];
			on = count > 0 || ruler || dim;
			band.hidden = count === 0 && !ruler;
			band.classList.toggle('light', count > 0);
			update();
		},
		step(by) {
			if (!on) {
				return false;
			}

			const way = by * Math.max(1, count) * line;
			if (paged()) {
				height += way;
				if (height < edge || height > innerHeight - edge / 2) {
					turn(Math.sign(by));
					height = by > 0 ? edge * 1.5 : innerHeight - edge;
				}

				update();
				return true;
			}

			// In the middle of the window the page moves, nearer the edges the light does.
			const middle = innerHeight * 0.38;
			if ((by > 0 && height >= middle) || (by < 0 && height <= middle)) {
				scrollBy({top: way, behavior: 'instant'});
			} else {
				height += way;
			}

			update();
			return true;
		},
	};
}
