import {proseWords} from '../lexicon/index';

const iso =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const two = (value: string | number): string => String(value).padStart(2, '0');

const isDay = (year: number, month: number, day: number): boolean =>
	year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

const offset = (zone: string | undefined): string => {
	if (!zone) {
		return '';
	}

	if (/^(?:Z|UTC|GMT)$/i.test(zone)) {
		return 'Z';
	}

	const digits = zone.replace(':', '');
	return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
};

/** ISO 8601 of a date as sites write it, with its offset when that is known; null when it is none. */
export function isoOf(raw: string | null | undefined, language = 'en'): string | null {
	const text = (raw ?? '').trim().slice(0, 120);
	const match = iso.exec(text);
	if (match) {
		const [, year = '', month = '', day = '', hour, minute, second, zone] = match;
		if (!isDay(Number(year), Number(month), Number(day))) {
			return null;
		}

		const date = `${year}-${two(month)}-${two(day)}`;
		return hour === undefined ? date : `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset(zone)}`;
	}

	if (/^\d{8}(?:T\d+Z?)?$/.test(text)) {
		return isoOf(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`);
	}

	if (/^1\d{9}(?:\d{3})?$/.test(text)) {
		return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '');
	}

	return worded(text, language) ?? parsed(text);
}

/** 'March 5, 2021 10:00 GMT': only what states a zone is an instant. */
const parsed = (text: string): string | null => {
	if (!/\b(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/.test(text) || !/\d{4}/.test(text)) {
		return null;
	}

	const time = Date.parse(text);
	return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000', '');
};

/** '5. März 2021', 'March 5, 2021', '5 de marzo de 2021', '2021年3月5日', '05/03/2021' where it can only be read one way. */
const worded = (text: string, language: string): string | null => {
	const east = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
	if (east) {
		return day(Number(east[1]), Number(east[2]), Number(east[3]));
	}

	const dotted = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
	if (dotted) {
		const [first, second, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
		const american = language === 'en' && second > 12;
		return first > 12 || dotted[0].includes('.') || language !== 'en'
			? day(year, second, first)
			: american
				? day(year, first, second)
				: null;
	}

	const lower = text.toLowerCase();
	const year = /\b((?:19|20)\d{2})\b/.exec(lower)?.[1];
	const number = /(?:^|[^\d:])(\d{1,2})(?!\d|:\d)/.exec(lower.replace(year ?? '', ' '))?.[1];
	if (!year || !number) {
		return null;
	}

	for (const months of [proseWords.get(language)?.months ?? [], proseWords.get('en')?.months ?? []]) {
		const found = months.findIndex(
			(month) => month.length > 2 && new RegExp(`(?:^|[^\\p{L}])${month}`, 'u').test(lower),
		);
		if (found >= 0) {
			return day(Number(year), (found % 12) + 1, Number(number));
		}
	}

	return null;
};

const day = (year: number, month: number, date: number): string | null =>
	isDay(year, month, date) ? `${year}-${two(month)}-${two(date)}` : null;
