import {readChoices} from '../model/choice';
import {readSettings} from '../model/settings';
import {allChoices, mergeChoices} from '../platform/choices';
import {PageProblem} from '../platform/problem';
import {download} from '../ui/download';
import {button, h} from '../ui/h';
import type {Page, Section} from './section';

async function save({settings, words}: Page): Promise<void> {
	const all = {...settings(), choices: await allChoices()};
	download(new Blob([JSON.stringify(all, null, '	')], {type: 'application/json'}), `${words.text('backupFile')}.json`);
}

/** Takes over what a file has of our settings; whatever else it holds is left out. */
async function restore(file: File, page: Page): Promise<string> {
	try {
		const stored: unknown = JSON.parse(await file.text());
		if (typeof stored !== 'object' || stored === null || !('theme' in stored)) {
			return 'backupWrong';
		}

		if (!(await page.change(readSettings(stored)))) {
			return 'problemFull';
		}

		await mergeChoices(readChoices('choices' in stored ? stored.choices : null));
		return 'backupDone';
	} catch (error) {
		return error instanceof PageProblem ? 'problemFull' : 'backupWrong';
	}
}

/** Settings, and what was decided on sites, to a file and back. */
export const backup: Section = {
	name: 'backup',
	fill(section, page) {
		const {text} = page.words;
		const said = h('p', {class: 'hint', role: 'status'});
		const input = h('input', {type: 'file', accept: '.json,application/json', hidden: true});
		input.addEventListener('change', async () => {
			const [file] = input.files ?? [];
			if (file) {
				said.textContent = text(await restore(file, page));
				input.value = '';
			}
		});
		section.replaceChildren(
			h('h2', {}, text('options_backup')),
			h(
				'div',
				{class: 'buttons'},
				button({class: 'plain', on: {click: () => save(page)}}, text('backupSave')),
				button({class: 'plain', on: {click: () => input.click()}}, text('backupLoad')),
			),
			input,
			said,
		);
	},
};
