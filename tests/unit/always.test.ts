import {beforeEach, describe, expect, it, vi} from 'vitest';

interface Script {
	readonly id: string;
	readonly matches: readonly string[];
	readonly excludeMatches?: readonly string[];
}

const state = vi.hoisted(() => ({
	origins: [] as string[],
	paused: [] as string[],
	scripts: [] as Script[],
}));
const browser = vi.hoisted(() => ({
	permissions: {
		getAll: async () => ({origins: state.origins}),
		contains: async ({origins}: {origins: string[]}) => origins.every((origin) => state.origins.includes(origin)),
	},
	scripting: {
		getRegisteredContentScripts: async () => state.scripts,
		unregisterContentScripts: async () => {
			state.scripts = [];
		},
		registerContentScripts: async (scripts: Script[]) => {
			// As browsers do: the same id twice is refused.
			if (state.scripts.length > 0) {
				throw new Error('duplicate script');
			}

			state.scripts = scripts;
		},
	},
	storage: {sync: {get: async () => ({paused: state.paused})}},
}));
vi.mock('../../src/platform/browser', () => ({browser}));
let queue: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
	locks: {
		request: (_: string, work: () => Promise<void>) => {
			queue = queue.then(work);
			return queue;
		},
	},
});
const {alwaysSites, registerAlways, sitePattern} = await import('../../src/platform/always');

const one = 'https://news.example.org/*';
const other = 'https://other.example.org/*';

beforeEach(() => {
	Object.assign(state, {origins: [], paused: [], scripts: []});
});

describe('what is registered', () => {
	it('is for the sites allowed and not paused', async () => {
		Object.assign(state, {origins: [one, other], paused: [other]});
		await registerAlways();
		expect(state.scripts).toMatchObject([{matches: [one], excludeMatches: [other]}]);
	});

	it('is for all sites where all are allowed, without those paused, and lists no site for it', async () => {
		Object.assign(state, {origins: ['*://*/*', one], paused: [other]});
		await registerAlways();
		expect(state.scripts).toMatchObject([{matches: ['*://*/*'], excludeMatches: [other]}]);
		expect(await alwaysSites()).toEqual([one]);
	});

	it('is nothing any more when nothing is allowed', async () => {
		state.origins = [one];
		await registerAlways();
		state.origins = [];
		await registerAlways();
		expect(state.scripts).toEqual([]);
	});

	it('is there once after two events at the same time', async () => {
		state.origins = [one];
		await Promise.all([registerAlways(), registerAlways()]);
		expect(state.scripts).toHaveLength(1);
	});
});

describe('the pattern of a page', () => {
	it('is its site without port, and nothing for pages no extension may touch', () => {
		expect(sitePattern('https://news.example.org:8443/a?b')).toBe(one);
		expect(sitePattern('chrome://version/')).toBeNull();
		expect(sitePattern('')).toBeNull();
	});
});
