import type {Article} from '../model/article';
import {h} from './h';
import type {Words} from './words';

const speed = 230; // words a minute: a careful reader of news
const perIdeograph = 500; // characters a minute, where `words` counts characters

/** How long the article takes to read; never less than one. */
export function minutes({words, lang}: Pick<Article, 'words' | 'lang'>): number {
	const rate = /^(?:ja|zh)/.test(lang ?? '') ? perIdeograph : speed;
	return Math.max(1, Math.round(words / rate));
}

/** A date as people write it, in the interface's language; null for what is no date. */
export function dateText(iso: string | null, words: Words, style: 'medium' | 'long' = 'medium'): string | null {
	const date = new Date(iso ?? Number.NaN);
	return Number.isNaN(date.getTime()) ? null : new Intl.DateTimeFormat(words.language, {dateStyle: style}).format(date);
}

/** The host as people say it, 'example.org'; '' for what is no address. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The outlet: its name where the page gives one, its host where not. */
export const outlet = (article: Pick<Article, 'site' | 'url'>): string => article.site ?? hostOf(article.url);

/** Facts in one quiet line, each on its own in its direction, with a point between two. */
export function factLine(facts: readonly (HTMLElement | string | null)[]): readonly (HTMLElement | string)[] {
	const known = facts.filter((fact): fact is HTMLElement | string => fact !== null && fact !== '');
	return known.flatMap((fact, at) => [
		...(at > 0 ? [' · '] : []),
		typeof fact === 'string' ? h('bdi', {}, fact) : fact,
	]);
}
