import {gfm} from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';

/** Sanitised nodes as Markdown. Loaded when first used: most readers never save a file. */
export function markdownOf(body: HTMLElement): string {
	const converter = new Turndown({
		headingStyle: 'atx',
		codeBlockStyle: 'fenced',
		bulletListMarker: '-',
		emDelimiter: '*',
	});
	// What the article says is no HTML, whatever it looks like; code is not asked.
	const plain = converter.escape.bind(converter);
	converter.escape = (text) =>
		plain(text)
			.replace(/&(?=#?\w+;)/g, '\\&')
			.replace(/</g, '\\<');
	converter.use(gfm);
	// Markdown has no sign of its own for highlights; every renderer takes this element.
	converter.addRule('mark', {filter: 'mark', replacement: (content) => `<mark>${content}</mark>`});
	converter.addRule('formula', {
		filter: (node) => node.nodeName === 'math' && node.querySelector('annotation') !== null,
		replacement: (_, node) => {
			const {textContent} = (node as Element).querySelector('annotation') as Element;
			return (node as Element).getAttribute('display') === 'block'
				? `\n\n$$\n${textContent}\n$$\n\n`
				: `$${textContent}$`;
		},
	});
	converter.addRule('note', {
		filter: (node) => node.nodeName === 'SUP' && node.hasAttribute('data-note'),
		replacement: (content) => `[^${content}]`,
	});
	return converter.turndown(body);
}
