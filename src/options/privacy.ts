import {deleteAll} from '../platform/stored';
import {button, h} from '../ui/h';
import type {Section} from './section';

/** What is stored and where, and how to be rid of it. */
export const privacy: Section = {
	name: 'privacy',
	fill(section, {words: {text}, announce}) {
		const sure = h(
			'div',
			{class: 'buttons', hidden: true},
			button(
				{
					class: 'plain',
					on: {
						click: async () => {
							await deleteAll();
							localStorage.clear();
							announce(text('deleted'));
							location.reload();
						},
					},
				},
				text('deleteSure'),
			),
			button(
				{
					class: 'plain',
					on: {
						click: () => {
							sure.hidden = true;
							ask.hidden = false;
						},
					},
				},
				text('cancel'),
			),
		);
		const ask = button(
			{
				class: 'plain',
				on: {
					click: () => {
						ask.hidden = true;
						sure.hidden = false;
						sure.querySelector('button')?.focus();
					},
				},
			},
			text('deleteAll'),
		);
		section.replaceChildren(
			h('h2', {}, text('options_privacy')),
			h('p', {}, text('privacyNothing')),
			h('p', {}, text('privacyStored')),
			h('p', {}, text('privacyLibrary')),
			h('p', {}, text('privacyPermissions')),
			ask,
			sure,
		);
	},
};
