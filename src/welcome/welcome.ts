import {text, uiDirection, uiLanguage} from '../platform/i18n';
import {openOptions} from '../platform/stored';
import {boundKey} from '../platform/tabs';
import {button, h} from '../ui/h';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = text('welcomeTitle');

/** Three lines and the privacy sentence: all one needs to begin. */
async function show(): Promise<void> {
	const key = await boundKey('_execute_action');
	document
		.getElementById('main')
		?.replaceChildren(
			h('img', {src: '/icons/mark.svg', alt: '', width: 64, height: 64}),
			h('h1', {}, text('welcomeTitle')),
			h('p', {class: 'lead'}, text('welcomeLead')),
			h(
				'ol',
				{},
				h('li', {}, h('span', {}, text('welcomePin'))),
				h('li', {}, h('span', {}, key === '' ? text('welcomeClick') : text('welcomeClickKey', key))),
				h('li', {}, h('span', {}, text('welcomeRead'))),
			),
			h('p', {class: 'privacy'}, text('privacyNothing')),
			h('div', {class: 'buttons'}, button({class: 'plain', on: {click: openOptions}}, text('settings'))),
		);
}

void show();
