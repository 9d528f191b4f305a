import {h} from '../ui/h';

/** Only addresses of the web become links. */
export const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** A link to the page the article came from; plain words where its address is none of the web's. */
export function sourceLink(url: string, label: string): HTMLElement {
	return isWeb(url) ? h('a', {href: url, rel: 'noopener noreferrer'}, label) : h('span', {}, label);
}
