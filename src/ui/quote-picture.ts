import type {Article, Quote} from '../model/article';
import {spoken} from './cite';
import {dateText, hostOf, outlet} from './facts';
import type {Words} from './words';
import {wrap} from './wrap';

export interface PictureLook {
	readonly shape: 'square' | 'wide';
	readonly dark: boolean;
	/** A CSS font family for the quote. */
	readonly face: string;
}

const sizes = {square: [1080, 1080], wide: [1200, 675]} as const;
const inks = {
	light: {paper: '#fbfaf7', ink: '#1c1b19', grey: '#6a665f', blue: '#2b5fa8', rule: '#e4e0d8'},
	dark: {paper: '#161513', ink: '#e9e5dc', grey: '#a39d92', blue: '#8db4ea', rule: '#34312c'},
} as const;
const edge = 88; // px
const hang = 64; // px left of the words for their mark
const foot = 150; // px at the bottom for the source
const sans = 'system-ui, "Noto Sans", sans-serif';

/** What opens a quotation where it is not “. */
const openers: Record<string, string> = {ar: '«', de: '„', fr: '«', ja: '「', pl: '„', ru: '«', uk: '«'};

/** The largest type in which the words fit, and their lines in it. */
function setLargest(
	paper: CanvasRenderingContext2D,
	text: string,
	face: string,
	[width, height]: readonly [number, number],
	lang: string | null,
): {readonly size: number; readonly lines: readonly string[]} {
	for (let size = 88; ; size -= 2) {
		paper.font = `${size}px ${face}`;
		const lines = wrap(text, width, (line) => paper.measureText(line).width, lang);
		if (lines.length * size * 1.32 <= height || size <= 24) {
			return {size, lines};
		}
	}
}

/**
 * Draws the mark that opens the quotation beside its first line. Its ink is placed and not its box: in some faces a mark
 * fills its box, in others it stands at one end of it.
 */
function openWith(
	paper: CanvasRenderingContext2D,
	mark: string,
	{
		words,
		line,
		size,
		face,
	}: {readonly words: number; readonly line: number; readonly size: number; readonly face: string},
): void {
	const gap = size * 0.14;
	paper.font = `${Math.min(size * 1.5, 96)}px ${face}`;
	paper.textAlign = 'left';
	const {actualBoundingBoxLeft: before, actualBoundingBoxRight: after} = paper.measureText(mark);
	const x = paper.direction === 'rtl' ? words + gap + before : words - gap - after;
	paper.fillText(mark, x, line + size * (mark === '„' ? 1 : 1.25));
	paper.textAlign = 'start';
}

/** Draws a quote as a card: the words, who says them, and where they stand. */
export function quotePicture(quote: Quote, article: Article, words: Words, look: PictureLook): HTMLCanvasElement {
	const [width, height] = sizes[look.shape];
	const {paper: ground, ink, grey, blue, rule} = inks[look.dark ? 'dark' : 'light'];
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const paper = canvas.getContext('2d');
	if (!paper) {
		return canvas;
	}

	const rtl = article.dir === 'rtl';
	const start = rtl ? width - edge : edge;
	const inward = rtl ? -1 : 1;
	const say = (text: string, x: number, y: number, font: string, colour: string) => {
		paper.font = font;
		paper.fillStyle = colour;
		paper.fillText(text, x, y, width - edge * 2);
	};
	paper.direction = article.dir;
	paper.textAlign = 'start';
	paper.fillStyle = ground;
	paper.fillRect(0, 0, width, height);

	const {speaker} = quote;
	const box = [width - edge * 2 - hang, height - edge - foot - (speaker ? 130 : 40)] as const;
	const {size, lines} = setLargest(paper, spoken(quote), look.face, box, article.lang);
	const block = lines.length * size * 1.32 + (speaker ? 110 : 0);
	let y = edge + Math.max(0, (height - edge - foot - block) / 2);
	paper.fillStyle = blue;
	const mark = openers[(article.lang ?? '').slice(0, 2)] ?? '“';
	openWith(paper, mark, {words: start + inward * hang, line: y, size, face: look.face});
	for (const line of lines) {
		say(line, start + inward * hang, y + size, `${size}px ${look.face}`, ink);
		y += size * 1.32;
	}

	if (speaker) {
		say(speaker.name, start + inward * hang, y + 54, `600 32px ${sans}`, ink);
		say(speaker.role ?? '', start + inward * hang, y + 94, `26px ${sans}`, grey);
	}

	paper.fillStyle = rule;
	paper.fillRect(edge, height - foot + 20, width - edge * 2, 2);
	const source = [outlet(article), dateText(article.published, words)].filter((part) => part !== null && part !== '');
	say(source.join(' · '), start, height - foot + 68, `26px ${sans}`, ink);
	say(hostOf(article.url), start, height - foot + 104, `24px ${sans}`, grey);
	return canvas;
}
