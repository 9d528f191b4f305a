import type {Choice} from './choose';
import {namesOf} from './names';
import {natives} from './page';
import type {Sketch} from './sketch';

/** What publishing systems call the box of the text. */
const bodyNames =
	/ (?:(?:article|story|post|entry|news|blog|recipe|beitrag|artikel|nota|noticia|articulo)s? (?:body|content|contents|text|copy|full|detail)|text ?body|body ?copy|body ?text|rich ?text|main ?text|full ?text) /;

/** How many times the chosen text's size such a box may have and still be the same article. */
const roomOf = (box: Element): number => {
	const {read, name} = natives();
	if (/(?:^|\s)articleBody(?:\s|$)/.test(read.call(box, 'itemprop') ?? '')) {
		return 5;
	}

	if (bodyNames.test(namesOf(box))) {
		return 4;
	}

	const element = name.call(box);
	return element === 'article' ? 2.5 : element === 'main' || read.call(box, 'role') === 'main' ? 1.6 : 0;
};

const worth = 1.05;
const short = 3000; // characters: in a short text Readability's choice is chance
const note = 1200; // characters: in a note its choice of paragraphs is chance too

/**
 * Readability takes the best one of several columns or sections. Where a box around it says that it is the article's
 * text, and is not much larger, that is the article.
 */
export function widened(choice: Choice, sketch: Sketch): Choice {
	const {parent, name} = natives();
	const own = Math.max(1, sketch.size(choice.root));
	if (roomOf(choice.root) > 3) {
		return choice;
	}

	for (let box = parent.call(choice.root); box && name.call(box) !== 'body'; box = parent.call(box)) {
		const size = sketch.size(box);
		const room = roomOf(box);
		if (room > 0 && size > own * worth && (size <= own * room || size <= short)) {
			const all = size <= note ? {root: box, kept: new Set(box.querySelectorAll('*'))} : {};
			return {...choice, box, ...all};
		}
	}

	return choice;
}
