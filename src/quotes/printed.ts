import {isGiven} from './given';
import {Bit, type Lexis, pronounBits} from './lexis';

/**
 * What may stand under a quotation. The rules that find speakers read clauses; a clause that was read wrongly gives words
 * that no editor would print as a name, and those are told here by their looks alone.
 */

// Signs that no name has: marks of quotations, brackets, addresses.
const foreign = /["“”„«»‹›「」『』<>[\]{}()@=/…]|https?:|\.\.\./u;

// Before a name they are courtesy, in any language that took them over, and no office.
const courtesies = new Set(
	'mr mrs ms miss mx mme mlle m dr drs prof sir madam monsieur madame herr herrn frau hr fru señor señora sr sra srta don doña dom dona senhor senhora sig signor signora sig.ra dhr mevr mw meneer mevrouw pan pani pán paní bay bayan hanım г-н г-жа господин госпожа пан пані κ κα'.split(
		' ',
	),
);

const small = /^\p{Ll}/u;

const classOf = (word: string, lexis: Lexis): number =>
	lexis.bits(
		word
			.toLowerCase()
			.replace(/[.,]$/, '')
			.replace(/['’]s?$/u, ''),
	);

/** What may be printed, and the office that stood in front of it. */
export interface Printed {
	readonly name: string;
	readonly office: string | null;
}

/** The name without what surrounds it, or null where the rest is no name. */
export function nameIn(words: string, lexis: Lexis): Printed | null {
	const name = words
		.split(foreign)[0]
		?.trim()
		.replace(/[.,;:!?]+$/, '')
		.split(/\s+/);
	if (!name) return null;
	while (name.length > 1 && (isJoining(name[0] ?? '', lexis) || isGovernor(name, lexis))) name.shift();
	const bits = name.map((word) => classOf(word, lexis));
	const [first = '', last = ''] = [name[0], name.at(-1)];
	const nouns = Bit.person | Bit.title | Bit.noun;
	if (!last || adverbs.has(last) || isJoining(last, lexis)) return null;
	// 'the job and then': a phrase ends with a noun
	if (small.test(last) && !((bits.at(-1) ?? 0) & nouns) && (bits.at(-1) ?? 0) & wordsBetween) return null;
	// 'Ihr müsst euch nicht': a clause
	if (name.length > 1 && name.some((word, at) => small.test(word) && (bits[at] ?? 0) & Bit.finite)) return null;
	// 'zum Thema', 'von Grosbliederstroff': what belongs to the noun before
	if (name.length === 2 && small.test(first) && (bits[0] ?? 0) & Bit.particle && (bits[0] ?? 0) & Bit.preposition)
		return null;
	const at = firstName(name, bits, lexis);
	return {name: name.slice(at).join(' '), office: at > 0 ? name.slice(0, at).join(' ') : null};
}

/** 'Rady Europejskiej Charles Michel', 'Trust Executive Director Javier Betancourt': where the person's name begins. */
function firstName(name: readonly string[], bits: readonly number[], {words}: Lexis): number {
	if (isGiven(name[0]?.toLowerCase() ?? '')) return 0;
	const at = name.findIndex((word, i) => i < name.length - 1 && capital.test(word) && isGiven(word.toLowerCase()));
	const office =
		at >= 2 || (at === 1 && (words.bareNouns || words.compounds || (bits[0] ?? 0) & (Bit.title | Bit.person)));
	return office && !name.slice(0, at).some((word) => small.test(word)) ? at : 0;
}

const capital = /^\p{Lu}/u;

const wordsBetween = Bit.preposition | Bit.determiner | Bit.relative | Bit.finite | pronounBits;

/** 'von Maria Montessori' where 'von' says whose. */
const isGovernor = ([first = '', second = '']: readonly string[], lexis: Lexis): boolean =>
	small.test(first) && (classOf(first, lexis) & Bit.preposition) !== 0 && isGiven(second.toLowerCase());

const isJoining = (word: string, lexis: Lexis): boolean =>
	conjunctions.has(word) && !(classOf(word, lexis) & Bit.determiner);

// Words that join; no name or office begins or ends with one.
const conjunctions = new Set(
	'and but or und aber oder sowie et mais ou ni y o e pero sino ma mas ed en maar of i a ale lub oraz и но или а та і och men eller og samt ve ya'.split(
		' ',
	),
);
const adverbs = new Set('then not also too nicht auch dann pas aussi no también não também non anche'.split(' '));

/** An office without its article and courtesy titles ('the', 'Mr', 'AVV-Geschäftsführerin Dr.'); null where none is left. */
export function roleIn(words: string | null, lexis: Lexis): string | null {
	const office = words?.split(/\s+/) ?? [];
	while (isCourtesy(office.at(-1))) office.pop();
	while (isCourtesy(office[0])) office.shift();
	// 'its chief engineer' is a chief engineer; whose is not for the role to say
	if (office.length > 1 && lexis.words.possessives?.includes(office[0]?.toLowerCase() ?? '')) office.shift();
	const tells = office.some((word) => classOf(word, lexis) & (Bit.title | Bit.person));
	// where nouns have capitals, a compound that no list knows: 'Landesbranddirektor'
	const compound =
		lexis.words.compounds && office.every((word) => !small.test(word)) && office.some((word) => word.length > 8);
	return tells || compound ? office.join(' ') : null;
}

const isCourtesy = (word: string | undefined): boolean =>
	word !== undefined && courtesies.has(word.toLowerCase().replace(/\.$/, ''));
