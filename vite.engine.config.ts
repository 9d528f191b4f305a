import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {packLexicon} from './scripts/pack-lexicon.mjs';
import {noUnsafeSinks} from './scripts/unsafe-sinks.mjs';

/** dist/engine.js: one classic script without imports (the contract is in src/engine.ts). */
export default defineConfig({
	publicDir: false,
	plugins: [packLexicon(), noUnsafeSinks()],
	build: {
		outDir: fileURLToPath(new URL('./dist', import.meta.url)),
		emptyOutDir: false,
		target: 'chrome120',
		minify: false,
		lib: {
			entry: fileURLToPath(new URL('./src/engine.ts', import.meta.url)),
			formats: ['iife'],
			name: 'cleanCopyEngine',
			fileName: () => 'engine.js',
		},
	},
});
