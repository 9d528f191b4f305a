import type {Article, Quote} from '../model/article';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import {type CardOptions, quoteCard} from '../ui/quote-card';
import {keyQuotes} from '../ui/speakers';

const keys = 3; // as many as can be taken in at a glance

function keyCards(quotes: readonly Quote[], options: CardOptions): readonly HTMLElement[] {
	return keyQuotes(quotes, keys).map((quote) => {
		const card = quoteCard(quote, options);
		card.classList.add('key');
		return card;
	});
}

/** The key quotes, and behind one button all of them by who says them. */
export function quotesView({quotes}: Article, options: CardOptions): readonly HTMLElement[] {
	const {words} = options;
	if (quotes.length === 0) {
		return [h('p', {class: 'part'}, words.text('noQuotes'))];
	}

	const cards = h('div', {class: 'cards'}, ...keyCards(quotes, options));
	if (quotes.length <= keys) {
		return [h('h2', {class: 'spoken'}, words.text('keyQuotes')), cards];
	}

	let all = false;
	const label = h('span', {}, words.text('allQuotes', quotes.length.toLocaleString(words.language)));
	const turn = button({class: 'quiet turn', 'aria-expanded': 'false'}, icon('quote'), label);
	turn.addEventListener('click', async () => {
		const {voices} = await import('../ui/voices');
		all = !all;
		cards.replaceChildren(...(all ? voices(quotes, options) : keyCards(quotes, options)));
		turn.setAttribute('aria-expanded', String(all));
		label.textContent = all
			? words.text('onlyKeyQuotes')
			: words.text('allQuotes', quotes.length.toLocaleString(words.language));
	});
	return [h('h2', {class: 'spoken'}, words.text('keyQuotes')), cards, turn];
}
