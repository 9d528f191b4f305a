import type {Settings} from '../model/settings';
import {wake} from '../reading/sanitize';
import {button} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';

/** Pictures as the reader wants them: loaded at once, one by one when asked for, or not at all. */
export function pictureHolder(body: HTMLElement, words: Words): (mode: Settings['pictures']) => void {
	const held = new Map<HTMLElement, HTMLImageElement>();

	function hold(picture: HTMLImageElement): void {
		const label = [words.text('loadPicture'), picture.alt.trim()].filter((part) => part !== '').join(': ');
		const stand: HTMLButtonElement = button(
			{class: 'held', 'data-ours': true, lang: words.language, on: {click: () => release(stand)}},
			icon('picture'),
			label,
		);
		held.set(stand, picture);
		picture.replaceWith(stand);
	}

	function release(stand: HTMLElement): void {
		const picture = held.get(stand);
		held.delete(stand);
		if (picture) {
			picture.loading = 'eager';
			stand.replaceWith(picture);
			wake(picture);
		}
	}

	return (mode) => {
		if (mode === 'show') {
			for (const stand of [...held.keys()]) {
				release(stand);
			}

			return;
		}

		// Before they stand in the page they have loaded nothing: their addresses are put aside.
		for (const picture of body.querySelectorAll('img')) {
			if (!picture.complete || !body.isConnected) {
				hold(picture);
			}
		}
	};
}
