// Pictures of the expected articles that ours keeps: node scripts/bench/images.mjs --corpus DIR --engine FILE [--verbose]
import {defuddlePages, mozillaPages, openEngine, options} from './pages.mjs';

/** One picture has many addresses: sizes, formats and queries aside, its name stays. @param {string} address */
const nameOf = (address) => {
	const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '').replace(/%/g, '');
	return (
		path
			.split('/')
			.filter(Boolean)
			.slice(-1)[0]
			?.replace(/[-_]?\d{2,4}x\d{2,4}|\.\w{3,4}$/g, '') ?? ''
	);
};

const engine = await openEngine();
const counts = {all: 0, kept: 0};
for (const {id, url, html, expected} of [...mozillaPages(), ...defuddlePages()]) {
	const {ours, theirs} = await engine.run(
		(page) => {
			/** @param {string} text */
			const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
			/** @param {Document} from */
			const sources = (from) =>
				[...from.querySelectorAll('img')].map(
					(image) => image.getAttribute('src') ?? image.getAttribute('srcset') ?? '',
				);
			const article = Reflect.get(globalThis, 'cleanCopy').read(parse(page.html), page.url);
			const marked = [...page.expected.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)].map((match) => match[1] ?? '');
			return {ours: article ? sources(parse(article.html)) : [], theirs: [...sources(parse(page.expected)), ...marked]};
		},
		{html, url, expected},
	);
	const names = new Set(ours.map(nameOf));
	for (const address of new Set(theirs)) {
		if (address === '' || address.startsWith('data:')) {
			continue;
		}

		const kept = names.has(nameOf(address));
		counts.all++;
		counts.kept += Number(kept);
		if (!kept && options.verbose) {
			console.log(`${id}: ${address.slice(0, 120)}`);
		}
	}
}

await engine.close();
console.log(`pictures   ${((100 * counts.kept) / counts.all).toFixed(1)} %  (${counts.kept}/${counts.all})`);
