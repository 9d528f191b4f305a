import type {Detector} from '../cleaning/detector';
import type {Fact, Survey, WordKind} from '../cleaning/survey';

const kinds: readonly WordKind[] = [
	'comments',
	'auth',
	'forgot',
	'newsletter',
	'consent',
	'votes',
	'sharing',
	'promos',
	'wall',
	'broken',
];
/** Whose forms and dialogs the lines came from, where that is no detector's own name. */
const trades: Readonly<Partial<Record<WordKind, string>>> = {forgot: 'auth', wall: 'auth', broken: 'embeds'};
const longest = 200; // characters
const gapWords = 5; // words: 'Privacy Policy' among lines of a log-in box

/** A line of text with nothing under it but inline elements. */
const isLine = (fact: Fact): boolean => fact.chars > 0 && fact.own === fact.chars && fact.chars <= longest;

/** The kind of clutter that the line speaks of most. */
function tradeOf(page: Survey, line: Fact): string | undefined {
	let best: {readonly kind: WordKind; readonly share: number} | undefined;
	for (const kind of kinds) {
		const share = page.share(line, kind);
		best = share > (best?.share ?? 0) ? {kind, share} : best;
	}

	return best && (trades[best.kind] ?? best.kind);
}

/** Lines of text after the last paragraph of the story, with no form or list around them. */
function linesAfter(page: Survey): Fact[] {
	const {article, facts} = page;
	const region = article?.parent ?? article;
	if (!region) {
		return [];
	}

	const from = lastProper(page) + 1;
	return facts.slice(from, region.end).filter((fact) => isLine(fact) && !page.inFrame(fact) && fact.tag !== 'body');
}

/** The last paragraph of the story that is not itself a line of clutter. */
function lastProper({facts, lastParagraph, share}: Survey): number {
	for (let at = lastParagraph; at >= 0; at--) {
		const fact = facts[at] as Fact;
		const own = fact.own > 0 && (fact.prose > 0 || at === lastParagraph);
		if (own && (fact.chars > longest || share(fact, ...kinds) < 0.3)) {
			return at;
		}
	}

	return lastParagraph;
}

/** Stretches of lines that are clutter, each from its first to its last sure line. */
function* runs(page: Survey, lines: readonly Fact[]): Iterable<Fact[]> {
	let run: Fact[] = [];
	let open: Fact[] = [];
	for (const line of lines) {
		if (page.share(line, ...kinds) >= 0.5) {
			run.push(...open, line);
			open = [];
		} else if (run.length > 0 && open.length === 0 && page.wordsBetween(line.from, line.to) <= gapWords) {
			open = [line];
		} else {
			yield run;
			run = [];
			open = [];
		}
	}

	yield run;
}

const leftovers: Detector = {
	title: 'Left-over lines',
	description: 'Bare lines after the article that came from forms and dialogs.',
	*find(page) {
		for (const run of runs(page, linesAfter(page))) {
			for (const line of run) {
				const {element} = line;
				const confidence = run.length > 1 ? 0.8 : page.share(line, ...kinds) >= 0.8 ? 0.5 : 0.3;
				const about = tradeOf(page, line);
				const because = 'a line left over from a form or dialog';
				yield {element, remedy: {do: 'hide'}, confidence, because, ...(about ? {about} : {})};
			}
		}
	},
};

export default leftovers;
