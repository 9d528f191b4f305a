type Json = unknown;
type Node = Readonly<Record<string, Json>>;

/** What a page says of its article in JSON-LD. */
export interface Stated {
	readonly headline: string | null;
	readonly description: string | null;
	readonly authors: readonly string[];
	readonly publisher: string | null;
	readonly published: string | null;
	readonly modified: string | null;
	readonly image: string | null;
	readonly section: string | null;
	readonly language: string | null;
	/** Does it say that the text is open to all? */
	readonly free: boolean | null;
	readonly body: string | null;
}

const articleType =
	/^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|\w*BlogPosting|Report|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|SatiricalArticle|AdvertiserContentArticle|SocialMediaPosting|Recipe|Review|CriticReview|DiscussionForumPosting)$/;
const longest = 1_000_000; // characters of one block

const isNode = (value: Json): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly Json[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const textOf = (value: Json): string | null => {
	const first = listOf(value)[0];
	const text =
		typeof first === 'string' ? first : isNode(first) && typeof first['@value'] === 'string' ? first['@value'] : null;
	return text === null || text.trim() === '' ? null : decode(text.replace(/\s+/g, ' ').trim());
};

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	rdquo: '”',
	ldquo: '“',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};

/** Some sites write entities and tags into JSON; each is decoded once. */
export const decode = (text: string): string =>
	text
		.replace(/<\/?[a-z][^>]{0,200}>/gi, '')
		.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
			const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
			return code !== null
				? code > 0 && code < 0x110000
					? String.fromCodePoint(code)
					: ''
				: (entities[name ?? ''] ?? whole);
		});

const nameOf = (value: Json): string | null => (isNode(value) ? textOf(value['name']) : textOf(value));

const imageOf = (value: Json): string | null => {
	const first = listOf(value)[0];
	return typeof first === 'string'
		? first
		: isNode(first)
			? textOf(first['url'] ?? first['contentUrl'] ?? first['@id'])
			: null;
};

const collect = (value: Json, into: Node[], depth: number): void => {
	if (depth > 6 || into.length > 500) {
		return;
	}

	for (const item of listOf(value)) {
		if (isNode(item)) {
			into.push(item);
			collect(item['@graph'], into, depth + 1);
			collect(item['mainEntity'], into, depth + 1);
			if (isNode(item['mainEntityOfPage'])) {
				collect(item['mainEntityOfPage'], into, depth + 1);
			}
		}
	}
};

/** Control characters and trailing commas are the commonest faults. */
const parse = (text: string): Json => {
	const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '');
	for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// The second attempt mends what it can; a block beyond mending says nothing.
		}
	}

	return null;
};

const isArticle = (node: Node): boolean =>
	listOf(node['@type']).some((type) => typeof type === 'string' && articleType.test(type));

const matches = (node: Node, url: string): boolean => {
	const own = isNode(node['mainEntityOfPage']) ? node['mainEntityOfPage']['@id'] : node['mainEntityOfPage'];
	const bare = (address: Json): string =>
		typeof address === 'string' ? address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '') : '';
	return [node['url'], node['@id'], own].some((address) => bare(address) !== '' && bare(address) === bare(url));
};

/** The statement about this page's article; several articles on a page: the one whose address it is, else the first. */
export function statedIn(root: Element, url: string): Stated | null {
	const nodes: Node[] = [];
	for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
		const text = script.textContent ?? '';
		if (text.length <= longest) {
			collect(parse(text), nodes, 0);
		}
	}

	const byId = new Map(nodes.map((node) => [node['@id'], node]));
	const resolve = (value: Json): Json =>
		isNode(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
	const articles = nodes.filter(isArticle);
	const found =
		articles.find((node) => matches(node, url) && node['headline']) ??
		articles.find((node) => node['headline'] ?? node['name']) ??
		articles[0];
	if (!found) {
		return null;
	}

	const free = found['isAccessibleForFree'];
	return {
		headline: textOf(found['headline'] ?? found['name']),
		description: textOf(found['description']),
		authors: listOf(found['author'] ?? found['creator']).flatMap((author) => nameOf(resolve(author)) ?? []),
		publisher: nameOf(resolve(listOf(found['publisher'])[0])),
		published: textOf(found['datePublished'] ?? found['dateCreated']),
		modified: textOf(found['dateModified']),
		image: imageOf(found['image'] ?? found['thumbnailUrl']),
		section: textOf(found['articleSection']),
		language: textOf(found['inLanguage']),
		free: free === undefined ? null : !/^false$/i.test(String(free)),
		body: textOf(found['articleBody']),
	};
}
