import type {Pencil} from '../model/passage';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import type {Mark, Marks} from './marks';
import {lastPencil, noteField, pencilButtons} from './pencils';
import {watchSelection} from './selection';

interface Tools {
	readonly words: Words;
	readonly marks: Marks;
	/** Copies the words of a range. */
	copy(range: Range): Promise<void>;
	/** Copies the address that opens the page at these words. */
	copyLink(range: Range): Promise<void>;
	remove(id: string): void;
	announce(said: string): void;
}

export interface MarkTools {
	/** Highlights what is selected. */
	mark(): void;
	/** Highlights what is selected and opens its note. */
	note(): void;
	/** Opens what can be done with a highlight. */
	open(mark: Mark): void;
}

const room = 8; // px between the words and the tools

/** Puts the tools over the words, under them where there is no room or a finger hides what is above. */
function place(box: HTMLElement, range: Range): void {
	const {top, bottom, left, width} = range.getBoundingClientRect();
	const {offsetWidth, offsetHeight} = box;
	const above = top - offsetHeight - room;
	const under = matchMedia('(pointer: coarse)').matches || above < 64;
	const start = Math.max(room, Math.min(left + width / 2 - offsetWidth / 2, innerWidth - offsetWidth - room));
	box.style.left = `${start + scrollX}px`;
	box.style.top = `${(under ? Math.min(bottom + room, innerHeight - offsetHeight - room) : above) + scrollY}px`;
}

/** One range from the first words of some to the last. */
function spanning(ranges: readonly Range[]): Range | null {
	const [first, last] = [ranges[0], ranges.at(-1)];
	const whole = first?.cloneRange() ?? null;
	if (whole && last) {
		whole.setEnd(last.endContainer, last.endOffset);
	}

	return whole;
}

/** The small tools beside selected or highlighted words. */
export function markTools(body: HTMLElement, tools: Tools): MarkTools {
	const {words, marks, copy, copyLink, remove, announce} = tools;
	const {text} = words;
	const box = h('div', {class: 'mark-tools', popover: 'auto', role: 'group', 'aria-label': text('mark')});
	body.after(box);

	const item = (drawing: 'note' | 'copy' | 'link' | 'bin', label: string, run: () => void) =>
		button({'data-mark': drawing, on: {click: run}}, icon(drawing), text(label));

	function selected(): Range | null {
		const selection = getSelection();
		const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
		return range && marks.holds(range) ? range : null;
	}

	function open(range: Range, children: readonly HTMLElement[]): void {
		box.replaceChildren(...children);
		if (!box.matches(':popover-open')) {
			box.showPopover();
		}

		place(box, range);
	}

	function add(range: Range, pencil: Pencil): Mark | null {
		const made = marks.add(range, pencil);
		getSelection()?.removeAllRanges();
		announce(text(made ? 'markMade' : 'markSelectFirst'));
		return made;
	}

	const done = (range: Range, work: (range: Range) => Promise<void>) => () => {
		box.hidePopover();
		void work(range);
	};

	/** The tools for words that are selected but not highlighted. */
	function offer(range: Range): void {
		const colour = (pencil: Pencil) => {
			box.hidePopover();
			add(range, pencil);
		};
		open(range, [
			h(
				'div',
				{class: 'row'},
				...pencilButtons(words, null, colour),
				item('note', 'markNote', () => edit(add(range, lastPencil()), true)),
				item('copy', 'copy', done(range, copy)),
				item('link', 'copyLink', done(range, copyLink)),
			),
		]);
	}

	/** The tools for words that are highlighted. */
	function edit(mark: Mark | null, writing: boolean): void {
		const range = mark && spanning(mark.ranges);
		if (!mark || !range) {
			return;
		}

		const {passage} = mark;
		const field = noteField(passage, words, marks);
		const write = () => {
			field.hidden = false;
			field.focus();
		};
		field.hidden = !writing && passage.note === '';
		open(range, [
			h(
				'div',
				{class: 'row'},
				...pencilButtons(words, passage.pencil, (pencil) => {
					box.hidePopover();
					marks.change(passage.id, {pencil});
				}),
				item('note', 'markNote', write),
				item('copy', 'copy', done(range, copy)),
				item('link', 'copyLink', done(range, copyLink)),
				item('bin', 'markDelete', () => {
					box.hidePopover();
					remove(passage.id);
				}),
			),
			field,
		]);
		if (writing) {
			write();
		}
	}

	watchSelection(() => {
		const range = selected();
		if (range) {
			offer(range);
		}
	});
	body.addEventListener('click', (event) => {
		const taken = event.target instanceof Element && event.target.closest('a, button, summary, [role=button]');
		const mark = taken || !getSelection()?.isCollapsed ? null : marks.at(event.clientX, event.clientY);
		edit(mark, false);
	});

	/** What `h` and `n` act on: the selection, else the quote that was gone to. */
	function target(): Range | null {
		const [found] = (CSS.highlights.get('found') ?? []) as Iterable<Range> & Range[];
		return selected() ?? found ?? null;
	}

	return {
		open: (mark) => edit(mark, false),
		mark() {
			const range = target();
			box.hidePopover();
			if (range) {
				add(range, lastPencil());
			} else {
				announce(text('markSelectFirst'));
			}
		},
		note() {
			const range = target();
			if (range) {
				edit(add(range, lastPencil()), true);
			} else {
				announce(text('markSelectFirst'));
			}
		},
	};
}
