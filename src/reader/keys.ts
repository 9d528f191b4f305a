import {keyLabels, keysOf, type ReaderKey} from '../model/reader-keys';
import {fillKeySheet, type Key, listenForKeys} from '../ui/keys';
import type {Words} from '../ui/words';
import {focusOn} from './focus-on';

/** What each key does; false: not now, the browser may have it. What is not there is not listed. */
export type ReaderActions = {readonly [Name in ReaderKey]?: () => boolean | undefined};

/** Opens a panel of the bar, or closes it; false where there is none. */
export function togglePanel(id: string): boolean {
	const panel = document.getElementById(id);
	panel?.togglePopover();
	if (panel?.matches(':popover-open')) {
		focusOn(panel);
	}

	return panel !== null;
}

const turnedRound = (key: string): string =>
	key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;

/** The reader's keys, listed under "?"; as the settings have them, now and later. */
export function readerKeys(
	dialog: HTMLDialogElement,
	actions: ReaderActions,
	words: Words,
	{rtl}: {readonly rtl: boolean},
): (changed: readonly string[]) => void {
	let keys: readonly Key[] = [];
	listenForKeys(() => keys);
	return (changed) => {
		const bound = keysOf(changed);
		const names = Object.keys(keyLabels) as readonly ReaderKey[];
		keys = names.flatMap((name) => {
			const run = actions[name];
			// Where the text runs to the left, the next page lies there.
			const mine = rtl && /Page$/.test(name) ? bound[name].map(turnedRound) : bound[name];
			return run ? [{keys: mine, label: words.text(keyLabels[name]), run}] : [];
		});
		fillKeySheet(dialog, keys, words);
	};
}
