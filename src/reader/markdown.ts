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
	converter.use(gfm);
	return converter.turndown(body);
}
