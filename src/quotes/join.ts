import type {Piece} from './paragraphs';
import type {Said, Story} from './story';
import {Kind, type Token} from './words';

/** One quotation, in one or more pieces. */
export interface Joined {
	readonly pieces: readonly Piece[];
	readonly said: Said | null;
}

/** Does nothing but one clause, with at most its full stop, stand between two pieces of a paragraph? */
export function interrupts(stream: readonly Token[], a: Piece, b: Piece): boolean {
	if (stream[b.at - 1]?.kind === Kind.word) return false; // …, she said, adding that “B”
	for (let i = a.at + 1; i < b.at - 1; i++) {
		const kind = stream[i]?.kind;
		// “A, – said X. – B.”: here the dash says that A goes on
		if (kind === Kind.stop && i === b.at - 2 && stream[b.at - 1]?.kind === Kind.dash) continue;
		if (kind === Kind.stop || kind === Kind.quote) return false;
	}
	return true;
}

/** “A,” X said. “B.” is one quotation; so is a paragraph left open and taken up by the next. */
export function joinPieces({pieces, paragraphs, said}: Story): Joined[] {
	const joined: {pieces: Piece[]; said: Said | null}[] = [];
	for (const [number, piece] of pieces.entries()) {
		const last = joined.at(-1);
		const previous = last?.pieces.at(-1);
		const who = said[number] ?? null;
		const stream = paragraphs[piece.paragraph]?.stream ?? [];
		if (last && previous && belongs(previous, piece, said[number - 1] ?? null, who, stream)) {
			last.pieces.push(piece);
			if (previous.continues) last.said = better(last.said, who);
		} else joined.push({pieces: [piece], said: who});
	}
	return joined;
}

function belongs(
	previous: Piece,
	piece: Piece,
	before: Said | null,
	who: Said | null,
	stream: readonly Token[],
): boolean {
	if (previous.continues) return true;
	if (previous.paragraph !== piece.paragraph || !before?.own || !before.behind) return false;
	return !who?.own && interrupts(stream, previous, piece);
}

const better = (a: Said | null, b: Said | null): Said | null => (!a || (b?.own && !a.own) ? b : a);
