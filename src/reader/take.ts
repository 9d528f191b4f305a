import type {Article} from '../model/article';
import {download} from '../ui/download';
import {button, h} from '../ui/h';
import {type IconName, icon} from '../ui/icons';
import {plainText} from '../ui/plain-text';
import type {Words} from '../ui/words';
import {fileName, htmlFile, markdownFile} from './files';

/** What "Save" opens: ways to take the article along. */
export function fillTake(panel: HTMLElement, article: Article, words: Words, announce: (said: string) => void): void {
	const {text} = words;
	const name = fileName(article.title, text('articleFile'));
	const save = (content: string, ending: string, type: string) =>
		download(new Blob([content], {type: `${type};charset=utf-8`}), `${name}.${ending}`);
	const copy = async (content: string) => {
		await navigator.clipboard.writeText(content);
		announce(text('copied'));
	};
	const ways: readonly (readonly [string, IconName, () => void | Promise<void>])[] = [
		['copyArticle', 'copy', () => copy(plainText(article, words))],
		['copyMarkdown', 'copy', async () => copy(await markdownFile(article, words))],
		['takeMarkdown', 'save', async () => save(await markdownFile(article, words), 'md', 'text/markdown')],
		['takeHtml', 'save', () => save(htmlFile(article, words), 'html', 'text/html')],
		['takeText', 'save', () => save(plainText(article, words), 'txt', 'text/plain')],
		['print', 'print', () => window.print()],
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
							await run();
						},
					},
				},
				icon(drawing),
				text(label),
			),
		),
	);
	panel.replaceChildren(h('h2', {}, text('take')), h('ul', {class: 'outline'}, ...entries));
}
