import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import webExtension from 'vite-plugin-web-extension';
import {packLexicon} from './scripts/pack-lexicon.mjs';
import {noUnsafeSinks} from './scripts/unsafe-sinks.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// Through the environment: the plugin runs a build of its own for each entry, and each loads this file again.
const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** For the options page, which lists the detectors but may not import them. */
const detectors = readdirSync(here('./src/detectors')).map((file) => file.replace(/\.ts$/, ''));

export default defineConfig({
	define: {DETECTORS: JSON.stringify(detectors)},
	root: here('./src'),
	publicDir: here('./public'),
	logLevel: 'warn',
	build: {
		outDir: process.env['OUT'] ?? here(`./dist/${target}`),
		emptyOutDir: true,
		target: target === 'firefox' ? 'firefox142' : 'chrome125',
		// Only white space goes: names and form stay readable to the stores' reviewers, and so do the traces of errors.
		minify: false,
		cssMinify: true,
		sourcemap: false,
		modulePreload: false,
		// All the time is the plug-in's: it runs the other builds.
		rolldownOptions: {
			checks: {pluginTimings: false},
			// Names and form stay as written; what the doc comments say stands in the sources, which reviewers have too.
			output: {
				comments: {legal: true, annotation: false, jsdoc: false},
				minify: {compress: false, mangle: false, codegen: true},
			},
		},
	},
	plugins: [
		packLexicon(),
		noUnsafeSinks(),
		webExtension({
			manifest: '../manifest.json',
			browser: target,
			additionalInputs: [
				'reader/reader.html',
				'library/library.html',
				'welcome/welcome.html',
				'content/clean.ts',
				'content/read.ts',
				'content/always.ts',
				'content/pick.ts',
			],
			// Validation would ask the network for a schema.
			skipManifestValidation: true,
			disableAutoLaunch: true,
			printSummary: false,
			htmlViteConfig: process.argv.includes('--watch') ? {build: {watch: {}}} : {},
		}),
	],
});
