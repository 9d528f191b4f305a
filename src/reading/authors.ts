import type {Phrases} from './phrases';

const longest = 80; // characters of one name, with a title before it
const separators =
	/\s*(?:[;|•·/]|,(?!\s*(?:Jr|Sr|MD|PhD|M\.D|Ph\.D))|\s+(?:and|und|et|y|e|en|og|och|ja|i|ve|dan|и|і|та|&|＆|、|，)\s+)\s*/iu;
const dateLike = /\b\d{1,2}[:./]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}\s*(?:min|h)\b/iu;

/** 'Nathan Willis March 25': a name of two words or more, then a day. */
const dateAfter = /^(\p{Lu}\S+(?:\s\p{L}\S*)*?\s\p{L}\S+?)\s+(?:\p{L}+\.?\s+)?\d.*$/u;
/** 'Games Editor' is what somebody does. */
const post =
	/(?:^|\s)(?:editor|reporter|correspondent|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?|rédact(?:eur|rice)|journaliste|periodista|redactor(?:a)?|redattore|redattrice|giornalista|redacteur|jornalista)$/iu;

const withoutBy = (text: string, phrases: Phrases): string => {
	let rest = text.replace(/^[\s\-–—|:•·]+/u, '');
	for (let round = 0; round < 3; round++) {
		const lead = /^([\p{L}\p{M}.'’]+(?:\s+[\p{L}\p{M}.'’]+)?)[\s:]+/u.exec(rest);
		const two = lead?.[1] ?? '';
		const one = /^[\p{L}\p{M}.'’]+/u.exec(rest)?.[0] ?? '';
		const cut = [two, one].find((words) => words !== '' && phrases.says(words).share('by') === 1);
		if (!cut || rest.length === cut.length) {
			return rest;
		}

		rest = rest.slice(cut.length).replace(/^[\s:.]+/u, '');
	}

	return rest;
};

/** The names in a byline: 'By Ana Ruiz and Tom Lee | March 3' -> ['Ana Ruiz', 'Tom Lee']. */
export function namesIn(raw: string, phrases: Phrases): string[] {
	const text = withoutBy(raw.replace(/\s+/gu, ' ').trim().slice(0, 300), phrases);
	const names: string[] = [];
	for (const part of text.split(separators)) {
		const name = withoutBy(
			part
				.replace(/\([^)]*\)|<[^>]*>|\S+@\S+|https?:\S+|@\w+/g, ' ')
				.replace(/\s+/g, ' ')
				.trim(),
			phrases,
		)
			.replace(dateAfter, '$1')
			.replace(/[\s,.:;|–—-]+$/u, '');
		if (isName(name, phrases) && !names.includes(name)) {
			names.push(name);
		}
	}

	return names;
}

/** Not 'Staff', not a date, not an address, not a sentence. */
const isName = (name: string, phrases: Phrases): boolean =>
	name.length > 1 &&
	name.length <= longest &&
	/\p{L}/u.test(name) &&
	!dateLike.test(name) &&
	!/\d/.test(name) &&
	!/^(?:https?:|www\.)|\.(?:com|org|net)\b.*\//i.test(name) &&
	name.split(' ').length <= 7 &&
	!post.test(name) &&
	phrases.says(name).share('staff') < 0.99 &&
	phrases.says(name).share('sharing') < 0.99 &&
	!/^(?:e-?mail|twitter|facebook|instagram|website|follow|share)$/i.test(name) &&
	phrases.says(name).share('dated') < 0.5;
