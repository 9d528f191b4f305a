import {button, h} from '../ui/h';
import type {Words} from '../ui/words';

const longest = 8; // characters of a mark: '[12]', 'note 3'; a longer link is a way to another part of the text

/** The footnote a link leads to, when it is the mark of one. */
function noteOf(link: HTMLAnchorElement, body: HTMLElement): HTMLElement | null {
	const {hash} = link;
	if (
		!link.getAttribute('href')?.startsWith('#') ||
		hash.length < 2 ||
		(link.textContent?.trim().length ?? 0) > longest
	) {
		return null;
	}

	const target = body.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(hash.slice(1)))}`);
	return target?.closest<HTMLElement>('li, dd, p, aside, tr') ?? null;
}

/** Shows a footnote beside its mark instead of leading the reader away from the sentence. */
export function showNotes(body: HTMLElement, words: Words): void {
	const text = h('div', {class: 'note-text'});
	const note = h(
		'aside',
		{class: 'note', popover: 'auto', 'aria-label': words.text('note')},
		text,
		button({class: 'quiet', on: {click: () => note.hidePopover()}}, words.text('close')),
	);
	body.after(note);
	body.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const found = link && noteOf(link, body);
		if (!link || !found || found.contains(link)) {
			return;
		}

		event.preventDefault();
		const copy = found.cloneNode(true) as HTMLElement;
		for (const element of copy.querySelectorAll('[id]')) {
			element.removeAttribute('id');
		}

		text.replaceChildren(...copy.childNodes);
		note.showPopover();
		const {left, bottom, top} = link.getBoundingClientRect();
		const {offsetWidth, offsetHeight} = note;
		note.style.left = `${Math.max(16, Math.min(left - 24, innerWidth - offsetWidth - 16))}px`;
		note.style.top = `${bottom + offsetHeight + 8 < innerHeight ? bottom + 8 : Math.max(16, top - offsetHeight - 8)}px`;
		note.querySelector('button')?.focus();
	});
}
