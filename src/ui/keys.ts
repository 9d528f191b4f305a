import {button, h} from './h';
import type {Words} from './words';

/** A key, what it does in words, and doing it. */
export interface Key {
	/** As `KeyboardEvent.key` has it: 'j', 'Enter', '?'. More than one when several do the same. */
	readonly keys: readonly string[];
	readonly label: string;
	/** false: not now, let the browser have the key. */
	run(): boolean | undefined;
}

const symbols: Record<string, string> = {
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	Enter: '↵',
	Escape: 'Esc',
	PageDown: 'PgDn',
	PageUp: 'PgUp',
	' ': '␣',
};

/** A key as it is written in a list. */
export const keyName = (key: string): string => symbols[key] ?? key;

const own = 'button, a, summary, input, select, textarea, [contenteditable]';

/** What the arrows move: sliders, radio buttons, a wide table that scrolls. */
const moving = 'input, [role=group][tabindex="0"]';

/** Whether the key belongs to what has the focus: Enter on a link, a letter in a field. */
function isTaken({key, target}: KeyboardEvent): boolean {
	const element = target instanceof Element ? target : null;
	return (
		element?.closest('input:not([type=radio], [type=range], [type=checkbox]), textarea, select') !== null ||
		((key === 'Enter' || key === ' ') && element?.closest(own) !== null) ||
		(/^(?:Arrow|Page)/.test(key) && element?.closest(moving) !== null)
	);
}

/** Listens for keys anywhere on the page; never with Ctrl, Alt or Meta, which are the browser's. */
export function listenForKeys(keys: readonly Key[] | (() => readonly Key[])): void {
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTaken(event)) {
			return;
		}

		// A dialog has keys of its own, and Esc closes the topmost layer first.
		const layer = event.key === 'Escape' ? 'dialog[open], :popover-open' : 'dialog[open]';
		const key = (typeof keys === 'function' ? keys() : keys).find((entry) => entry.keys.includes(event.key));
		if (key && !document.querySelector(layer) && key.run() !== false) {
			event.preventDefault();
		}
	});
}

/** The sheet that lists the keys. */
export function fillKeySheet(dialog: HTMLDialogElement, keys: readonly Key[], words: Words): void {
	const title = h('h2', {id: 'keys-title'}, words.text('keys'));
	const rows = keys.map((entry) =>
		h(
			'div',
			{class: 'row'},
			h('dt', {}, ...entry.keys.map((key) => h('kbd', {}, keyName(key)))),
			h('dd', {}, entry.label),
		),
	);
	dialog.classList.add('sheet');
	dialog.setAttribute('aria-labelledby', title.id);
	dialog.replaceChildren(
		title,
		h('dl', {}, ...rows),
		button({class: 'plain', on: {click: () => dialog.close()}}, words.text('close')),
	);
}
