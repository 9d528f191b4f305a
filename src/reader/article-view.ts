import type {Article} from '../model/article';
import {number} from '../reading/blocks';
import {sanitize} from '../reading/sanitize';
import {dateText, factLine, hostOf, minutes, outlet} from '../ui/facts';
import {h} from '../ui/h';
import {moreLines} from '../ui/more';
import type {Words} from '../ui/words';
import {paperLinks} from './paper-links';
import {sourceLink} from './source-link';

function masthead(article: Article, words: Words): HTMLElement {
	const {title, dek, byline, published, modified, url} = article;
	const date = dateText(published, words, 'long');
	const changed = dateText(modified, words, 'long');
	return h(
		'header',
		{class: 'masthead'},
		h('p', {class: 'outlet', dir: 'auto'}, sourceLink(url, outlet(article))),
		h('h1', {}, title),
		dek !== null && h('p', {class: 'dek'}, dek),
		h(
			'p',
			{class: 'facts', lang: words.language, dir: document.documentElement.dir},
			...factLine([
				byline === null || byline === '' ? null : h('bdi', {class: 'author'}, byline),
				date === null ? null : h('time', {datetime: published}, date),
				changed === null || changed === date ? null : h('time', {datetime: modified}, words.text('updated', changed)),
				words.plural('minutes', minutes(article)),
			]),
		),
	);
}

/** A picture that does not come leaves its description, so that nobody wonders about a gap. */
function mourn(event: Event, words: Words): void {
	const {target} = event;
	if (target instanceof HTMLImageElement) {
		const alt = target.alt.trim();
		target.replaceWith(
			h(
				'span',
				{class: 'lost', 'data-ours': true},
				alt === '' ? words.text('pictureLost') : words.text('pictureLostAlt', alt),
			),
		);
	}
}

/** The article's body. It is sanitised here again, whatever it went through before. */
function bodyOf({html}: Article, words: Words, hold: boolean): HTMLElement {
	const body = h('div', {class: 'body'});
	body.append(sanitize(html, {hold}));
	number(body);
	// Errors of pictures do not bubble; they are caught on their way down.
	body.addEventListener('error', (event) => mourn(event, words), {capture: true});
	for (const table of body.querySelectorAll('table, :not(table *) > pre')) {
		const wide = h('div', {
			class: 'wide',
			tabindex: 0,
			role: 'group',
			'aria-label': words.text(table.localName === 'pre' ? 'code' : 'table'),
		});
		table.replaceWith(wide);
		wide.append(table);
	}

	gather(body);
	return body;
}

const isPicture = (element: Element | null): boolean =>
	element?.localName === 'figure' &&
	!element.hasAttribute('data-embed') &&
	element.querySelectorAll('img').length === 1;

/** Puts pictures that follow one another into one box, in which they can stand side by side. */
function gather(body: HTMLElement): void {
	for (const figure of body.querySelectorAll(':scope > figure')) {
		if (!isPicture(figure) || isPicture(figure.previousElementSibling) || !isPicture(figure.nextElementSibling)) {
			continue;
		}

		const gallery = h('div', {class: 'gallery'});
		figure.before(gallery);
		for (let next: Element | null = figure; next && isPicture(next); next = gallery.nextElementSibling) {
			gallery.append(next);
		}
	}
}

/** The article as a page: masthead, text, and where it came from. `hold`: its pictures have to be woken to load. */
export function articleView(
	article: Article,
	words: Words,
	hold = false,
): {readonly page: HTMLElement; readonly body: HTMLElement} {
	const {lang, dir, url, access, words: count} = article;
	const body = bodyOf(article, words, hold);
	const page = h(
		'article',
		{lang, dir},
		masthead(article, words),
		access === 'part' &&
			h(
				'p',
				{class: 'part', lang: words.language, dir: document.documentElement.dir},
				words.plural('partOfArticle', count),
			),
		...moreLines(article, words, 'same'),
		body,
		paperLinks(body, words),
		h(
			'p',
			{class: 'end', lang: words.language, dir: document.documentElement.dir},
			sourceLink(url, words.text('original', hostOf(url))),
		),
	);
	return {page, body};
}
