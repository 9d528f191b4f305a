import type {Purpose} from './model/purpose';

/** What the general rules get wrong on one site: data, sorted by host, each with its reason. */
export interface Site {
	/** The host, or what it ends with after a dot. */
	readonly host: string;
	readonly purpose: Purpose;
	readonly reason: string;
}

/** Nearly empty, and meant to stay so: a rule that helps one site only is a rule that is not understood yet. */
export const sites: readonly Site[] = [
	{
		host: 'ask.metafilter.com',
		purpose: 'thread',
		reason: 'answers carry the class "comments" and the address is a number',
	},
	{host: 'lobste.rs', purpose: 'thread', reason: 'the page is its comments; the address says only /s/'},
];

export const siteOf = (host: string): Site | undefined =>
	sites.find((site) => host === site.host || host.endsWith(`.${site.host}`));
