// Pictures of the expected articles that ours keeps: node scripts/bench/images.mjs --corpus DIR --engine FILE [--verbose]
import {defuddlePages, mozillaPages, openEngine, options} from './pages.mjs';

/** Sizes that publishers put into the names of their files. */
const sizes =
	/^\d+px-|[-_](?:\d{2,4}x\d{0,4}|articleLarge|superJumbo|jumbo|master\d+|mediumThreeByTwo\d+|thumb\w*|small|medium|large|full|\d{2,4}w?)$/gi;

/**
 * One picture has many addresses: sizes, formats, queries and hosts aside its name stays. A name that is a number or a
 * size ('/5c33/master/4800.jpg') says nothing, so the segments before it are taken too.
 * @param {string} address
 */
const nameOf = (address) => {
	const [bare = ''] = address.replace(/^\w+:\/\/[^/]*/, '').split(/[?#]/);
	const segments = bare.split('/').filter((segment) => segment !== '');
	const words = segments.map((segment) =>
		segment.replace(/\.(?:jpe?g|png|gif|webp|avif|svg|img)$/i, '').replace(sizes, ''),
	);
	const telling = words.filter(
		(word) =>
			!/^[\d_]{0,14}$|^(?:master|media|images?|img|max|fit|thumb|scale-to-width-down|revision|latest|c|w_\S*)$/i.test(
				word,
			),
	);
	return telling.at(-1) ?? words.at(-1) ?? '';
};

/** Every address an <img> gives: the engines differ in which of its sizes they keep. @param {readonly string[]} addresses */
const namesOf = (addresses) => addresses.map(nameOf).filter((name) => name !== '');

/**
 * What an expected article counts as a picture and a reader would not: formulas that are drawn (ours are MathML), films
 * written as pictures, portraits of the author, counters and spacers, files of the
 * writer's own disk.
 * @param {string} address
 */
const isNone = (address) =>
	/\/math\/render\/|[?&]cht=tx|latex\.codecogs|^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|x\.com|twitter\.com)\/|gravatar\.com\/|^file:|\/fit\/c\/\d{2}\/|\/avatar|[/_-](?:1x1|spacer|pixel|corner_\d|line\d+|blank)\b/i.test(
		address,
	);

const engine = await openEngine();
const counts = {all: 0, kept: 0, none: 0};
for (const {id, url, html, expected} of [...mozillaPages(), ...defuddlePages()]) {
	const {ours, theirs} = await engine.run(
		(page) => {
			/** @param {string} text */
			const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
			/** @param {Document} from */
			const sources = (from) =>
				[...from.querySelectorAll('img')].map((image) => {
					const set = image.getAttribute('srcset') ?? '';
					const listed = set.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '');
					return [image.getAttribute('src') ?? '', ...listed].filter((address) => address !== '');
				});
			const article = Reflect.get(globalThis, 'cleanCopy').read(parse(page.html), page.url);
			const marked = [...page.expected.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)].map((match) => [match[1] ?? '']);
			return {ours: article ? sources(parse(article.html)) : [], theirs: [...sources(parse(page.expected)), ...marked]};
		},
		{html, url, expected},
	);
	const names = new Set(ours.flatMap(namesOf));
	const seen = new Set();
	for (const addresses of theirs) {
		const wanted = addresses.filter((address) => !address.startsWith('data:'));
		const key = wanted[0] ?? '';
		if (key === '' || seen.has(key)) {
			continue;
		}

		seen.add(key);
		if (wanted.some(isNone)) {
			counts.none++;
			continue;
		}

		const kept = namesOf(wanted).some((name) => names.has(name));
		counts.all++;
		counts.kept += Number(kept);
		if (!kept && options.verbose) {
			console.log(`${id}: ${key.slice(0, 140)}`);
		}
	}
}

await engine.close();
console.log(
	`pictures   ${((100 * counts.kept) / counts.all).toFixed(1)} %  (${counts.kept}/${counts.all}; ${counts.none} that are none)`,
);
