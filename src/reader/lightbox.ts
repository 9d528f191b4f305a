import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';

const worthIt = 160; // px: smaller pictures are marks and portraits, shown at their size already
const zooms = [1, 2, 4]; // times the size that fits the window

/** A picture that can be looked at alone; one inside a link leads where it leads. */
const isWorthIt = (picture: HTMLImageElement): boolean => picture.clientWidth >= worthIt && !picture.closest('a');

function makeReachable(picture: HTMLImageElement, words: Words): void {
	if (isWorthIt(picture)) {
		picture.tabIndex = 0;
		picture.setAttribute('role', 'button');
		picture.setAttribute('aria-label', [words.text('enlarge'), picture.alt].filter((part) => part !== '').join(': '));
	}
}

/** The dialog: the picture, its caption, and buttons with words. */
function stage(words: Words, step: (by: number) => void, zoom: () => void) {
	const frame = h('div', {class: 'frame', tabindex: 0});
	const caption = h('p', {class: 'caption'});
	const count = h('span', {class: 'count'});
	const around = [
		button({class: 'quiet', on: {click: () => step(-1)}}, words.text('previousPicture')),
		button({class: 'quiet', on: {click: () => step(1)}}, words.text('nextPicture')),
	];
	const zoomButton = button({class: 'quiet', on: {click: zoom}}, icon('show'), words.text('zoom'));
	const close = button(
		{class: 'quiet', autofocus: true, on: {click: () => dialog.close()}},
		icon('close'),
		words.text('close'),
	);
	const dialog: HTMLDialogElement = h(
		'dialog',
		{class: 'lightbox', 'aria-label': words.text('enlarge')},
		frame,
		caption,
		h('div', {class: 'tools'}, count, ...around, zoomButton, close),
	);
	return {dialog, frame, caption, count, around};
}

/** Pictures of the article over the whole window: a click or Enter opens, arrows go on, + and − zoom, Esc closes. */
export function enlarge(body: HTMLElement, words: Words): void {
	let at = 0;
	let level = 0;
	const {dialog, frame, caption, count, around} = stage(
		words,
		(by) => show(at + by),
		() => zoomTo(level + 1),
	);
	const pictures = () => [...body.querySelectorAll('img')].filter(isWorthIt);

	function show(index: number): void {
		const all = pictures();
		at = (index + all.length) % all.length;
		const picture = all[at];
		if (!picture) {
			return;
		}

		frame.replaceChildren(h('img', {src: picture.currentSrc, alt: picture.alt, referrerpolicy: 'no-referrer'}));
		caption.textContent = picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? picture.alt;
		const number = (value: number) => value.toLocaleString(words.language);
		count.textContent = all.length > 1 ? `${number(at + 1)} / ${number(all.length)}` : '';
		for (const made of around) {
			made.hidden = all.length < 2;
		}

		zoomTo(0);
	}

	/** Larger than the window the picture scrolls; after the last step it fits again. */
	function zoomTo(next: number): void {
		level = Math.max(0, next % zooms.length);
		frame.style.setProperty('--zoom', String(zooms[level]));
		frame.classList.toggle('zoomed', level > 0);
		frame.scrollTo({
			left: (frame.scrollWidth - frame.clientWidth) / 2,
			top: (frame.scrollHeight - frame.clientHeight) / 2,
			behavior: 'instant',
		});
	}

	function open(event: Event): void {
		const index = pictures().indexOf(event.target as HTMLImageElement);
		if (index >= 0) {
			event.preventDefault();
			show(index);
			dialog.showModal();
			zoomTo(0);
		}
	}

	const keys: Readonly<Record<string, () => void>> = {
		ArrowRight: () => show(at + 1),
		ArrowLeft: () => show(at - 1),
		'+': () => zoomTo(Math.min(level + 1, zooms.length - 1)),
		'=': () => zoomTo(Math.min(level + 1, zooms.length - 1)),
		'-': () => zoomTo(level - 1),
		'0': () => zoomTo(0),
	};

	for (const picture of body.querySelectorAll('img')) {
		makeReachable(picture, words);
	}

	// Loads do not bubble; they are seen on their way down, also of pictures that come later.
	body.addEventListener(
		'load',
		({target}) => {
			if (target instanceof HTMLImageElement) {
				makeReachable(target, words);
			}
		},
		{capture: true},
	);
	body.after(dialog);
	body.addEventListener('click', open);
	body.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' || event.key === ' ') {
			open(event);
		}
	});
	frame.addEventListener('click', () => (level > 0 ? zoomTo(0) : dialog.close()));
	dialog.addEventListener('keydown', (event) => {
		const run = keys[event.key];
		if (run && !event.ctrlKey && !event.metaKey) {
			// While a picture is large the arrows move it, as they scroll anything.
			if (level === 0 || !event.key.startsWith('Arrow')) {
				event.preventDefault();
				run();
			}
		}
	});
}
