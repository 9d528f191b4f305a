import {button, h} from '../ui/h';
import type {Words} from '../ui/words';

const worthIt = 160; // px: smaller pictures are marks and portraits, shown at their size already

/** Pictures that can be looked at alone; those inside a link lead where they lead. */
const pictures = (body: HTMLElement): readonly HTMLImageElement[] =>
	[...body.querySelectorAll('img')].filter((picture) => picture.clientWidth >= worthIt && !picture.closest('a'));

function makeReachable(picture: HTMLImageElement, words: Words): void {
	if (picture.clientWidth >= worthIt && !picture.closest('a')) {
		picture.tabIndex = 0;
		picture.setAttribute('role', 'button');
		picture.setAttribute('aria-label', [words.text('enlarge'), picture.alt].filter((part) => part !== '').join(': '));
	}
}

/** Pictures of the article over the whole window: a click or Enter opens, arrows go on, Esc or a click closes. */
export function enlarge(body: HTMLElement, words: Words): void {
	const frame = h('div', {class: 'frame'});
	const caption = h('p', {class: 'caption'});
	const dialog = h(
		'dialog',
		{class: 'lightbox', 'aria-label': words.text('enlarge')},
		frame,
		caption,
		button({class: 'quiet', on: {click: () => dialog.close()}}, words.text('close')),
	);
	let at = 0;

	function show(index: number): void {
		const all = pictures(body);
		at = (index + all.length) % all.length;
		const picture = all[at];
		if (picture) {
			frame.replaceChildren(h('img', {src: picture.currentSrc, alt: picture.alt, referrerpolicy: 'no-referrer'}));
			caption.textContent = picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? picture.alt;
		}
	}

	function open(event: Event): void {
		const index = pictures(body).indexOf(event.target as HTMLImageElement);
		if (index >= 0) {
			event.preventDefault();
			show(index);
			dialog.showModal();
		}
	}

	for (const picture of body.querySelectorAll('img')) {
		makeReachable(picture, words);
		picture.addEventListener('load', () => makeReachable(picture, words));
	}

	body.after(dialog);
	body.addEventListener('click', open);
	body.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' || event.key === ' ') {
			open(event);
		}
	});
	frame.addEventListener('click', () => dialog.close());
	dialog.addEventListener('keydown', ({key}) => {
		if (key === 'ArrowRight' || key === 'ArrowLeft') {
			show(at + (key === 'ArrowRight' ? 1 : -1));
		}
	});
}
