import {Bit, type Lexis} from './lexis';
import {firstFrom, type Mention, mentionAt} from './mentions';
import {has, isWord} from './phrases';
import {Kind, type Token} from './words';

/** Who a verb's subject is, and how sure that is. */
export interface Subject {
	readonly mention: Mention;
	readonly score: number;
}

// A subject further from its verb than this is another clause's, and likelier near it.
const farthest = 30;
const near = 5;

/** Points every mention has or lacks by itself. */
function standing(mention: Mention): number {
	let sum = 0;
	if (mention.kind === 'name') sum += 1;
	else if (mention.kind === 'pronoun') sum += 1.2;
	else if (mention.kind === 'person') sum += 0.7;
	else sum -= mention.lone ? 2 : 0.6;
	if (mention.oblique) sum -= 4;
	if (mention.possessive) sum -= 4;
	return sum;
}

/** Words that may stand between a subject and its verb: auxiliaries and adverbs. */
function isFiller(token: Token | undefined): boolean {
	return isWord(token) && !token.capital && !has(token, Bit.verb | Bit.preposition | Bit.determiner | Bit.relative);
}

/** The best subject that stands before the verb at token `verb`, not before token `low`. */
export function subjectBefore(
	stream: readonly Token[],
	mentions: readonly Mention[],
	verb: number,
	low: number,
): Subject | null {
	let best: Subject | null = null;
	let passed = 0;
	for (let k = firstFrom(mentions, verb) - 1; k >= 0; k--) {
		const mention = mentions[k];
		if (!mention || mention.to > verb) continue;
		if (mention.from < low || verb - mention.to > farthest) break;
		let sum = standing(mention) - passed;
		let at = verb - 1;
		while (at >= mention.to && verb - at <= 3 && isFiller(stream[at])) at--;
		if (at < mention.to) sum += 3;
		const next = stream[mention.to];
		if (next?.kind === Kind.comma && mention.to < verb - 1) {
			sum += 1.2;
			if (stream[verb - 1]?.kind === Kind.comma || stream[at]?.kind === Kind.comma) sum += 1;
		}
		const last = stream[mention.from - 1];
		if (mention.from === low || last?.kind === Kind.quote || !isWord(last)) sum += 1.2;
		else if (has(last, Bit.relative) || /^(?:and|but|und|et|y|e|и|but)$/.test(last.word)) sum += 0.8;
		else if (has(last, Bit.verb | Bit.finite) && mention.from > low + 2) sum -= 1.5;
		else if (!last.capital && !has(last, Bit.determiner | Bit.title | Bit.person) && mention.kind !== 'name')
			sum -= 0.5;
		if (!best || sum > best.score) best = {mention, score: sum};
		// Zeit Online, wie er erklärt: a pronoun is nearer its verb
		if (!mention.oblique && !mention.possessive) passed += mention.kind === 'pronoun' ? 0.8 : 0.35;
	}
	return best;
}

/** The best subject that stands behind the verb, before token `high`. */
export function subjectAfter(
	stream: readonly Token[],
	mentions: readonly Mention[],
	verb: number,
	high: number,
): Subject | null {
	let best: Subject | null = null;
	let passed = 0;
	// queixou-se: a reflexive pronoun that is a conjunction elsewhere
	const reflexive = has(stream[verb + 1], Bit.relative) && stream[verb + 1]?.word.length === 2;
	const from = verb + (reflexive ? 2 : 1);
	for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
		const mention = mentions[k];
		if (!mention || mention.from >= high || mention.from - verb > farthest / 2) break;
		// 'a las entregas de Estados Unidos, la Unión Europea': the next of what a preposition governs
		const listed = stream[mention.from - 1]?.kind === Kind.comma ? mentions[k - 1] : undefined;
		if (listed?.oblique && listed.from >= from && listed.to === mention.from - 1) continue;
		let sum = standing(mention) - passed * 1.2 - Math.max(0, mention.from - verb - near) * 0.15;
		let at = from;
		while (at < mention.from && at - verb <= 3 && isFiller(stream[at])) at++;
		if (at >= mention.from) sum += 2;
		for (let i = from; i < mention.from; i++) {
			const token = stream[i];
			if (has(token, Bit.relative) || (token && token.kind !== Kind.word && token.kind !== Kind.comma)) sum -= 1.5;
			if (has(token, Bit.verb)) sum -= 0.7;
		}
		if (!best || sum > best.score) best = {mention, score: sum};
		if (!mention.oblique && !mention.possessive) passed++;
	}
	return best;
}

/** A name that renames the mention right before it: 'the minister, Ana Kolar,'. */
export function renamed(stream: readonly Token[], mentions: readonly Mention[], mention: Mention): Mention {
	if (mention.kind === 'name' || mention.kind === 'pronoun') return mention;
	const comma = stream[mention.to]?.kind === Kind.comma;
	const from = mention.to + (comma ? 1 : 0);
	const next = mentionAt(mentions, from);
	if (next?.kind !== 'name' || next.possessive) return mention;
	// ließ der König seinen Sohn Friedrich wissen: an object is another
	if (!comma) return next.from === mention.to && !has(stream[from], Bit.object) ? next : mention;
	const after = stream[next.to];
	return !after || after.kind !== Kind.word || has(after, Bit.verb | Bit.relative) ? next : mention;
}

// Subjects of the first person; 'me' and 'us' may be whom somebody told.
const narrators = new Set('i we ich wir je nous yo nosotros eu nós io noi ik wij jeg jag vi ja я мы ми'.split(' '));

/** 'I remember thinking', 'als ich antworte': the writer speaks, whose name no clause gives. */
export function isNarrator(stream: readonly Token[], verb: number): boolean {
	for (let i = verb - 1; i >= verb - 2; i--) {
		if (has(stream[i], Bit.first) && narrators.has(stream[i]?.word ?? '')) return true;
		if (!isFiller(stream[i]) && !has(stream[i], Bit.finite | Bit.verb)) return false;
	}
	return false;
}

/** Is this language one in which the subject often follows the verb? */
export const inverts = (lexis: Lexis): boolean => lexis.words.inverted ?? lexis.code !== 'en';
