import type {Article} from '../model/article';
import {copy} from '../ui/copy';
import {download} from '../ui/download';
import {tick} from '../ui/fields';
import {button, h} from '../ui/h';
import {type IconName, icon} from '../ui/icons';
import {plainText} from '../ui/plain-text';
import {toast} from '../ui/toast';
import type {Tools} from './tools';

/** What makes files is loaded when one is made. */
const files = () => import('./files');

/** What "Save" opens: ways to take the article along, with what was highlighted in it. */
export function fillTake(panel: HTMLElement, article: Article, {words, settings, change, announce}: Tools): void {
	const {text} = words;
	const plain = plainText(article, words);
	const save = async (content: string | Blob, ending: string, type: string) => {
		const {fileName} = await files();
		const name = `${fileName(article.title, text('articleFile'))}.${ending}`;
		download(content instanceof Blob ? content : new Blob([content], {type: `${type};charset=utf-8`}), name);
	};
	const markdown = async () => {
		const {markdownFile, taken} = await files();
		return markdownFile(await taken(article), words);
	};
	const copied = async (content: string, html?: string) => {
		await copy(html === undefined ? {text: content} : {text: content, html});
		announce(text('copied'));
	};
	const ways: readonly (readonly [string, IconName, () => Promise<void>])[] = [
		['copyArticle', 'copy', async () => copied(plain, await files().then(({formatted}) => formatted(article, words)))],
		['copyMarkdown', 'copy', async () => copied(await markdown())],
		['takeMarkdown', 'save', async () => save(await markdown(), 'md', 'text/markdown')],
		[
			'takeHtml',
			'save',
			async () => {
				const {htmlFile, taken} = await files();
				await save(await htmlFile(await taken(article), words), 'html', 'text/html');
			},
		],
		[
			'takeEpub',
			'save',
			async () => {
				const [{taken}, {epubFile}] = await Promise.all([files(), import('./epub')]);
				await save(await epubFile(await taken(article), words), 'epub', 'application/epub+zip');
			},
		],
		['takeText', 'save', () => save(plain, 'txt', 'text/plain')],
		[
			'takeJson',
			'save',
			async () => {
				const {jsonFile, taken} = await files();
				await save(await jsonFile(await taken(article)), 'json', 'application/json');
			},
		],
		['print', 'print', async () => window.print()],
	];
	const entries = ways.map(([label, drawing, run]) =>
		h(
			'li',
			{},
			button(
				{
					'data-take': label,
					on: {
						click: async () => {
							panel.hidePopover();
							await run().catch(() => toast(text('problemFailed')));
						},
					},
				},
				icon(drawing),
				text(label),
			),
		),
	);
	panel.replaceChildren(
		h('h2', {}, text('take')),
		h('ul', {class: 'outline'}, ...entries),
		tick(text('printLinks'), null, settings().printLinks, (on) => change({printLinks: on})),
	);
}
