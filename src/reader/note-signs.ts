import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import type {Mark, Marks} from './marks';

const beside = 26; // px: a sign and a little room

/** Signs beside the lines that carry a note. They lie over the page, so that the article has nothing of ours in it. */
export function noteSigns(body: HTMLElement, words: Words, open: (mark: Mark) => void): {show(marks: Marks): void} {
	const holder = h('div', {class: 'note-signs'});
	let signs: readonly {readonly sign: HTMLElement; readonly mark: Mark}[] = [];
	document.body.append(holder);

	function place(): void {
		for (const {sign, mark} of signs) {
			const line = mark.ranges[0]?.getClientRects()[0];
			const block = mark.ranges[0]?.startContainer.parentElement?.closest(
				'p, li, blockquote, h2, h3, h4, figcaption, tr',
			);
			const {left, right} = (block ?? body).getBoundingClientRect();
			const rtl = getComputedStyle(body).direction === 'rtl';
			sign.style.left = `${(rtl ? right + 2 : left - beside) + scrollX}px`;
			sign.style.top = `${(line ? line.top + line.height / 2 - 12 : 0) + scrollY}px`;
		}
	}

	new ResizeObserver(place).observe(body);
	addEventListener('resize', place);
	// Pages and vertical text move in their own box.
	document.getElementById('main')?.addEventListener('scroll', place, {passive: true});
	return {
		show(marks) {
			signs = marks
				.all()
				.filter(({passage, ranges}) => passage.note !== '' && ranges.length > 0)
				.map((mark) => {
					const label = `${words.text('markNote')}: ${mark.passage.note}`;
					const sign = button(
						{'aria-label': label, title: mark.passage.note, on: {click: () => open(mark)}},
						icon('note'),
					);
					return {sign, mark};
				});
			holder.replaceChildren(...signs.map(({sign}) => sign));
			place();
		},
	};
}
