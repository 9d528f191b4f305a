import type {Quote} from '../model/article';

export interface Voice {
	/** null: quotes whose speaker the text does not name. */
	readonly name: string | null;
	readonly role: string | null;
	readonly quotes: readonly Quote[];
}

const position = ({parts: [first]}: Quote) => (first ? first.block * 1e6 + first.start : 0);

/** Who says what: quotes in reading order by speaker, the one who says most first, the unnamed last. */
export function bySpeaker(quotes: readonly Quote[]): readonly Voice[] {
	const inOrder = [...quotes].sort((one, other) => position(one) - position(other));
	const groups = new Map<string | null, Quote[]>();
	for (const quote of inOrder) {
		const name = quote.speaker?.name ?? null;
		groups.set(name, [...(groups.get(name) ?? []), quote]);
	}

	const voices = [...groups].map(([name, said]) => ({
		name,
		role: said.find((quote) => quote.speaker?.role)?.speaker?.role ?? null,
		quotes: said,
	}));
	return voices.sort(
		(one, other) => Number(one.name === null) - Number(other.name === null) || other.quotes.length - one.quotes.length,
	);
}

/** The quotes that matter most, in the order of their weight; a pull quote repeats the text and counts last. */
export function keyQuotes(quotes: readonly Quote[], count: number): readonly Quote[] {
	const rank = (quote: Quote) => quote.weight - (quote.kind === 'pull' ? 1 : 0);
	return [...quotes].sort((one, other) => rank(other) - rank(one)).slice(0, count);
}
