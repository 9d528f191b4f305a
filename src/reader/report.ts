import type {Article, LeftOut} from '../model/article';

/** What one would write to the makers about a block that was left out: facts only, to copy and to change. Nothing is sent. */
export const reportOf = ({text, reason, sign}: LeftOut, {url, kept}: Pick<Article, 'url' | 'kept'>): string =>
	[
		'Clean Copy left this out of an article:',
		'',
		`> ${text.slice(0, 500)}`,
		'',
		`Page: ${url}`,
		`Why: ${reason} (${sign})`,
		`Kept: ${Math.floor(kept * 100)} %`,
	].join('\n');
