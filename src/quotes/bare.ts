import {Bit} from './lexis';
import type {Mention} from './mentions';
import {has} from './phrases';
import type {Scene} from './scene';
import {Kind, type Token} from './words';

// 'сказал ему следователь': pronouns may stand between.
const nounReach = 2;
const noNoun =
	Bit.preposition |
	Bit.finite |
	Bit.verb |
	Bit.notName |
	Bit.relative |
	Bit.he |
	Bit.she |
	Bit.they |
	Bit.first |
	Bit.determiner;

/** Plain words as a mention. */
function mentionOf(stream: readonly Token[], from: number, to: number): Mention {
	const last = stream[to - 1];
	return {
		from,
		to,
		kind: 'person',
		start: stream[from]?.start ?? 0,
		end: last?.end ?? 0,
		last: last?.word ?? '',
		gender: 0,
		oblique: false,
		possessive: false,
		role: null,
		lone: false,
	};
}

/** Where nouns have no article: the plain word that follows the verb. */
export function bareNoun({paragraph: {stream}}: Scene, verb: number, end: number): Mention | null {
	for (let i = verb + 1; i < end && i <= verb + nounReach; i++) {
		const token = stream[i];
		if (token?.kind !== Kind.word || has(token, Bit.preposition)) return null;
		if (token.capital || has(token, noNoun) || token.word.length < 4) continue;
		return mentionOf(stream, i, i + 1);
	}
	return null;
}

/** Verbs in the plural without a subject, and what stands before the office in which somebody spoke. */
const offices: Readonly<Record<string, readonly [plural: RegExp, prepositions: readonly string[]]>> = {
	ru: [/(?:ли|ют|ят)$/, ['в', 'во']],
	uk: [/(?:ли|ють|ять)$/, ['в', 'у', 'во']],
	bg: [/ха$/, ['от']],
	sr: [/(?:ли|li)$/, ['из', 'iz', 'у', 'u']],
	hr: [/li$/, ['iz', 'u']],
};
// 'сообщили журналистам в пресс-службе': whom they told may stand between.
const told = 2;
// 'в пресс-службе управления МВД по области' is as long as an office gets.
const longest = 6;
// What such a preposition also leads to: times and occasions.
const noOffice =
	Bit.noun | Bit.notName | Bit.verb | Bit.finite | Bit.he | Bit.she | Bit.they | Bit.first | Bit.determiner;

// 'в ходе брифинга', 'в эфире': when and where, not who.
const occasions =
	/^(?:ход|эфир|рамк|время|бесед|разговор|интервью|начал|конц|ефір|межах|розмов|інтерв|интервјуу|razgovoru|intervjuu)/;

/** «…», — сообщили в пресс-службе МЧС: an office in which somebody spoke. */
export function officeIn({paragraph: {stream}, lexis}: Scene, verb: number, end: number): Mention | null {
	const [plural, prepositions] = offices[lexis.code] ?? [];
	if (!plural || !prepositions || !plural.test(stream[verb]?.word ?? '')) return null;
	let at = verb + 1;
	while (at < end && at <= verb + told && !prepositions.includes(stream[at]?.word ?? '')) at++;
	if (!prepositions.includes(stream[at]?.word ?? '')) return null;
	let to = at + 1;
	while (to < end && to <= at + longest && stream[to]?.kind === Kind.word && !has(stream[to], Bit.verb | Bit.finite)) {
		if (has(stream[to], Bit.preposition) && stream[to]?.word !== 'по') break;
		to++;
	}
	if (occasions.test(stream[at + 1]?.word ?? '')) return null;
	return to === at + 1 || has(stream[at + 1], noOffice) ? null : mentionOf(stream, at + 1, to);
}
