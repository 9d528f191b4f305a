import type {Piece} from './paragraphs';
import type {Said, Speakers} from './speakers';
import {Kind, type Token} from './words';

/** One quotation, in one or more pieces. */
export interface Joined {
	readonly pieces: Piece[];
	readonly said: Said | null;
}

/** Does nothing but one clause, with at most its full stop, stand between two pieces of a paragraph? */
export function interrupts(stream: readonly Token[], a: Piece, b: Piece): boolean {
	if (stream[b.at - 1]?.kind === Kind.word) return false; // …, she said, adding that “B”
	for (let i = a.at + 1; i < b.at - 1; i++) {
		const kind = stream[i]?.kind;
		if (kind === Kind.stop || kind === Kind.quote) return false;
	}
	return true;
}

/** “A,” X said. “B.” is one quotation; so is a paragraph left open and taken up by the next. */
export function joinPieces({pieces, paragraphs, said}: Speakers): Joined[] {
	const joined: Joined[] = [];
	for (const [number, piece] of pieces.entries()) {
		const last = joined.at(-1);
		const previous = last?.pieces.at(-1);
		const who = said[number] ?? null;
		if (last && previous) {
			if (previous.continues) {
				joined[joined.length - 1] = {pieces: [...last.pieces, piece], said: best(last.said, who)};
				continue;
			}
			const stream = paragraphs[piece.paragraph]?.stream ?? [];
			const whole = last.pieces[0]?.how === 'dash' || !/^\p{Ll}/u.test('');
			if (whole && previous.paragraph === piece.paragraph && !who?.own && interrupts(stream, previous, piece)) {
				last.pieces.push(piece);
				continue;
			}
		}
		joined.push({pieces: [piece], said: who});
	}
	return joined;
}

const best = (a: Said | null, b: Said | null): Said | null => ((b?.own && !a?.own) || !a ? b : a);
