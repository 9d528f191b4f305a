import {type Passage, type Pencil, pencils} from '../model/passage';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import type {Marks} from './marks';

const remembered = 'pencil';
const pause = 250; // ms: the note is written, not being written

/** The pencil used last. */
export const lastPencil = (): Pencil =>
	pencils.find((pencil) => pencil === localStorage.getItem(remembered)) ?? pencils[0];

/** The pencils as buttons; the one in use is pressed. */
export function pencilButtons(
	words: Words,
	current: Pencil | null,
	choose: (pencil: Pencil) => void,
): readonly HTMLElement[] {
	return pencils.map((pencil) => {
		const label = words.text(`mark_${pencil}`);
		return button(
			{
				class: 'pencil',
				'data-pencil': pencil,
				'aria-label': label,
				title: label,
				'aria-pressed': current === null ? null : String(pencil === current),
				on: {
					click: () => {
						localStorage.setItem(remembered, pencil);
						choose(pencil);
					},
				},
			},
			icon('check'),
		);
	});
}

/** A field for a note; what is written is kept as it is written. */
export function noteField(passage: Passage, words: Words, marks: Marks): HTMLTextAreaElement {
	const field = h('textarea', {
		rows: 3,
		dir: 'auto',
		'aria-label': words.text('markNote'),
		placeholder: words.text('markNoteHow'),
	});
	field.value = passage.note;
	const keep = () => marks.change(passage.id, {note: field.value.trim()});
	let timer = 0;
	// At a pause rather than at each letter, and whatever becomes of the field: a click elsewhere closes its layer.
	field.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(keep, pause);
	});
	field.addEventListener('change', keep);
	return field;
}
