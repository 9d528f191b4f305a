import type {FieldKind} from './fields';

/** What the walk notes of an element. Numbers about content count everything beneath it too. */
export interface Fact {
	readonly element: Element;
	readonly tag: string;
	readonly parent: Fact | null;
	/** Place in document order; everything beneath lies in `index + 1 … end - 1`. */
	readonly index: number;
	end: number;
	readonly depth: number;
	/** id, class, role and name, as written. */
	readonly names: string;
	/** What the names hint at: bits of `Cues`. */
	cues: number;
	/** Hidden by the page's own markup (`hidden`, an inline `display: none`), or inside such. */
	readonly hidden: boolean;
	readonly link: boolean;
	/** Characters of its text; of them in links; of them in paragraphs that read as prose. */
	chars: number;
	linkChars: number;
	prose: number;
	/** Characters of text that stand in it directly, or in inline elements of it. */
	own: number;
	ownLink: number;
	/** Text pieces `from … to - 1` are its text. */
	readonly from: number;
	to: number;
	/** Bits of `Holds`: what is somewhere in it, itself included. */
	holds: number;
	media: number;
	links: number;
}

/** What an element holds somewhere. */
export const Holds = {
	h1: 1,
	nav: 2,
	main: 4,
	article: 8,
	password: 16,
	textarea: 32,
	field: 64,
	form: 128,
	button: 256,
	header: 512,
	search: 1024,
	email: 2048,
	heading: 4096,
	dialog: 8192,
} as const;

/** A form control and what it asks for. */
export interface Field {
	readonly fact: Fact;
	readonly kind: FieldKind;
}

/** All that one walk over a page notes. */
export interface Walked {
	readonly facts: Fact[];
	/** The page's text, piece by piece, and the element that each piece stands in directly. */
	readonly pieces: string[];
	readonly holders: Fact[];
	readonly fields: Field[];
}
