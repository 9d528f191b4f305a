import type {DetectorName} from './finding';

/** How an element is known again on another page of its site, or when the page is loaded anew. */
export interface Print {
	readonly tag: string;
	/** The words of its id, classes and role that are the same at every visit, sorted; no numbers, no hashes. */
	readonly names: readonly string[];
	/** Lies over the page and not in it. */
	readonly layer: boolean;
	/** Its first words, letters alone; '' for none. */
	readonly words: string;
	/** The names do not tell it from other things of the page: its words must be the same too. */
	readonly exact: boolean;
}

/** What a reader has decided about one thing on the pages of a site. */
export interface Choice {
	readonly do: 'keep' | 'remove';
	readonly detector: DetectorName;
	readonly because: string;
	/** The first words of the thing, so that the reader knows it in a list. */
	readonly text: string;
	readonly print: Print;
}

/** What a reader has decided about blocks that were left out of the articles of a site: they belong there. */
export interface Belonging {
	readonly do: 'belongs';
	/** What such blocks of the site have in common: `LeftOut.sign`. */
	readonly sign: string;
	/** The first words of the block of which it was said. */
	readonly text: string;
}

export type Decision = Choice | Belonging;

/** The decisions on every site, by host. */
export type Choices = Readonly<Record<string, readonly Decision[]>>;

/** 'www.news.example.org' -> 'news.example.org'; files have no host and count as one site. */
export const siteOf = (hostname: string): string => hostname.replace(/^www\./, '') || 'file';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

/** They become part of selectors, and a backup file may hold anything. */
const plain = /^[\p{L}\d.-]{1,80}$/u;
/** As HTML allows it: 'fb:comments', 'o:p', 'my-player'. */
const tagName = /^\p{L}[\p{L}\d:._-]{0,79}$/u;
const arePlain = (...values: readonly unknown[]): boolean =>
	values.every((value) => typeof value === 'string' && plain.test(value));

const isPrint = (value: unknown): value is Print =>
	isRecord(value) &&
	areTexts(value['words']) &&
	areTexts(value['tag']) &&
	tagName.test(String(value['tag'])) &&
	Array.isArray(value['names']) &&
	arePlain(...value['names']) &&
	typeof value['layer'] === 'boolean' &&
	typeof value['exact'] === 'boolean';

const isChoice = (value: unknown): value is Choice =>
	isRecord(value) &&
	(value['do'] === 'keep' || value['do'] === 'remove') &&
	areTexts(value['detector'], value['because'], value['text']) &&
	isPrint(value['print']);

const isBelonging = (value: unknown): value is Belonging =>
	isRecord(value) && value['do'] === 'belongs' && areTexts(value['sign'], value['text']);

/** Choices from what was stored or is in a file: whatever has another shape is left out. */
export function readChoices(stored: unknown): Choices {
	const sites: [string, readonly Decision[]][] = [];
	for (const [site, list] of isRecord(stored) ? Object.entries(stored) : []) {
		const choices = Array.isArray(list) ? list.filter((one): one is Decision => isChoice(one) || isBelonging(one)) : [];
		if (choices.length > 0) {
			sites.push([site, choices]);
		}
	}

	return Object.fromEntries(sites);
}

/** Is it the same decision about the same thing? */
export function isSameChoice(one: Decision, other: Decision): boolean {
	if (one.do === 'belongs' || other.do === 'belongs') {
		return one.do === 'belongs' && other.do === 'belongs' && one.sign === other.sign;
	}

	return (
		one.do === other.do &&
		one.print.tag === other.print.tag &&
		one.print.words === other.print.words &&
		one.print.names.join() === other.print.names.join()
	);
}
