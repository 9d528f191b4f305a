import {button, h} from '../ui/h';
import {type IconName, icon} from '../ui/icons';
import type {Words} from '../ui/words';
import {overflow} from './overflow';

/** A panel that a button of the bar opens; the browser closes it on Esc and on a click elsewhere. */
export interface Panel {
	readonly name: string;
	readonly icon: IconName;
	/** Fills the panel each time it opens, so that it shows how things are now; what fills it may still have to be loaded. */
	fill(panel: HTMLElement): void | Promise<void>;
}

function panelButton({name, icon: drawing, fill}: Panel, words: Words): HTMLButtonElement {
	const panel = h('div', {id: name, class: 'panel', popover: 'auto', role: 'dialog', 'aria-label': words.text(name)});
	const opener = button({popovertarget: name, 'aria-expanded': 'false'}, icon(drawing), words.text(name));
	panel.addEventListener('beforetoggle', (event) => {
		if (event.newState === 'open') {
			void fill(panel);
		}
	});
	panel.addEventListener('toggle', (event) => {
		opener.setAttribute('aria-expanded', String(event.newState === 'open'));
	});
	document.body.append(panel);
	return opener;
}

/** The slim bar: back on one side, panels on the other, and how much is left in the middle. */
export function fillBar(
	bar: HTMLElement,
	panels: readonly Panel[],
	keep: HTMLElement,
	words: Words,
	back: () => void,
): HTMLElement {
	const left = h('span', {class: 'left'});
	const entries = [keep, ...panels.map((panel) => panelButton(panel, words))];
	bar.setAttribute('aria-label', words.text('bar'));
	bar.replaceChildren(
		button({on: {click: back}}, icon('back'), words.text('back')),
		left,
		...entries,
		...overflow(bar, entries, words),
	);
	return left;
}

const near = 96; // px from the top: the pointer is on its way to the bar

/**
 * Lets the bar go while one reads on, and brings it back when the pointer comes near, the page goes up or a key
 * moves into it (the style sheet's part).
 */
export function hideWhileReading(): void {
	const {classList} = document.body;
	let last = scrollY;
	addEventListener(
		'scroll',
		() => {
			classList.toggle('scrolled', scrollY > 8);
			if (Math.abs(scrollY - last) > 4) {
				classList.toggle('reading', scrollY > near && scrollY > last);
				last = scrollY;
			}
		},
		{passive: true},
	);
	addEventListener('pointermove', ({clientY}) => {
		if (clientY < near) {
			classList.remove('reading');
		}
	});
}
