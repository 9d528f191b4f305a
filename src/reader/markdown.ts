import {gfm} from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';
import {stressed} from './stress';

const address = /(?:https?:\/\/|www\.)[^\s<]+/g;

/** An address that is written out becomes a link by itself, with every stroke before a sign in it. */
const unstroked = (run: string): string => {
	const plain = run.replace(/\\(?=_)/g, '');
	return plain.includes('\\') ? plain.replace(/:\/\/|(?<=www)\./, '\\$&') : plain;
};

/** Words as Markdown says them: nothing in them is a sign, HTML, the beginning of a list or the line under a table's head. */
const plainly = (escapedText: string): string =>
	escapedText
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/</g, '\\<')
		.replace(/((?:\\\\)*)\\?~/g, '$1\\~')
		.replace(/^(\s*\d+)\)(?=\s|$)/, '$1\\)')
		.replace(/^([\s|:]+)(?=-)/, '$1\\')
		.replace(/(?<=\s)#+(?=\s*$)/, '\\$&')
		.replace(address, unstroked);

const pipe = '\uFDD0'; // no character: stands for '|' within cells, where several of them would become one

/** Cells whose every '|' is one of the text's. */
function keepPipes(converter: Turndown): void {
	const cell = converter.rules.array.find(({filter}) => Array.isArray(filter) && filter.includes('td'));
	const made = cell?.replacement;
	if (cell && made) {
		// A rule of its own: the plug-in's belongs to every converter.
		converter.addRule('cell', {
			filter: cell.filter,
			replacement: (content, node, options) => made(content.replaceAll('|', pipe), node, options),
		});
	}
}

/** What stands for '|' must not be in the text before. */
function freePipe(body: HTMLElement): void {
	const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		if (text.data.includes(pipe)) {
			text.data = text.data.replaceAll(pipe, '');
		}
	}
}

function converterOf(): Turndown {
	const converter = new Turndown({
		headingStyle: 'atx',
		codeBlockStyle: 'fenced',
		bulletListMarker: '-',
		emDelimiter: '*',
	});
	const common = converter.escape.bind(converter);
	// Code is not asked.
	converter.escape = (text) => plainly(common(text));
	converter.use(gfm);
	keepPipes(converter);
	converter.addRule('em', {filter: ['em', 'i'], replacement: (content, node) => stressed(content, node, '*')});
	converter.addRule('strong', {filter: ['strong', 'b'], replacement: (content, node) => stressed(content, node, '**')});
	// Markdown has no sign of its own for these; every renderer takes the elements. 10⁶ must not become 106.
	converter.addRule('element', {
		filter: ['mark', 'sup', 'sub'],
		replacement: (content, {nodeName}) => `<${nodeName.toLowerCase()}>${content}</${nodeName.toLowerCase()}>`,
	});
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
	return converter;
}

/** Sanitised nodes as Markdown. Loaded when first used: most readers never save a file. */
export function markdownOf(body: HTMLElement): string {
	// Words that stand in one line are looked at as one: '1' in an element of its own and '.' after it begin a list.
	for (const span of body.querySelectorAll('span')) {
		span.replaceWith(...span.childNodes);
	}

	freePipe(body);
	body.normalize();
	return converterOf().turndown(body).replaceAll(pipe, '\\|');
}
