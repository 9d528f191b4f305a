import type {Embed} from './embeds';

const link = (target: Document, href: string, text: string): HTMLAnchorElement => {
	const anchor = target.createElement('a');
	anchor.setAttribute('href', href);
	anchor.setAttribute('rel', 'noopener noreferrer');
	anchor.setAttribute('referrerpolicy', 'no-referrer');
	anchor.append(text);
	return anchor;
};

/** A card for what stood there: what it is, who provides it, what it is called, and a link. */
export function cardOf(embed: Embed, target: Document): Element {
	const {kind, provider, title, href} = embed;
	const figure = target.createElement('figure');
	figure.setAttribute('data-embed', kind);
	figure.setAttribute('data-provider', provider);
	const caption = target.createElement('figcaption');
	caption.append(link(target, href, title === '' ? provider : `${provider}: ${title}`));
	figure.append(caption);
	return figure;
}
