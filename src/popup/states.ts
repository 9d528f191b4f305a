import type {NoReading, PageReport} from '../model/page';
import type {ProblemKind} from '../platform/page';
import {h} from '../ui/h';
import type {Words} from '../ui/words';

const sentences: Record<ProblemKind, readonly [string, string]> = {
	restricted: ['problemRestricted', 'problemRestrictedHow'],
	gone: ['problemGone', 'problemGoneHow'],
	failed: ['problemFailed', 'problemFailedHow'],
	full: ['problemFull', 'problemFullHow'],
};

const lines = (...texts: readonly string[]) => texts.map((line) => h('p', {class: 'sentence'}, line));

/** Whether it is of use to try again: not on a page that no extension may touch. */
export const canRetry = (kind: ProblemKind): boolean => kind !== 'restricted';

/** What went wrong and what can be done, in two sentences. */
export function problemLines(kind: ProblemKind, words: Words): readonly HTMLElement[] {
	return lines(...sentences[kind].map((key) => words.text(key)));
}

/** Why there is no article, and that the page was cleaned all the same. */
export function noArticleLines(
	{none, reason}: NoReading,
	{findings}: PageReport,
	words: Words,
): readonly HTMLElement[] {
	const cleaned = findings.some(({applied}) => applied);
	if (none === 'failed') {
		return lines(
			words.text('readingFailed'),
			words.text(cleaned ? 'cleanedAllTheSame' : 'readingFailedHow'),
			...(reason === undefined ? [] : [words.text('readingFailedAt', reason)]),
		);
	}

	return lines(words.text(cleaned ? 'noArticleCleaned' : 'noArticle'), words.text('noArticleHow'));
}
