import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

/** Who may import whom: the folder (or top-level file) on the left imports only what stands on the right. */
const allowed: Record<string, readonly string[]> = {
	model: [],
	ui: ['model'],
	lexicon: [],
	detectors: ['model', 'lexicon', 'cleaning/detector', 'cleaning/survey'],
	cleaning: ['model', 'lexicon', 'detectors', 'sites'],
	reading: ['model', 'lexicon'],
	quotes: ['model', 'lexicon'],
	sites: ['model'],
	platform: ['model'],
	engine: ['model', 'cleaning', 'reading', 'quotes'],
	// The picker's view stands in the page, on a stage of its own.
	content: ['model', 'cleaning', 'reading', 'quotes', 'platform', 'ui/picker', 'ui/words'],
	background: ['platform'],
	popup: ['model', 'platform', 'ui', 'quotes/link', 'reading/links', 'reading/sanitize'],
	options: ['model', 'platform', 'ui'],
	welcome: ['model', 'platform', 'ui'],
	library: ['model', 'platform', 'ui'],
	reader: ['model', 'platform', 'ui', 'reading', 'quotes/link'],
};

const filesIn = (folder: string, ending: RegExp): string[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((file) => ending.test(file))
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
		.sort();

const sources = filesIn('src', /\.ts$/);
const textOf = (file: string) => readFileSync(file, 'utf8');

/** Code without comments, so that a word of advice is not taken for the deed. */
const codeOf = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const importsOf = (file: string): string[] =>
	[...codeOf(file).matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

/** 'src/cleaning/plan.ts' -> 'cleaning/plan'; 'src/engine.ts' -> 'engine' */
const moduleOf = (file: string) => file.replace(/^src\//, '').replace(/\.ts$/, '');
const folderOf = (module: string) => module.split('/')[0] ?? '';

const localImports = sources.flatMap((file) =>
	importsOf(file)
		.filter((name) => name.startsWith('.'))
		.map((name) => ({file, target: moduleOf(path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, '')))})),
);

describe('the import table', () => {
	it.each(sources.map((file) => [file]))('%s imports only what its folder may', (file) => {
		const from = folderOf(moduleOf(file));
		const rights = allowed[from];
		expect(rights, `${from} has a row in the table`).toBeDefined();
		for (const {target} of localImports.filter((one) => one.file === file)) {
			const to = folderOf(target);
			const fits = to === from || rights?.includes(to) || rights?.includes(target);
			expect(fits, `${file} imports ${target}`).toBe(true);
		}
	});

	it('lets no detector import a detector', () => {
		const between = localImports.filter(
			({file, target}) => file.startsWith('src/detectors/') && folderOf(target) === 'detectors',
		);
		expect(between).toEqual([]);
	});

	it('lets nobody import an entry point', () => {
		const entries =
			/^(?:engine|background|content\/(?:clean|read|always|pick)|(popup|reader|library|options|welcome)\/\1)$/;
		expect(localImports.filter(({target}) => entries.test(target))).toEqual([]);
	});

	it('keeps the browser API in platform/', () => {
		const users = sources.filter(
			(file) =>
				importsOf(file).some((name) => name.startsWith('webextension-polyfill')) ||
				/\b(?:chrome|browser)\.[a-z]+\.[a-z]/.test(codeOf(file)),
		);
		expect(users.filter((file) => !file.startsWith('src/platform/'))).toEqual([]);
	});
});

describe('the promises', () => {
	it('assigns HTML nowhere', () => {
		const sink = /\.(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|setHTMLUnsafe/;
		expect(sources.filter((file) => sink.test(codeOf(file)))).toEqual([]);
	});

	it('has no untyped value and no file over 250 lines', () => {
		expect(sources.filter((file) => /:\s*any\b|\bas any\b|<any>|@ts-(?:ignore|nocheck)/.test(codeOf(file)))).toEqual(
			[],
		);
		// Word lists are data: a language has as many words as it has.
		const long = filesIn('src', /\.(?:ts|css)$/).filter((file) => textOf(file).split('\n').length > 251);
		expect(long.filter((file) => !file.startsWith('src/lexicon/'))).toEqual([]);
	});

	it('writes to the live page in cleaning/apply.ts and its changes.ts alone', () => {
		const write =
			/\.(?:setAttribute|removeAttribute|toggleAttribute|append|prepend|before|after|replaceWith|replaceChildren|appendChild|insertBefore|removeChild|removeProperty|setProperty|hidePopover|showPopover|showModal)\(|\.close\(\)|\.remove\(\)|classList\.(?:add|remove|toggle)|\.style\.\w+\s*=/;
		const writers = sources.filter(
			(file) => /^src\/(?:cleaning|detectors|content)\//.test(file) && write.test(codeOf(file)),
		);
		expect(writers.filter((file) => !['src/cleaning/apply.ts', 'src/cleaning/changes.ts'].includes(file))).toEqual([]);
	});

	it('asks for no permission that reaches pages before a click', () => {
		const manifest = JSON.parse(textOf('manifest.json'));
		expect(Object.keys(manifest)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/content_scripts|^host_permissions|externally|web_accessible/)]),
		);
		expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
	});
});

describe('fixtures', () => {
	const named = (folder: string) =>
		filesIn(`src/${folder}`, /\.ts$/)
			.map((file) => path.posix.basename(file, '.ts'))
			.filter((name) => name !== 'index');
	const fixtures = (folder: string) => readdirSync(`tests/fixtures/${folder}`);

	it.each(['detectors', 'lexicon'].flatMap((folder) => named(folder).map((name) => [folder, name] as const)))(
		'%s/%s has one',
		(folder, name) => {
			expect(fixtures(folder).some((file) => file.startsWith(name))).toBe(true);
		},
	);
});

describe('sites.ts', () => {
	it('is sorted and gives a reason for each entry', () => {
		if (!existsSync('src/sites.ts')) {
			return;
		}

		const hosts = [...codeOf('src/sites.ts').matchAll(/host:\s*'([^']+)'/g)].map((match) => match[1]);
		expect(hosts).toEqual([...hosts].sort());
		const reasons = [...codeOf('src/sites.ts').matchAll(/reason:\s*'[^']+'/g)];
		expect(reasons.length).toBe(hosts.length);
	});
});
