// Agreement with what Mozilla's pages expect: node scripts/bench/metadata.mjs --corpus DIR --engine FILE [--verbose]
import {mozillaPages, openEngine, options} from './pages.mjs';

/** @param {unknown} text */
const fold = (text) =>
	String(text ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * What counts as the same. Names alone: 'By Ana Ruiz, Tom Lee and …' agrees with 'Ana Ruiz, Tom Lee'.
 * @type {Record<string, (ours: string, theirs: string) => boolean>}
 */
const agree = {
	title: (ours, theirs) =>
		fold(ours) === fold(theirs) || (fold(ours).length > 8 && fold(theirs).startsWith(fold(ours))),
	byline: (ours, theirs) =>
		fold(ours) !== '' &&
		(fold(theirs).includes(fold(ours)) ||
			fold(ours)
				.split(' ')
				.every((word) => fold(theirs).split(' ').includes(word))),
	site: (ours, theirs) => fold(ours) === fold(theirs),
	published: (ours, theirs) => ours.slice(0, 10) === theirs.slice(0, 10) || Date.parse(ours) === Date.parse(theirs),
	lang: (ours, theirs) => ours.toLowerCase().split('-')[0] === theirs.toLowerCase().split(/[-_]/)[0],
	dir: (ours, theirs) => ours === theirs,
};
/** @type {Record<string, string>} */
const names = {
	title: 'title',
	byline: 'byline',
	site: 'siteName',
	published: 'publishedTime',
	lang: 'lang',
	dir: 'dir',
};

const engine = await openEngine();
const score = new Map(Object.keys(names).map((key) => [key, {right: 0, all: 0}]));
for (const {id, url, html, metadata} of mozillaPages()) {
	const ours = await engine.run(
		(page) => {
			const document = new DOMParser().parseFromString(page.html, 'text/html');
			const article = Reflect.get(globalThis, 'cleanCopy').read(document, page.url);
			return article ? {...article, html: '', blocks: [], quotes: []} : {};
		},
		{html, url},
	);
	for (const [key, name] of Object.entries(names)) {
		const expected = metadata[name];
		if (!expected) {
			continue;
		}

		const right = agree[key]?.(String(ours[key] ?? ''), expected) ?? false;
		const counts = score.get(key) ?? {right: 0, all: 0};
		score.set(key, {right: counts.right + Number(right), all: counts.all + 1});
		if (!right && options.verbose) {
			console.log(`${key}  ${id}: ours ${JSON.stringify(ours[key])}, expected ${JSON.stringify(expected)}`);
		}
	}
}

await engine.close();
for (const [key, {right, all}] of score) {
	console.log(`${key.padEnd(10)} ${((100 * right) / all).toFixed(1)} %  (${right}/${all})`);
}
