import {fillKeySheet, type Key, listenForKeys} from '../ui/keys';
import type {Words} from '../ui/words';
import type {PopupActions} from './view';

const cards = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.quote')];

/** The quote that has the focus, or holds what has it; -1 for none. */
const current = (): number => cards().findIndex((card) => card.contains(document.activeElement));

function move(by: number): boolean {
	const all = cards();
	// Beyond the last one the key scrolls, as it does anywhere.
	const next = all[current() + by];
	next?.focus();
	next?.scrollIntoView({block: 'nearest'});
	return next !== undefined;
}

/** Presses a button of the quote in focus, of the first one where none is. */
function press(action: string): boolean {
	const card = cards()[Math.max(0, current())];
	const found = card?.querySelector<HTMLElement>(`[data-action="${action}"]`);
	found?.click();
	return found !== null && found !== undefined;
}

/** The popup's keys, and the sheet that lists them. */
export function popupKeys(words: Words, actions: PopupActions, undo: () => boolean): void {
	const key = (keys: readonly string[], name: string, run: () => boolean | undefined): Key => ({
		keys,
		label: words.text(name),
		run,
	});
	const done = (run: () => void) => () => {
		run();
		return true;
	};
	const keys = [
		key(['Enter', 'r'], 'keyRead', done(actions.read)),
		key(['j', 'ArrowDown'], 'keyNextQuote', () => move(1)),
		key(['k', 'ArrowUp'], 'keyPreviousQuote', () => (current() >= 0 ? move(-1) : false)),
		key(['c'], 'keyCopy', () => press('copy')),
		key(['l'], 'keyLink', () => press('link')),
		key(['s'], 'keyShow', () => press('show')),
		key(['x'], 'keyToggle', done(actions.toggle)),
		key(['u'], 'keyUndo', undo),
		key(['?'], 'keyHelp', done(actions.keys)),
	];
	listenForKeys(keys);
	const sheet = document.querySelector<HTMLDialogElement>('#keys');
	if (sheet) {
		fillKeySheet(sheet, [...keys, key(['Escape'], 'keyClose', () => false)], words);
	}
}
