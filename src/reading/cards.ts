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

const signed = /[—–-]\s*([^—–()]{2,80}\(@[\w.]{1,40}\))\s*(.{0,60})$/u;
const shared =
	/^(?:A post shared by|Ein Beitrag geteilt von|Une publication partagée par|Una publicación compartida (?:por|de))\s+(.{2,80})$/iu;

/** Marks a quoted post of a network with who wrote it, when, and where it stands, as its own words say. */
export function markPost(quote: Element, provider: string): void {
	quote.setAttribute('data-embed', 'post');
	quote.setAttribute('data-provider', provider);
	const last = [...quote.querySelectorAll('a[href^="http"]')].at(-1);
	const text = quote.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
	const [, author, date] = signed.exec(text) ?? [];
	const sharer = shared.exec(last?.textContent?.trim() ?? '')?.[1];
	for (const [name, value] of [
		['cite', last?.getAttribute('href')],
		['data-author', author ?? sharer],
		['data-date', date],
	] as const) {
		if (value) {
			quote.setAttribute(name, value.trim());
		}
	}
}
