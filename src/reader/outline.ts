import {button, h} from '../ui/h';
import type {Words} from '../ui/words';

const headings = (body: HTMLElement): readonly HTMLElement[] => [...body.querySelectorAll<HTMLElement>('h2, h3, h4')];

/** Whether the article has enough headings for a list of them to be of use. */
export const hasOutline = (body: HTMLElement): boolean => headings(body).length > 1;

/** The headings of the article, the one being read marked. */
export function fillOutline(panel: HTMLElement, body: HTMLElement, words: Words): void {
	const all = headings(body);
	const top = Math.min(...all.map(({localName}) => Number(localName[1])));
	const current = all.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
	const entries = all.map((heading) =>
		h(
			'li',
			{class: Number(heading.localName[1]) > top && 'deep'},
			button(
				{
					'aria-current': heading === current && 'location',
					on: {
						click: () => {
							panel.hidePopover();
							heading.scrollIntoView({block: 'start', behavior: 'instant'});
						},
					},
				},
				heading.textContent?.trim() ?? '',
			),
		),
	);
	panel.replaceChildren(h('h2', {}, words.text('outline')), h('ol', {class: 'outline'}, ...entries));
}
