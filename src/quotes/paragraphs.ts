import {type Candidate, tokenAt} from './find';
import type {Lines} from './lines';
import {nextToken} from './speech';
import {Kind, mark, type Token} from './words';

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

/** Puts tokens into a stream, without asides in brackets. */
function append(stream: Token[], tokens: readonly Token[], from: number, end: number): void {
	for (let i = from; i < end; i++) {
		const token = tokens[i];
		if (!token) break;
		const last = stream.at(-1);
		const shut = token.kind === Kind.open && last && last.kind !== Kind.quote ? skipBrackets(tokens, i, end) : i;
		if (shut > i) i = shut;
		else stream.push(token);
	}
}

/** A paragraph without quotations, read when somebody asks. */
function unread(tokens: () => readonly Token[]): Paragraph {
	let stream: Token[] | null = null;
	return {
		pieces: [],
		get stream() {
			if (!stream) {
				stream = [];
				append(stream, tokens(), 0, tokens().length);
			}
			return stream;
		},
	};
}

/** Cuts the tokens into paragraphs and puts one token in the place of each quotation. */
export function paragraphsOf(text: string, tokens: readonly Token[], lines: Lines, candidates: readonly Candidate[]) {
	const paragraphs: Paragraph[] = [];
	const pieces: Piece[] = [];
	let current: {stream: Token[]; pieces: number[]} = {stream: [], pieces: []};
	let i = 0;
	const flushTo = (end: number) => {
		while (i < end) {
			let to = i;
			while (to < end && tokens[to]?.kind !== Kind.line && tokens[to]?.kind !== Kind.unread) to++;
			append(current.stream, tokens, i, to);
			const next = tokens[to];
			if (to < end && current.stream.length > 0) {
				paragraphs.push(current);
				current = {stream: [], pieces: []};
			}
			const line = next?.kind === Kind.unread && to < end ? lines.all[next.quote] : undefined;
			if (line) paragraphs.push(unread(line.tokens));
			i = to + 1;
		}
		i = Math.max(i, end);
	};
	for (const [number, candidate] of candidates.entries()) {
		flushTo(tokenAt(tokens, candidate.open));
		const ended = ends.exec(text.slice(Math.max(candidate.start, candidate.end - 4), candidate.end))?.[0]?.[0] ?? '';
		pieces.push({...candidate, paragraph: paragraphs.length, at: current.stream.length, ended});
		current.pieces.push(number);
		current.stream.push(mark(Kind.quote, candidate.open, candidate.close, number));
		i = nextToken(tokens, candidate);
	}
	flushTo(tokens.length);
	paragraphs.push(current);
	return {paragraphs: paragraphs as readonly Paragraph[], pieces: pieces as readonly Piece[]};
}
