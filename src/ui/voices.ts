import type {Quote} from '../model/article';
import {h} from './h';
import {type CardOptions, quoteCard} from './quote-card';
import {bySpeaker} from './speakers';

/** Who says what: every quote under the name of its speaker, with how many there are. */
export function voices(quotes: readonly Quote[], options: CardOptions): readonly HTMLElement[] {
	const {words} = options;
	return bySpeaker(quotes).flatMap(({name, role, quotes: said}) => [
		h(
			'h3',
			{class: 'voice'},
			h('span', {class: 'name', dir: 'auto'}, name ?? words.text('speakerUnnamed')),
			role === null ? null : h('span', {class: 'role', dir: 'auto'}, role),
			h('span', {class: 'number'}, words.plural('quotes', said.length)),
		),
		...said.map((quote) => quoteCard(quote, {...options, withSpeaker: false})),
	]);
}
