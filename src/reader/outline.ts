import {button, h} from '../ui/h';
import type {Words} from '../ui/words';
import {bring, isPast} from './flow';
import {focusOn} from './focus-on';

const headings = (body: HTMLElement): readonly HTMLElement[] => [...body.querySelectorAll<HTMLElement>('h2, h3, h4')];

/** Whether the article has enough headings for a list of them to be of use. */
export const hasOutline = (body: HTMLElement): boolean => headings(body).length > 1;

/** In the upper third of the window: what follows is being read. */
const isNear = (heading: HTMLElement): boolean => {
	const {top, left} = heading.getBoundingClientRect();
	return top < innerHeight / 3 && left >= 0 && left < innerWidth;
};

/** The headings of the article, the one being read marked. */
export function fillOutline(panel: HTMLElement, body: HTMLElement, words: Words): void {
	const all = headings(body);
	const top = Math.min(...all.map(({localName}) => Number(localName[1])));
	const current = all.findLast((heading) => isPast(heading) || isNear(heading));
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
							bring(heading, 'start');
							focusOn(heading);
						},
					},
				},
				heading.textContent?.trim() ?? '',
			),
		),
	);
	panel.replaceChildren(h('h2', {}, words.text('outline')), h('ol', {class: 'outline'}, ...entries));
}
