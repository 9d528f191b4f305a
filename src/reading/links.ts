/** Query parameters that follow a reader about and change nothing on the page. */
const tracking =
	/^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|oly_(?:anon|enc)_id|wickedid|s_cid|ito|icid|cmpid|ref_src|ref_url|__twitter_impression|spm|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|wt_mc|pk_(?:campaign|kwd|source)|mtm_\w+|guccounter|guce_\w+|srsltid|smid|xtor)$/i;

/** The address without what follows readers, absolute; null where it leads nowhere. */
export function cleanAddress(raw: string, base: string): string | null {
	const trimmed = raw.trim();
	if (trimmed === '' || !URL.canParse(trimmed, base)) {
		return null;
	}

	const url = new URL(trimmed, base);
	if (!/^(?:https?|mailto|tel):$/.test(url.protocol)) {
		return null;
	}

	if (url.search !== '') {
		// Read from the text: in Firefox's content scripts the names of URLSearchParams cannot be gone through.
		for (const [, name = ''] of url.search.matchAll(/[?&]([^=&]+)/g)) {
			if (tracking.test(name)) {
				url.searchParams.delete(name);
			}
		}
	}

	return url.href;
}

/** An absolute http(s) address of a picture, a film or a frame, untouched: commas, '$' and '!' occur in real ones. */
export function mediaAddress(raw: string | null, base: string): string | null {
	const trimmed = raw?.trim() ?? '';
	if (trimmed === '' || !URL.canParse(trimmed, base)) {
		return null;
	}

	const url = new URL(trimmed, base);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** '#note-1' for a link within this page, else null. */
export function anchorOf(raw: string, base: string, page: string): string | null {
	const trimmed = raw.trim();
	if (trimmed.startsWith('#')) {
		return trimmed.length > 1 ? trimmed.slice(1) : null;
	}

	if (!trimmed.includes('#') || !URL.canParse(trimmed, base) || !URL.canParse(page)) {
		return null;
	}

	const url = new URL(trimmed, base);
	const own = new URL(page);
	const same = url.origin === own.origin && url.pathname === own.pathname && url.search === own.search;
	return same && url.hash.length > 1 ? url.hash.slice(1) : null;
}

/** The address an article is known by: without what follows readers, and without the place within the page. */
export function addressOf(url: string): string {
	const cleaned = cleanAddress(url, url) ?? url;
	return URL.canParse(cleaned) ? cleaned.replace(/#(?!!|\/).*$/, '') : cleaned;
}
