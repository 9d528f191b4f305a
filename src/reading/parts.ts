import type {Parts} from '../model/article';
import {cleanAddress} from './links';
import {natives, type Page} from './page';

/** The address without the number of its part: '/storm/2/', '/storm,2.html', '/storm?page=2', '/storm/page/2'. */
interface Numbered {
	readonly stem: string;
	readonly part: number;
}

const inQuery =
	/[?&](?:page|pg|p|part|seite|pagina|página|sayfa|strona|start|pagenum|page_?no|artikelseite)=(\d{1,2})(?=&|$)/i;
const inPath =
	/(?:\/(?:page|part|seite|pagina|strona|sayfa|stranica|side|p)[-/_]?(\d{1,2})|\/(\d{1,2})|[-_,.](?:page|p|seite|s|part)?(\d{1,2}))(\/|\.\w{3,5})?$/i;

const tidy = (address: string): string =>
	address
		.replace(/[?&]$/, '')
		.replace(/\/+$/, '')
		.replace(/\.\w{3,5}$/, '');

/** Reads the number where there is one; the first part of most sites has none. */
function numbered(address: string): Numbered | null {
	const bare = address.replace(/#.*$/, '').replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '');
	const query = inQuery.exec(bare);
	if (query) {
		return {stem: tidy(bare.replace(query[0], query[0].startsWith('?') ? '?' : '')), part: Number(query[1])};
	}

	const [path = '', rest] = bare.split('?');
	const match = inPath.exec(path);
	return match && path.indexOf('/') > 0
		? {
				stem: tidy(path.slice(0, match.index)) + (rest ? `?${rest}` : ''),
				part: Number(match[1] ?? match[2] ?? match[3]),
			}
		: null;
}

const most = 60; // parts: beyond that it is a list of articles
const pagers =
	'[class*="pagin" i] a[href], [class*="pager" i] a[href], [class*="page-link" i], [class*="pages" i] a[href], [class*="multipage" i] a[href], a[rel~="next" i], link[rel~="next" i], [role="navigation"] a[href]';
/** 'Page 2 of 5', 'Seite 2 von 5', '2/5' */
const counted = /(?:^|\s)(\d{1,2})\s*(?:\/|of|von|van|de|sur|di|av|af|z|ze|из|з|από|\u2044)\s*(\d{1,2})(?:\s|$)/i;

/** Is this one part of an article that goes on at another address? Nothing is fetched. */
export function partsOf({root, url, base}: Page): Parts | null {
	const own = numbered(url);
	const bare = tidy(url.replace(/[#].*$/, '').replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, ''));
	const found = new Map<number, string>();
	let stated: RegExpExecArray | null = null;
	const {parent, text} = natives();
	let looked = 0;
	for (const link of root.querySelectorAll(pagers)) {
		if (++looked > 200) {
			break;
		}

		const address = cleanAddress(link.getAttribute('href') ?? '', base);
		const other = address ? numbered(address) : null;
		if (!address || !other || other.part < 1 || other.part > most) {
			continue;
		}

		// An article's first part has no number; a later one shares its stem with the others.
		if (other.stem === bare || (own !== null && own.part <= most && other.stem === own.stem)) {
			found.set(other.part, address);
			stated ??= counted.exec((text.call(parent.call(link)) ?? '').slice(0, 80));
		}
	}

	const later = own !== null && [...found.values()].some((address) => numbered(address)?.stem === own.stem);
	const part = later ? own.part : 1;
	const highest = Math.max(part, ...found.keys());
	if (found.size === 0 || (highest === 1 && part === 1)) {
		return null;
	}

	const told = stated && Number(stated[1]) === part ? Number(stated[2]) : 0;
	return {part, of: Math.max(highest, told), next: found.get(part + 1) ?? null};
}
