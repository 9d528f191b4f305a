import {boundKey, openShortcuts} from '../platform/tabs';
import {button, h} from '../ui/h';
import type {Section} from './section';

const commands = [
	['_execute_action', 'commandOpen'],
	['read-page', 'commandReadPage'],
	['clean-page', 'commandCleanPage'],
] as const;

/** The keys as the browser has them: it may have refused a suggested one, or the reader may have changed it. */
export const keyboard: Section = {
	name: 'keyboard',
	async fill(section, {words: {text}}) {
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

		section.replaceChildren(
			h('h2', {}, text('options_keyboard')),
			h('ul', {class: 'rows'}, ...rows),
			h('p', {class: 'hint'}, text('keyboardHint')),
			button({class: 'plain', 'data-action': 'shortcuts', on: {click: openShortcuts}}, text('changeKeys')),
		);
	},
};
