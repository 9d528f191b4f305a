import {readArchive} from '../model/archive';
import {exportLibrary, importArchive} from '../platform/archive';
import {askToStay, fullness} from '../platform/library';
import {PageProblem} from '../platform/problem';
import {download} from '../ui/download';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';

/** Bytes as people read them: '4.2 MB'. */
export function bytesText(bytes: number, language: string): string {
	const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
	const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
	const unit = units[step] ?? 'byte';
	return new Intl.NumberFormat(language, {style: 'unit', unit, maximumSignificantDigits: 3}).format(
		bytes / 1000 ** step,
	);
}

const problems = {
	'not-json': 'importNotJson',
	'not-ours': 'importNotOurs',
	newer: 'importNewer',
	broken: 'importBroken',
} as const;

/** Loads a file into the library. @returns what to say about it */
async function load(file: File, words: Words): Promise<string> {
	const read = readArchive(await file.text());
	if ('kind' in read) {
		return words.text(problems[read.kind], read.where);
	}

	try {
		const {articles, passages} = await importArchive(read);
		const number = (count: number) => count.toLocaleString(words.language);
		return words.text('importDone', number(articles), number(passages));
	} catch (error) {
		return words.text(error instanceof PageProblem && error.kind === 'full' ? 'importFull' : 'problemFailed');
	}
}

/** How full the storage is, and what the browser promises. */
async function fillFullness(part: HTMLElement, {text, language}: Words): Promise<void> {
	const {used, room, promised} = await fullness();
	const promise = h('p', {class: 'hint'}, text(promised ? 'storagePromised' : 'storageMay'));
	const ask = button(
		{
			class: 'plain',
			'data-action': 'persist',
			hidden: promised,
			on: {
				click: async () => {
					const yes = await askToStay();
					promise.textContent = text(yes ? 'storagePromised' : 'storageRefused');
					ask.hidden = yes;
				},
			},
		},
		text('storageAsk'),
	);
	part.replaceChildren(
		h('p', {}, text('storageUsed', bytesText(used, language), bytesText(room, language))),
		h('meter', {min: 0, max: room, high: room * 0.9, value: used, 'aria-label': text('storage')}),
		promise,
		ask,
	);
}

/**
 * The foot of the page: how full the storage is, the library to a file and back.
 * @returns shows anew how full it is; what was said of a file stays.
 */
export function storageView(foot: HTMLElement, words: Words, changed: () => Promise<void>): () => Promise<void> {
	const {text} = words;
	const said = h('p', {class: 'said', role: 'status'});
	const full = h('div', {class: 'fullness'});
	const input = h('input', {type: 'file', accept: '.json,application/json', hidden: true});
	input.addEventListener('change', async () => {
		const [file] = input.files ?? [];
		input.disabled = true;
		if (file) {
			said.textContent = await load(file, words);
			await changed();
		}

		input.value = '';
		input.disabled = false;
	});
	const save = async () => {
		const file = new Blob([JSON.stringify(await exportLibrary())], {type: 'application/json'});
		download(file, `${text('libraryFile')}.json`);
	};
	foot.replaceChildren(
		full,
		h(
			'div',
			{class: 'buttons'},
			button({class: 'plain', 'data-action': 'export', on: {click: save}}, icon('save'), text('libraryExport')),
			button(
				{class: 'plain', 'data-action': 'import', on: {click: () => input.click()}},
				icon('open'),
				text('libraryImport'),
			),
			input,
		),
		said,
	);
	return () => fillFullness(full, words);
}
