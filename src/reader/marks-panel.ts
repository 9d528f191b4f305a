import type {Article} from '../model/article';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import {focusOn} from './focus-on';
import type {Mark, Marks} from './marks';
import {noteField} from './pencils';

interface Tools {
	readonly words: Words;
	readonly marks: Marks;
	readonly article: Pick<Article, 'lang' | 'dir'>;
	/** Goes to the words in the text. */
	goTo(mark: Mark): void;
	copy(text: string): Promise<void>;
}

/** The highlights as a list: each leads to its place; those the article has lost stand under a heading of their own. */
export function fillMarks(panel: HTMLElement, tools: Tools): void {
	const {words, marks} = tools;
	const {text} = words;
	const all = marks.all();
	const found = all.filter(({ranges}) => ranges.length > 0);
	const lost = all.filter(({ranges}) => ranges.length === 0);
	const list = (some: readonly Mark[]) => h('ol', {class: 'marks'}, ...some.map((mark) => entry(panel, mark, tools)));
	panel.replaceChildren(
		h('h2', {}, text('marks')),
		...(all.length === 0 ? [h('p', {class: 'hint'}, text('marksNone'))] : [list(found)]),
		...(lost.length === 0
			? []
			: [h('h3', {}, text('marksLost')), h('p', {class: 'hint'}, text('marksLostHow')), list(lost)]),
	);
}

function entry(panel: HTMLElement, mark: Mark, tools: Tools): HTMLElement {
	const {words, marks, article, goTo, copy} = tools;
	const {passage, ranges} = mark;
	const {lang, dir} = article;
	const {text} = words;
	const said = h('span', {class: 'words', lang, dir}, passage.text);
	const note = h('div', {class: 'own', dir: 'auto'}, passage.note);
	const item = h('li', {'data-pencil': passage.pencil});
	const act = (drawing: 'note' | 'copy' | 'bin', label: string, run: () => void) =>
		button({class: 'quiet', 'data-mark': drawing, on: {click: run}}, icon(drawing), text(label));
	/** As it is by now: its note may have been changed since the list was made. */
	const current = () => marks.all().find((one) => one.passage.id === passage.id)?.passage ?? passage;
	const write = () => {
		const field = noteField(current(), words, marks);
		field.addEventListener('blur', () => note.replaceChildren(field.value.trim()));
		note.replaceChildren(field);
		field.focus();
	};
	const remove = () => {
		const gone = marks.remove(passage.id) ?? passage;
		const undo = button(
			{
				class: 'quiet',
				on: {
					click: () => {
						marks.restore(gone);
						fillMarks(panel, tools);
						focusOn(panel);
					},
				},
			},
			icon('undo'),
			text('undo'),
		);
		item.classList.add('gone');
		item.replaceChildren(h('p', {class: 'deleted', role: 'status'}, text('markDeleted'), undo));
		undo.focus();
	};
	item.append(
		ranges.length === 0
			? said
			: button(
					{
						class: 'go',
						on: {
							click: () => {
								panel.hidePopover();
								goTo(mark);
							},
						},
					},
					said,
				),
		note,
		h(
			'div',
			{class: 'actions'},
			act('note', 'markNote', write),
			act('copy', 'copy', () => void copy(passage.text)),
			act('bin', 'markDelete', remove),
		),
	);
	return item;
}
