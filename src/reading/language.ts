import {proseWords} from '../lexicon/index';

const scripts: readonly (readonly [RegExp, string])[] = [
	[/[\u3040-\u30ff]/gu, 'ja'],
	[/[\uac00-\ud7af]/gu, 'ko'],
	[/[\u4e00-\u9fff]/gu, 'zh'],
	[/[\u0e00-\u0e7f]/gu, 'th'],
	[/[\u0590-\u05ff]/gu, 'he'],
	[/[\u0370-\u03ff]/gu, 'el'],
	[/[\u0900-\u097f]/gu, 'hi'],
	[/[\u0980-\u09ff]/gu, 'bn'],
	[/[\u0b80-\u0bff]/gu, 'ta'],
	[/[\u10a0-\u10ff]/gu, 'ka'],
	[/[\u0530-\u058f]/gu, 'hy'],
];

/** The language of a text by its script and its most frequent words; null when neither tells. */
export function detectLanguage(text: string): string | null {
	const sample = text.slice(0, 4000);
	for (const [pattern, language] of scripts) {
		const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, sample.length);
		if (share > (language === 'ja' ? 0.05 : 0.2)) {
			return language;
		}
	}

	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < 20) {
		return null;
	}

	const counts = new Map<string, number>();
	for (const word of words) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}

	let best: string | null = null;
	let most = words.length * 0.08;
	for (const language of proseWords.keys()) {
		let hits = 0;
		for (const word of proseWords.get(language)?.frequent ?? []) {
			hits += counts.get(word) ?? 0;
		}

		if (hits > most) {
			most = hits;
			best = language;
		}
	}

	return best;
}

/** 'en_us' -> 'en-US'; null for what is no language tag. */
export function tagOf(raw: string | null): string | null {
	const tag =
		(raw ?? '')
			.trim()
			.replace(/_/g, '-')
			.split(/[,;\s]/)[0] ?? '';
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) {
		return null;
	}

	return tag
		.split('-')
		.map((part, index) =>
			index === 0
				? part.toLowerCase()
				: part.length === 2
					? part.toUpperCase()
					: part.length === 4
						? (part[0] ?? '').toUpperCase() + part.slice(1).toLowerCase()
						: part,
		)
		.join('-');
}

const rightToLeft = /^(?:ar|he|fa|ur|ps|sd|ug|yi|dv|ckb|iw)(?:-|$)/;

/** As the page says, else as the language is written. */
export const directionOf = (said: string | null, language: string | null): 'ltr' | 'rtl' =>
	said === 'rtl' || said === 'ltr' ? said : rightToLeft.test(language ?? '') ? 'rtl' : 'ltr';
