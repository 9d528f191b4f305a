import {transformWithOxc} from 'vite';

/**
 * Ships each language's words as one string a list of lists, parsed when that language is first asked for: a browser
 * reads a string many times faster than thousands of array items, and few pages need more than two languages.
 * `src/lexicon/index.ts` takes either form.
 * @returns {import('vite').Plugin}
 */
export function packLexicon() {
	return {
		name: 'pack-lexicon',
		apply: 'build',
		enforce: 'pre',
		async transform(source, id) {
			const file = id.split('?')[0] ?? id;
			if (!/\/src\/lexicon\/.+\.ts$/.test(file) || !/^export const \w+: \w+Words =/m.test(source)) {
				return null;
			}

			const {code} = await transformWithOxc(source, file);
			const words = await import(`data:text/javascript,${encodeURIComponent(code)}`);
			const lines = Object.entries(words).map(([name, lists]) => `export const ${name} = {packed: ${literal(lists)}};`);
			return {code: lines.join('\n'), map: null};
		},
	};
}

/**
 * JSON in single quotes, in which its many double ones need no escape.
 * @param {unknown} lists
 */
const literal = (lists) => `'${JSON.stringify(lists).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
