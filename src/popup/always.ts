import {
	type AlwaysState,
	alwaysState,
	askAlways,
	endAlways,
	isEverywhere,
	pauseAlways,
	sitePattern,
} from '../platform/always';
import type {Tab} from '../platform/page';
import {button, h} from '../ui/h';
import {toast} from '../ui/toast';
import type {Words} from '../ui/words';

interface Tools {
	readonly words: Words;
	announce(said: string): void;
}

/**
 * The line "Always on this site", true at every opening. Nothing for pages no extension may touch.
 * The browser is asked first thing in the click: any wait before it and the browser refuses to ask.
 */
export async function showAlways(line: HTMLElement, {url}: Tab, {words, announce}: Tools): Promise<void> {
	const pattern = sitePattern(url);
	if (pattern === null) {
		line.replaceChildren();
		return;
	}

	const all = await isEverywhere();
	async function change(work: () => Promise<unknown>, said: string): Promise<void> {
		if ((await work()) === false) {
			toast(words.text('alwaysRefused'));
		} else {
			announce(words.text(said));
		}

		draw(await alwaysState(url));
	}

	function turn(on: boolean): Promise<void> {
		return on ? change(() => askAlways(url), 'alwaysOn') : change(() => endAlways(pattern ?? ''), 'alwaysOff');
	}

	/** Where all sites are allowed, this one cannot be taken out of them; it can be paused. */
	function name(state: AlwaysState): HTMLElement {
		if (all) {
			return h('span', {}, words.text('alwaysEverywhere'));
		}

		const box = h('input', {type: 'checkbox', role: 'switch', checked: state !== 'off'});
		box.addEventListener('change', () => turn(box.checked));
		return h('label', {}, box, words.text('alwaysHere'));
	}

	function draw(state: AlwaysState): void {
		const paused = state === 'paused';
		const pause = button(
			{
				class: 'quiet',
				on: {click: () => change(() => pauseAlways(pattern ?? '', !paused), paused ? 'alwaysOn' : 'alwaysPaused')},
			},
			words.text(paused ? 'alwaysResume' : 'alwaysPause'),
		);
		const on = [...line.querySelectorAll('input, button')].indexOf(document.activeElement as Element);
		line.replaceChildren(name(state), ...(state === 'off' ? [] : [pause]));
		const controls = [...line.querySelectorAll<HTMLElement>('input, button')];
		controls[Math.min(on, controls.length - 1)]?.focus();
	}

	draw(await alwaysState(url));
}
