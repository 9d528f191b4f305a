import {button, h} from './h';
import {stageOver} from './stage';
import type {Words} from './words';

/** What the picker's buttons do; each has a key as well. */
export interface PickerActions {
	act(): void;
	undo(): void;
	remember(on: boolean): void;
	end(): void;
}

export type Picking = 'remove' | 'keep';

const css = `
:root { font: 14px/1.45 system-ui, sans-serif; cursor: crosshair; --ink: #1c1b19; --paper: #fff; --grey: #5c5a55; --line: #d9d6cf; --mark: #2b5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --paper: #24231f; --grey: #aca89f; --line: #4a4843; --mark: #8db8f2; } }
* { box-sizing: border-box; margin: 0; }
body { position: fixed; inset: 0; outline: none; overflow: hidden; background: none; }
.box { position: fixed; border: 2px solid var(--mark); outline: 2px solid var(--paper); background: color-mix(in srgb, var(--mark) 18%, transparent); border-radius: 3px; pointer-events: none; }
.box.stays { border-style: dashed; border-color: var(--grey); background: none; }
.label { position: fixed; max-inline-size: min(36em, 90vw); padding: 2px 8px; border-radius: 3px; background: var(--ink); color: var(--paper); font-size: 12px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; }
.label b { font-weight: 600; margin-inline-end: 6px; }
.bar { position: fixed; inset-inline: 0; inset-block-end: 16px; margin-inline: auto; inline-size: fit-content; max-inline-size: calc(100vw - 32px); padding: 12px 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); color: var(--ink); box-shadow: 0 4px 24px #0003; cursor: default; }
.bar.top { inset-block: 16px auto; }
.bar h1 { font-size: 14px; font-weight: 600; }
.bar p { color: var(--grey); font-size: 13px; }
.bar .said { color: var(--ink); min-block-size: 1.45em; }
.aloud { position: fixed; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 8px; }
button { min-block-size: 32px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: none; color: inherit; font: inherit; cursor: pointer; }
button.primary { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button:hover { border-color: var(--mark); }
kbd { font: 11px system-ui, sans-serif; opacity: .75; margin-inline-start: 6px; }
label { display: flex; align-items: center; gap: 6px; min-block-size: 32px; cursor: pointer; }
@media (forced-colors: active) { .box { border-color: Highlight; forced-color-adjust: none; background: none; } .label, .bar { border: 1px solid CanvasText; } }
`;

/** Where it is on the window. */
interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

const edge = 4; // px between the outline and its label

/** The outline, its label and the bar with the buttons, over a page. */
export async function pickerView(
	page: Document,
	how: Picking,
	words: Words,
	direction: string,
	actions: PickerActions,
) {
	const stage = await stageOver(page, {title: words.text(`pickerTitle_${how}`), css}, actions.end);
	const inner = stage.document;
	inner.documentElement.lang = words.language;
	inner.documentElement.dir = direction;
	const box = h('div', {class: 'box', hidden: true});
	const label = h('div', {class: 'label', hidden: true});
	const said = h('p', {class: 'said', role: 'status'});
	/** What is chosen, for those who do not see its outline. */
	const aloud = h('p', {class: 'aloud', role: 'status'});
	const key = (name: string) => h('kbd', {'aria-hidden': 'true'}, name);
	// The keyboard stays where its keys are listened to: every button has one.
	const press = (name: string, sign: string, kind: string, run: () => void) =>
		button({class: kind, tabindex: -1, 'data-action': name, on: {click: run}}, words.text(name), key(sign));
	const tick = h('input', {type: 'checkbox', tabindex: -1});
	tick.addEventListener('change', () => actions.remember(tick.checked));
	const bar = h(
		'div',
		{class: 'bar'},
		h('h1', {}, words.text(`pickerTitle_${how}`)),
		h('p', {}, words.text('pickerHow')),
		said,
		h(
			'div',
			{class: 'row'},
			press(`pickerDo_${how}`, '↵', 'primary', actions.act),
			press('pickerUndo', 'U', '', actions.undo),
			how === 'remove' && h('label', {}, tick, words.text('pickRemember'), key('R')),
			press('pickerDone', 'Esc', '', actions.end),
		),
	);
	inner.body.tabIndex = -1;
	inner.body.setAttribute('role', 'application');
	inner.body.setAttribute('aria-label', `${words.text(`pickerTitle_${how}`)}. ${words.text('pickerHow')}`);
	inner.body.append(box, label, bar, aloud);
	stage.focus();

	/** Above the outline, or below it where there is no room; the bar goes out of its way. */
	function put({left, top, width, height}: Rect): void {
		const view = inner.defaultView as Window;
		Object.assign(box.style, {left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`});
		const lines = label.offsetHeight + edge;
		const above = top - lines;
		const at = above >= 0 ? above : Math.min(Math.max(top + height + edge, 0), view.innerHeight - lines);
		const right = view.innerWidth - label.offsetWidth - edge;
		Object.assign(label.style, {left: `${Math.max(edge, Math.min(left, right))}px`, top: `${at}px`});
	}

	return {
		host: stage.host,
		document: inner,
		leave: stage.leave,
		/** Is this one of our own controls? */
		isBar: (target: EventTarget | null) => target !== null && 'nodeType' in target && bar.contains(target as Node),
		/** Shows what is chosen; `aloud` when it was not pointed at. */
		show(
			rect: Rect | null,
			tag: string,
			text: string,
			options: {readonly stays: boolean; readonly aloud: boolean},
		): void {
			box.hidden = rect === null;
			label.hidden = rect === null;
			if (!rect) {
				return;
			}

			box.classList.toggle('stays', options.stays);
			label.replaceChildren(h('b', {}, tag), h('span', {dir: 'auto'}, text));
			put(rect);
			const height = inner.defaultView?.innerHeight ?? 0;
			bar.classList.toggle('top', rect.top + rect.height / 2 > height * 0.6);
			if (options.aloud) {
				aloud.textContent = `${tag} ${text}`;
			}
		},
		say(text: string): void {
			said.textContent = text;
		},
		tick(on: boolean): void {
			tick.checked = on;
		},
	};
}
