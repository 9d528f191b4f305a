import {keyLabels, keysOf, type ReaderKey} from '../model/reader-keys';
import {fillKeySheet, type Key, listenForKeys} from '../ui/keys';
import type {Words} from '../ui/words';

/** What each key does; false: not now, the browser may have it. What is not there is not listed. */
export type ReaderActions = {readonly [Name in ReaderKey]?: () => boolean | undefined};

/** Opens a panel of the bar, or closes it; false where there is none. */
export function togglePanel(id: string): boolean {
	const panel = document.getElementById(id);
	panel?.togglePopover();
	return panel !== null;
}

/** The reader's keys, listed under "?"; as the settings have them, now and later. */
export function readerKeys(
	dialog: HTMLDialogElement,
	actions: ReaderActions,
	words: Words,
): (changed: readonly string[]) => void {
	let keys: readonly Key[] = [];
	listenForKeys(() => keys);
	return (changed) => {
		const bound = keysOf(changed);
		const names = Object.keys(keyLabels) as readonly ReaderKey[];
		keys = names.flatMap((name) => {
			const run = actions[name];
			return run ? [{keys: bound[name], label: words.text(keyLabels[name]), run}] : [];
		});
		fillKeySheet(dialog, keys, words);
	};
}
