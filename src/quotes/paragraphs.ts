import {type Candidate, tokenAt} from './find';
import {nextToken} from './speech';
import {Kind, type Token} from './words';

/** A quotation's unbroken piece. */
export interface Piece extends Candidate {
	/** Its paragraph. */
	readonly paragraph: number;
	/** Where its token stands in the paragraph's stream. */
	readonly at: number;
	/** It ends with a stop, ! or ?, and with which. */
	readonly ended: string;
}

/** One paragraph as attribution reads it: each quotation is a single token. */
export interface Paragraph {
	readonly stream: readonly Token[];
	/** Numbers of its pieces, in order. */
	readonly pieces: readonly number[];
}

// '(CDU)', '(R-Vt.)', '(24)'
const bracketed = 8;

/** The closing bracket of an aside that tells nothing of who speaks; the opening one where there is none. */
function skipBrackets(tokens: readonly Token[], open: number, end: number): number {
	for (let i = open + 1; i < end && i <= open + bracketed; i++) {
		const kind = tokens[i]?.kind;
		if (kind === Kind.close) return i;
		if (kind === Kind.line || kind === Kind.open) break;
	}
	return open;
}

const ends = /[.!?…。！？,،，、]["'”’»)\]]*$/u;

/** Cuts the tokens into paragraphs and puts one token in the place of each quotation. */
export function paragraphsOf(text: string, tokens: readonly Token[], candidates: readonly Candidate[]) {
	const paragraphs: {stream: Token[]; pieces: number[]}[] = [];
	const pieces: Piece[] = [];
	let current: {stream: Token[]; pieces: number[]} = {stream: [], pieces: []};
	let i = 0;
	const flushTo = (end: number) => {
		for (; i < end; i++) {
			const token = tokens[i];
			if (!token) break;
			const last = current.stream.at(-1);
			const shut = token.kind === Kind.open && last && last.kind !== Kind.quote ? skipBrackets(tokens, i, end) : i;
			if (shut > i) i = shut;
			else if (token.kind !== Kind.line) current.stream.push(token);
			else if (current.stream.length > 0) {
				paragraphs.push(current);
				current = {stream: [], pieces: []};
			}
		}
	};
	for (const [number, candidate] of candidates.entries()) {
		flushTo(tokenAt(tokens, candidate.open));
		const ended = ends.exec(text.slice(Math.max(candidate.start, candidate.end - 4), candidate.end))?.[0]?.[0] ?? '';
		pieces.push({...candidate, paragraph: paragraphs.length, at: current.stream.length, ended});
		current.pieces.push(number);
		current.stream.push({
			kind: Kind.quote,
			start: candidate.open,
			end: candidate.close,
			word: '',
			bits: 0,
			capital: false,
			possessive: false,
			quote: number,
		});
		i = nextToken(tokens, candidate);
	}
	flushTo(tokens.length);
	paragraphs.push(current);
	return {paragraphs: paragraphs as readonly Paragraph[], pieces: pieces as readonly Piece[]};
}
