import {Char, isWordy} from './chars';
import {type Mark, marksOf} from './marks';

/** A stretch between two marks. */
export interface Pair {
	/** The opening mark starts here. */
	readonly open: number;
	/** Between the marks. */
	readonly start: number;
	readonly end: number;
	/** The closing mark ends here. */
	readonly close: number;
	/** False: the paragraph ended before it was closed. */
	readonly closed: boolean;
	readonly single: boolean;
	readonly family: Mark['family'];
	/** Quotations inside. */
	readonly children: readonly Pair[];
}

interface Frame {
	readonly mark: Mark;
	readonly children: Pair[];
	/** A mark that may close or may be the apostrophe of a plural. */
	maybe: Mark | null;
}

// Deeper than this it is noise.
const deepest = 4;

// ’90s, ’em, ’tis, 's morgens: a mark before one of these is an apostrophe.
const elision = /^(?:\d|(?:s|t|n|m|k|d|em|ere|til|tis|twas|cause|cos|round|bout|un)(?![a-z\u00df-\u024f]))/i;

const isGap = (kind: number): boolean => kind === Char.space || kind === Char.line;
const isPoint = (kind: number): boolean =>
	kind === Char.stop || kind === Char.comma || kind === Char.colon || kind === Char.semicolon;

/** What could come right before an opening mark. */
const leadsIn = (kind: number): boolean =>
	isGap(kind) || kind === Char.open || kind === Char.dash || kind === Char.colon || kind === Char.other;

/** What could come right after a closing mark. */
const leadsOut = (kind: number): boolean =>
	isGap(kind) || isPoint(kind) || kind === Char.close || kind === Char.dash || kind === Char.open;

/** Does this mark open, seen from its neighbours first and from its glyph second? */
function opens(mark: Mark, top: Frame | undefined): boolean {
	if (Math.abs(mark.side) === 2) return mark.side > 0;
	const {before, after, side} = mark;
	const inside = top !== undefined;
	if (isGap(before) && (isGap(after) || (isPoint(after) && after !== Char.stop))) {
		if (side > 0) return !(inside && top.mark.side === 2 && top.mark.family === mark.family);
		return side === 0 && !inside;
	}
	if (leadsIn(before) && before !== Char.other) {
		// “A, ”said she: a glyph that closes, after one that opened
		if (side < 0 && inside && top.mark.side > 0 && top.mark.family === mark.family) return false;
		return !(leadsOut(after) && inside && (before === Char.dash || before === Char.colon)) || side > 0;
	}
	if (leadsOut(after)) return side > 0 && !inside && mark.family === 'angle' && isGap(after);
	// glued on both sides: “A“one of, most of“a term“that
	if (mark.family === 'angle' && side > 0) return true;
	if (inside) return false;
	return side > 0 || (side === 0 && (before === Char.dense || after === Char.dense || isPoint(before)));
}

/** Pairs the marks of each paragraph with one stack; nothing is carried over a line break. */
export interface Pairing {
	readonly pairs: Pair[];
	/** Closing marks that nothing opened. */
	readonly strays: Mark[];
}

const pairFrom = (frame: Frame, close: Mark): Pair => ({
	open: frame.mark.at,
	start: frame.mark.end,
	end: close.at,
	close: close.end,
	closed: true,
	single: frame.mark.single,
	family: frame.mark.family,
	children: frame.children,
});

export function pairMarks(text: string, swedish: boolean): Pairing {
	const pairs: Pair[] = [];
	const strays: Mark[] = [];
	let stack: Frame[] = [];

	const emit = (pair: Pair) => {
		(stack.at(-1)?.children ?? pairs).push(pair);
	};
	/** Gives up the frame on top; what was found inside stays found. */
	const drop = () => {
		const frame = stack.pop();
		if (!frame) return;
		if (frame.maybe) {
			emit(pairFrom(frame, frame.maybe));
			return;
		}
		for (const child of frame.children) emit(child);
	};
	const endParagraph = (lineEnd: number) => {
		while (stack.length > 0) {
			const frame = stack.at(-1);
			if (!frame) break;
			if (frame.mark.single) {
				drop();
				continue;
			}
			stack.pop();
			emit({
				open: frame.mark.at,
				start: frame.mark.end,
				end: lineEnd,
				close: lineEnd,
				closed: false,
				single: false,
				family: frame.mark.family,
				children: frame.children,
			});
		}
		stack = [];
	};
	const close = (mark: Mark) => {
		let at = stack.length - 1;
		while (at >= 0 && stack[at]?.mark.family !== mark.family) at--;
		if (at < 0) {
			if (Math.abs(mark.side) === 2 && (mark.family === 'corner' || mark.family === 'white')) return;
			at = stack.length - 1;
			while (at >= 0 && stack[at]?.mark.single) at--;
		}
		if (at < 0) {
			strays.push(mark);
			return;
		}
		while (stack.length - 1 > at) drop();
		const frame = stack.pop();
		if (frame) emit(pairFrom(frame, mark));
	};
	const push = (mark: Mark) => {
		if (stack.length >= deepest) drop();
		stack.push({mark, children: [], maybe: null});
	};
	const single = (mark: Mark) => {
		const top = stack.at(-1);
		if (top && !top.mark.single) return; // inside double marks they tell nothing
		const canOpen =
			leadsIn(mark.before) &&
			!leadsOut(mark.after) &&
			(mark.side >= 0 || swedish || mark.family === 'guillemet') &&
			!(mark.family === 'single' && mark.side !== 2 && elision.test(text.slice(mark.end, mark.end + 6)));
		if (canOpen) {
			if (top) drop();
			push(mark);
			return;
		}
		if (!top || mark.side === 2 || top.mark.family !== mark.family) return;
		if (isWordy(mark.after) && !(isWordy(mark.before) === false)) return;
		const possessive = isWordy(mark.before) && isGap(mark.after) && /s|z|in$/i.test(text.slice(mark.at - 2, mark.at));
		if (possessive) top.maybe = mark;
		else {
			stack.pop();
			emit(pairFrom(top, mark));
		}
	};

	let line = 0;
	let lineEnd = text.indexOf('\n');
	if (lineEnd < 0) lineEnd = text.length;
	for (const mark of marksOf(text)) {
		while (mark.at >= lineEnd && line <= text.length) {
			endParagraph(lineEnd);
			line = lineEnd + 1;
			lineEnd = text.indexOf('\n', line);
			if (lineEnd < 0) lineEnd = text.length;
		}
		if (mark.single) {
			single(mark);
			continue;
		}
		let top = stack.at(-1);
		if (top?.mark.single) top = stack.findLast((frame) => !frame.mark.single);
		if (opens(mark, top)) push(mark);
		else if (top) close(mark);
		else if (mark.family === 'straight' && mark.before === Char.digit)
			continue; // inches, seconds
		else strays.push(mark);
	}
	endParagraph(lineEnd);
	return {pairs, strays};
}
