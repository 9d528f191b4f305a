const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** 'Storm hits coast | The Daily', '… - The Daily', '… « The Daily' */
const separator = /\s+[|–—\-·•»«:/\\]\s+|\s*[|｜]\s*|\s[-–—]{1,2}(?=\S)/u;

/** Splits a title at its separators, with where each part begins. */
const partsOf = (title: string): string[] =>
	title
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '');

const isSite = (part: string, names: readonly string[]): boolean => {
	const own = fold(part);
	return (
		own !== '' &&
		names.some(
			(name) =>
				name === own ||
				(name.length > 3 && own.length > 3 && (name.startsWith(own) || own.startsWith(name) || name.endsWith(own))),
		)
	);
};

/** The title without the site's name at its end or beginning; `names` are the site's names and its host's words. */
export function withoutSite(title: string, site: string | null, host: string): string {
	const names = [site ?? '', host.replace(/^www\.|\.[a-z.]+$/g, ''), host.replace(/^www\./, '')]
		.map(fold)
		.filter((name) => name !== '');
	let rest = title.trim();
	for (let round = 0; round < 3; round++) {
		const parts = partsOf(rest);
		const last = parts.at(-1) ?? '';
		const first = parts[0] ?? '';
		if (parts.length > 1 && isSite(last, names)) {
			rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|｜–—\-·•»«:/\\]+$/u, '');
		} else if (parts.length > 1 && isSite(first, names)) {
			rest = rest.slice(rest.indexOf(first) + first.length).replace(/^[\s|｜–—\-·•»«:/\\]+/u, '');
		} else {
			break;
		}
	}

	return rest === '' ? title.trim() : rest;
}

const tail = /^(.{12,}?)\s+[|–—\-·•»«/]\s+[^|–—·•»«/]{1,40}$/u;

/** 'Storm hits the coast at night – My paper' of a page that names its site nowhere else. */
export function withoutTail(title: string): string {
	const rest = tail.exec(title)?.[1]?.trim() ?? '';
	return rest.split(/\s+/).length >= 4 ? rest : title;
}

/**
 * The sources agree on a headline of the page: that, in its own spelling. A headline that begins the page's title: that.
 * Else the first source that says anything.
 */
export function voteTitle(
	said: readonly (string | null)[],
	headings: readonly string[],
	whole: string,
	bare: string,
): string | null {
	const given = said.filter((title): title is string => title !== null && title !== '');
	const own = headings.find((heading) => given.some((title) => fold(title) === fold(heading)));
	if (own) {
		return own;
	}

	const begins = headings.find(
		(heading) => whole.startsWith(heading) && separator.test(whole.slice(heading.length, heading.length + 3)),
	);
	const inTitle = headings.find((heading) => fold(heading).length > 8 && fold(whole).includes(fold(heading)));
	return begins ?? given[0] ?? inTitle ?? (bare !== '' ? bare : null) ?? headings[0] ?? null;
}
