import type {Lexis} from './lexis';
import type {Mention} from './mentions';
import type {Names} from './names';
import type {Paragraph, Piece} from './paragraphs';
import type {Scene} from './scene';

/** Who said a piece, as far as the text tells. */
export interface Said {
	readonly name: string;
	readonly role: string | null;
	/** The words that name the speaker, as offsets. */
	readonly cue: readonly [number, number];
	readonly confidence: number;
	readonly rule: string;
	/** The sentence of the piece itself names the speaker. */
	readonly own: boolean;
	/** It does so behind the piece. */
	readonly behind: boolean;
	readonly mention: Mention;
}

/** A text as it is read: what was understood up to here helps with what follows. */
export interface Story {
	readonly text: string;
	readonly lexis: Lexis;
	readonly names: Names;
	/** Prose of long ago, whose sentences run on: only a name right beside its verb of saying counts. */
	readonly old: boolean;
	readonly paragraphs: readonly Paragraph[];
	readonly pieces: readonly Piece[];
	/** The speakers of the pieces read so far. */
	readonly said: (Said | null)[];
	/** Bit.man or Bit.woman by last name, learnt from pronouns. */
	readonly genders: Map<string, number>;
	sceneOf(paragraph: number): Scene | null;
}
