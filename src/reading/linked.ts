import type {Unit} from './units';
import type {Verdict} from './vote';

/** Sources and footnotes are lists of links that belong to the text. */
const notesNames = / (?:references?|reflist|footnotes?|endnotes?|bibliography|citations?|cite note|fn) /;

/** Lists and paragraphs made of links lead away from the article. */
export const lists = (units: readonly Unit[], verdicts: Verdict[]): void => {
	const groups = new Map<Element, {size: number; linked: number; indexes: number[]}>();
	let total = 0;
	for (const [index, unit] of units.entries()) {
		total += verdicts[index] === '' ? unit.text.length : 0;
		if (unit.group) {
			const group = groups.get(unit.group) ?? {size: 0, linked: 0, indexes: []};
			group.size += unit.text.length;
			group.linked += unit.links * unit.text.length;
			group.indexes.push(index);
			groups.set(unit.group, group);
		}
	}

	for (const [element, group] of groups) {
		const contents = element.localName !== 'blockquote' && element.localName !== 'table' && isContents(element);
		const notes = group.indexes.some((index) => notesNames.test(units[index]?.names ?? ''));
		if (
			!notes &&
			element.localName !== 'blockquote' &&
			(contents || group.linked > group.size * 0.7) &&
			group.size < total * 0.5
		) {
			for (const index of group.indexes) {
				verdicts[index] = 'a list of links';
			}
		}
	}

	const alone = [...units.keys()].filter((index) => isAlone(units[index] as Unit, total));
	const titles = titlesOf(units, verdicts, alone, total);
	for (const index of alone) {
		if (!titles.has(index)) {
			verdicts[index] = 'a link by itself';
		}
	}

	for (const index of [...units.keys()].filter((each) => isTeaser(units, verdicts, each))) {
		verdicts[index] = 'a list of links';
	}
};

/** Nothing but a link, and not an address written out. */
const isAlone = ({links, text, group}: Unit, total: number): boolean =>
	links >= 0.9 && text.length >= 15 && !group && text.length < total * 0.3 && !/https?:|www\.|\S@\S+\.\w/.test(text);

const entries = 3; // fewer are teasers beside a text
const review = 0.4; // share of the article that its entries hold

/** Titles of the entries of a review, a box each with a few words about what the title leads to: the most of the article. */
const titlesOf = (
	units: readonly Unit[],
	verdicts: readonly Verdict[],
	alone: readonly number[],
	total: number,
): ReadonlySet<number> => {
	const lists = new Map<Element, {indexes: number[]; size: number}>();
	for (const [place, index] of alone.entries()) {
		const {element} = units[index] as Unit;
		const about = units[index + 1];
		let above = index - 1;
		while (units[above]?.kind === 'media') {
			above--;
		}

		const others = [units[above], units[alone[place + 1] ?? -1]];
		let box = element;
		while (box.parentElement && !others.some((other) => other && box.parentElement?.contains(other.element))) {
			box = box.parentElement;
		}

		const list = box.parentElement;
		if (about && list && about.kind === 'text' && verdicts[index + 1] === '' && box.contains(about.element)) {
			const known = lists.get(list) ?? {indexes: [], size: 0};
			known.indexes.push(index);
			known.size += about.text.length;
			lists.set(list, known);
		}
	}

	const reviews = [...lists.values()].filter(({indexes, size}) => indexes.length >= entries && size > total * review);
	return new Set(reviews.flatMap(({indexes}) => indexes));
};

/** A picture that leads where the link beside it leads: a teaser's. */
const isTeaser = (units: readonly Unit[], verdicts: readonly Verdict[], index: number): boolean => {
	const unit = units[index] as Unit;
	const beside = [-1, 1, 2].some((step) => leading.has(verdicts[index + step] ?? ''));
	const link = beside && unit.kind === 'media' && (unit.element.closest('a') ?? unit.element.querySelector('a'));
	return link ? !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)|^#/i.test(link.getAttribute('href') ?? '#') : false;
};

const leading = new Set(['a list of links', 'a link by itself']);

/** A table of contents: every item is a link into this page. */
const isContents = (list: Element): boolean => {
	const items = [...list.getElementsByTagName('li')];
	return (
		items.length >= 3 &&
		items.every(
			(item) =>
				/^#.|[^/]#/.test(item.querySelector('a')?.getAttribute('href') ?? '') &&
				item.querySelector('a')?.textContent?.trim() !== '',
		)
	);
};

const leadIn = /[:»>…]\s*$/u;
const opens = /[:»>]\s*$/u;

/** A heading, or a line like 'You may also like:', of which nothing is left, and the headings at the end. */
export const headings = (units: readonly Unit[], verdicts: Verdict[]): void => {
	let under = 0;
	let dropped = 0;
	for (let index = units.length - 1; index >= 0; index--) {
		const unit = units[index] as Unit;
		if (verdicts[index] !== '') {
			dropped += linked.has(verdicts[index] ?? '') ? 1 : 0;
			continue;
		}

		const lead = unit.kind === 'text' && unit.text.length < 60 && leadIn.test(unit.text);
		const line =
			lead && (linked.has(verdicts[index + 1] ?? '') || (opens.test(unit.text) && atEnd(units, verdicts, index)));
		if (line || (unit.kind === 'heading' && under === 0 && (dropped > 0 || atEnd(units, verdicts, index)))) {
			verdicts[index] = 'a heading of nothing';
			continue;
		}

		under = unit.kind === 'heading' ? 0 : under + 1;
		dropped = 0;
	}
};

const linked = new Set([
	'a list of links',
	'a link by itself',
	'a plug',
	'named as something else',
	'words of newsletter',
	'words of promos',
	'words of sharing',
]);

const atEnd = (units: readonly Unit[], verdicts: readonly Verdict[], index: number): boolean =>
	!units.some((_, other) => other > index && verdicts[other] === '');
