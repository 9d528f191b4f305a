import {native} from './dom';

/** The address as far as it names an article: with what single pages write behind '#', without the anchors of others. */
const addressOf = ({pathname, search, hash}: Location): string =>
	`${pathname}${search}${/^#!?\//.test(hash) ? hash : ''}`;

const headingOf = (document: Document) => {
	const element = native().one.call(document, 'h1');
	return {element, text: element?.textContent};
};

/**
 * Tells, when asked, whether another article has taken the page since: another address and another heading. The address
 * alone changes on a page that scrolls on to the next article.
 */
export function movesOf(view: Window): () => boolean {
	let address = addressOf(view.location);
	let heading = headingOf(view.document);
	return () => {
		const current = addressOf(view.location);
		if (current === address || (heading.element?.isConnected && heading.element.textContent === heading.text)) {
			return false;
		}

		address = current;
		heading = headingOf(view.document);
		return true;
	};
}
