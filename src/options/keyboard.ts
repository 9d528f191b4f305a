import {keyLabels, keysOf, objection, type ReaderKey, withKey} from '../model/reader-keys';
import {boundKey, hasCommands, openShortcuts} from '../platform/tabs';
import {button, h} from '../ui/h';
import {keyName} from '../ui/keys';
import {refill} from './refill';
import type {Page, Section} from './section';

const commands = [
	['_execute_action', 'commandOpen'],
	['read-page', 'commandReadPage'],
	['clean-page', 'commandCleanPage'],
] as const;

/** The keys as the browser has them: it may have refused a suggested one, or the reader may have changed it. */
async function browserKeys({words: {text}}: Page): Promise<readonly HTMLElement[]> {
	const rows: HTMLElement[] = [];
	for (const [command, label] of commands) {
		const key = await boundKey(command);
		rows.push(
			h(
				'li',
				{},
				h('span', {class: 'name'}, text(label)),
				key === '' ? h('span', {class: 'state'}, text('noKey')) : h('kbd', {}, key),
			),
		);
	}

	return [
		h('ul', {class: 'rows'}, ...rows),
		h('p', {class: 'hint'}, text('keyboardHint')),
		button({class: 'plain', 'data-action': 'shortcuts', on: {click: openShortcuts}}, text('changeKeys')),
	];
}

/** A key of the reader: its button waits for another one. */
function row(name: ReaderKey, page: Page): HTMLElement {
	const {words, settings, change} = page;
	const {text} = words;
	const label = text(keyLabels[name]);
	const said = h('span', {class: 'state', role: 'status'});
	const made = button({class: 'plain key', 'data-key': name});
	const fill = (...content: readonly (Node | string)[]) => {
		made.replaceChildren(...content);
		made.setAttribute('aria-label', `${label}: ${made.textContent}`);
	};
	const show = () => fill(...keysOf(settings().readerKeys)[name].map((key) => h('kbd', {}, keyName(key))));
	const stop = () => {
		made.classList.remove('waiting');
		show();
	};
	made.addEventListener('click', () => {
		said.textContent = '';
		made.classList.add('waiting');
		fill(text('pressKey'));
	});
	made.addEventListener('blur', stop);
	made.addEventListener('keydown', async (event) => {
		if (!made.classList.contains('waiting') || event.key === 'Tab') {
			return;
		}

		event.preventDefault();
		if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Shift') {
			return;
		}

		const against = event.key === 'Escape' ? null : objection(settings().readerKeys, name, event.key);
		if (against === null && event.key !== 'Escape') {
			await change({readerKeys: withKey(settings().readerKeys, name, event.key)});
		} else if (against === 'owned') {
			said.textContent = text('keyNotPossible');
		} else if (against) {
			said.textContent = text('keyTaken', text(keyLabels[against.takenBy]));
		}

		stop();
	});
	show();
	return h('li', {}, h('span', {class: 'name'}, label), said, made);
}

/** The keys that open us, and those of the reader, which can be changed. */
export const keyboard: Section = {
	name: 'keyboard',
	async fill(section, page) {
		const {text} = page.words;
		const names = Object.keys(keyLabels) as readonly ReaderKey[];
		const reset = async () => {
			await page.change({readerKeys: []});
			await refill(section, () => keyboard.fill(section, page));
		};
		section.replaceChildren(
			h('h2', {}, text('options_keyboard')),
			...(hasCommands() ? await browserKeys(page) : []),
			h('h3', {}, text('readerKeys')),
			h('ul', {class: 'rows'}, ...names.map((name) => row(name, page))),
			button({class: 'plain', on: {click: () => void reset()}}, text('reset')),
		);
	},
};
