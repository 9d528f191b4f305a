import {type Article, blockKinds, leftOutReasons, quoteKinds} from './article';
import {type Passage, pencils} from './passage';

/** An article in a file, with its pictures as data: addresses. */
export interface ArchivedArticle {
	readonly address: string;
	readonly keptAt: string;
	readonly article: Article;
	readonly pictures: readonly {readonly url: string; readonly data: string}[];
}

/** What a file of ours holds: one article, or a whole library. */
export interface Archive {
	readonly format: 'clean-copy';
	readonly version: 1;
	/** ISO 8601. */
	readonly exported: string;
	readonly articles: readonly ArchivedArticle[];
	readonly passages: readonly (Passage & {readonly address: string})[];
}

/** Why a file cannot be read: each kind has a sentence. `where`: the first thing that is wrong, 'articles[2].article.title'. */
export interface ArchiveProblem {
	readonly kind: 'not-json' | 'not-ours' | 'newer' | 'broken';
	readonly where: string;
}

/** The place of the first thing that is not as it should be; null when all is well. */
type Check = (value: unknown, where: string) => string | null;

const when =
	(holds: (value: unknown) => boolean): Check =>
	(value, where) =>
		holds(value) ? null : where;

const string = when((value) => typeof value === 'string');
const name = when((value) => typeof value === 'string' && value !== '');
const date = when((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const stringOrNull = when((value) => value === null || typeof value === 'string');
const share = when((value) => typeof value === 'number' && value >= 0 && value <= 1);
const count = when((value) => typeof value === 'number' && Number.isInteger(value) && value >= 0);
const oneOf = (...values: readonly string[]): Check => when((value) => values.includes(String(value)));
const picture = when((value) => {
	const [head = '', body] = typeof value === 'string' ? value.split(',', 2) : [];
	try {
		return /^data:image\/(?:png|jpeg|gif|webp|avif);base64$/.test(head) && atob(body ?? '') !== '';
	} catch {
		return false;
	}
});

const listOf =
	(check: Check): Check =>
	(value, where) => {
		if (!Array.isArray(value)) {
			return where;
		}

		for (const [index, item] of value.entries()) {
			const wrong = check(item, `${where}[${index}]`);
			if (wrong !== null) {
				return wrong;
			}
		}

		return null;
	};

const shape =
	(checks: Readonly<Record<string, Check>>): Check =>
	(value, where) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return where;
		}

		const fields: Readonly<Record<string, unknown>> = {...value};
		for (const [key, check] of Object.entries(checks)) {
			const wrong = check(fields[key], where === '' ? key : `${where}.${key}`);
			if (wrong !== null) {
				return wrong;
			}
		}

		return null;
	};

const nullable =
	(check: Check): Check =>
	(value, where) =>
		value === null ? null : check(value, where);

const span = shape({block: count, start: count, end: count});
const speaker = shape({name: string, role: stringOrNull, cue: span, confidence: share});
const quote = shape({
	text: string,
	parts: listOf(span),
	kind: oneOf(...quoteKinds),
	speaker: nullable(speaker),
	weight: share,
});
const block = shape({
	kind: oneOf(...blockKinds),
	text: string,
});
const leftOut = shape({
	before: count,
	text: string,
	reason: oneOf(...leftOutReasons),
	sign: string,
});
const fields: Readonly<Record<keyof Article, Check>> = {
	url: name,
	title: string,
	dek: stringOrNull,
	byline: stringOrNull,
	authors: listOf(string),
	section: stringOrNull,
	canonical: stringOrNull,
	site: stringOrNull,
	published: stringOrNull,
	modified: stringOrNull,
	lang: stringOrNull,
	dir: oneOf('ltr', 'rtl'),
	image: stringOrNull,
	imageCaption: stringOrNull,
	parts: nullable(shape({part: count, of: nullable(count), next: stringOrNull})),
	others: listOf(shape({title: string, url: stringOrNull})),
	html: string,
	blocks: listOf(block),
	quotes: listOf(quote),
	words: count,
	kept: share,
	leftOut: listOf(leftOut),
	access: oneOf('whole', 'part'),
};
const article = shape(fields);
const passage = shape({
	id: name,
	address: name,
	text: name,
	before: string,
	after: string,
	at: count,
	pencil: oneOf(...pencils),
	note: string,
	made: date,
});
const archive = shape({
	articles: listOf(shape({address: name, keptAt: date, article, pictures: listOf(shape({url: name, data: picture}))})),
	passages: listOf(passage),
});

/** The archive in a file's text; nothing of it is believed before all of it was looked at. */
export function readArchive(text: string): Archive | ArchiveProblem {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {kind: 'not-json', where: error instanceof Error ? error.message : ''};
	}

	if (shape({format: oneOf('clean-copy'), version: count})(value, '') !== null) {
		return {kind: 'not-ours', where: ''};
	}

	const {version} = value as {version: number};
	if (version > 1) {
		return {kind: 'newer', where: String(version)};
	}

	const wrong = archive(value, '');
	return wrong === null ? (value as Archive) : {kind: 'broken', where: wrong};
}
