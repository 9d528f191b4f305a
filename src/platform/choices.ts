import {type Choice, type Choices, type Decision, isSameChoice, readChoices} from '../model/choice';
import {browser} from './browser';
import {PageProblem} from './problem';

const key = 'choices';

/** What the reader has decided, on every site. It stays on this machine. */
export async function allChoices(): Promise<Choices> {
	return readChoices((await browser.storage.local.get(key))[key]);
}

/** What the reader keeps and removes on one site. */
export async function choicesOf(site: string): Promise<readonly Choice[]> {
	return ((await allChoices())[site] ?? []).filter((one) => one.do !== 'belongs');
}

/** Signs of left-out blocks of which the reader has said that they belong to the articles of a site. */
export async function belongingTo(site: string): Promise<ReadonlySet<string>> {
	const decisions = (await allChoices())[site] ?? [];
	return new Set(decisions.flatMap((one) => (one.do === 'belongs' ? [one.sign] : [])));
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would forget the first. */
function change(make: (all: Choices) => Choices): Promise<void> {
	const done = queue.then(async () => {
		const all = make(await allChoices());
		try {
			await browser.storage.local.set({[key]: all});
		} catch (error) {
			throw new PageProblem('full', error);
		}
	});
	queue = done.catch(() => undefined);
	return done;
}

const without = (list: readonly Decision[], gone: readonly Decision[]): readonly Decision[] =>
	list.filter((one) => !gone.some((other) => isSameChoice(one, other)));

/**
 * Remembers decisions about a site; each stands once.
 * @throws PageProblem 'full' when the browser's storage takes no more.
 */
export const addChoices = (site: string, added: readonly Decision[]): Promise<void> =>
	change((all) => ({...all, [site]: [...without(all[site] ?? [], added), ...added]}));

/** Forgets decisions about a site, and the site with its last one. */
export const dropChoices = (site: string, gone: readonly Decision[]): Promise<void> =>
	change((all) => readChoices({...all, [site]: without(all[site] ?? [], gone)}));

/**
 * Takes over the choices of a backup, beside those that are there.
 * @throws PageProblem 'full'
 */
export const mergeChoices = (given: Choices): Promise<void> =>
	change((all) => {
		const merged = Object.entries(given).map(([site, list]) => [site, [...without(all[site] ?? [], list), ...list]]);
		return {...all, ...Object.fromEntries(merged)};
	});
