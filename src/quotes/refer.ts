import {Bit, type Lexis, pronounBits} from './lexis';
import {type Mention, mentionsIn} from './mentions';
import {has} from './phrases';
import {isSomebody, type Scene} from './scene';
import type {Story} from './story';
import {renamed} from './subject';
import {Kind} from './words';

/** Whom a pronoun means, and how sure that is. */
export interface Referent {
	readonly mention: Mention;
	readonly sure: number;
}

// 'He' is hardly a name of which the text shows no sign that it is a person's.
const doubt = 0.5;

// Paragraphs and sentences that are looked back at, and words of a sentence.
const memory = 3;
const sentences = 12;
const longest = 120;

// Languages whose plurals end so; 'boss' does not.
const plurals = new Set(['en', 'es', 'pt', 'fr']);
const isMany = (noun: string, {code}: Lexis): boolean => plurals.has(code) && /[^s]s$/.test(noun);

/** Could somebody of whom the text says this be meant by a pronoun of that gender? */
function fits(story: Story, mention: Mention, gender: number): boolean {
	if (mention.kind === 'person' && !(gender & Bit.they) && isMany(mention.last, story.lexis)) return false;
	const is = mention.gender || story.genders.get(mention.last) || 0;
	if (gender & Bit.they || !is) return true;
	if (gender & Bit.he && gender & Bit.she) return true;
	return gender & Bit.he ? is !== Bit.woman : is !== Bit.man;
}

/** Whom a pronoun at token `index` means: whom the sentences before are about, or the last who spoke. */
export function refer(story: Story, paragraph: number, index: number, gender: number): Referent | null {
	if ((gender & pronounBits) === Bit.they) return lookBack(story, paragraph, index, gender, false);
	// 'sie sagen' are many, and nobody in particular
	if (gender & Bit.they && isPlural(story.sceneOf(paragraph), index)) return null;
	const person = lookBack(story, paragraph, index, gender, true);
	if (person) return person;
	const anybody = lookBack(story, paragraph, index, gender, false);
	return anybody && {...anybody, sure: anybody.sure * doubt};
}

/** Does the verb beside the pronoun, as German writes it, say that there are many? */
function isPlural(scene: Scene | null, index: number): boolean {
	const beside = [scene?.paragraph.stream[index - 1], scene?.paragraph.stream[index + 1]];
	return beside.some((token) => has(token, Bit.verb | Bit.finite) && /(?:en|ern|eln|sind)$/.test(token?.word ?? ''));
}

function lookBack(story: Story, paragraph: number, index: number, gender: number, person: boolean): Referent | null {
	const isMeant: Wanted = (mention) => fits(story, mention, gender) && (!person || isSomebody(story, mention));
	let sure = 0.9;
	let seen = 0;
	for (let p = paragraph; p >= 0 && p >= paragraph - memory; p--) {
		const scene = story.sceneOf(p);
		if (!scene) return null;
		let end = p === paragraph ? index : scene.paragraph.stream.length;
		while (end > 0 && seen++ < sentences) {
			const start = sentenceFrom(scene, end);
			const mention = about(scene, start, end, isMeant) ?? speakerIn(story, scene, start, end, isMeant);
			if (mention) return {mention, sure};
			end = start === end ? end - 1 : start;
		}
		sure -= 0.1;
	}
	return null;
}

/** Could the pronoun mean this? */
type Wanted = (mention: Mention) => boolean;

/** The last speaker of a quotation in these tokens. */
function speakerIn(story: Story, scene: Scene, start: number, end: number, isMeant: Wanted): Mention | null {
	for (let i = end - 1; i >= start; i--) {
		const token = scene.paragraph.stream[i];
		if (token?.kind !== Kind.quote) continue;
		const mention = story.said[token.quote]?.mention;
		if (mention && isMeant(mention)) return mention;
	}
	return null;
}

/** Whom a sentence is about: its likeliest subject that could be meant. */
function about(scene: Scene, start: number, end: number, isMeant: Wanted): Mention | null {
	const {stream} = scene.paragraph;
	let best: Mention | null = null;
	let most = 0;
	for (const mention of mentionsIn(scene.mentions, start, end)) {
		if (mention.to > end) break;
		if ((mention.kind !== 'name' && mention.kind !== 'person') || !isMeant(mention)) continue;
		let sum = mention.kind === 'name' ? 1 : 0.6;
		// …, said Dolzer. He …
		if (has(stream[mention.from - 1], Bit.verb) || has(stream[mention.to], Bit.verb)) sum += 0.5;
		if (mention.oblique) sum -= 0.5;
		if (mention.possessive) sum -= 0.2;
		if (mention.from === start) sum += 0.5;
		if (sum <= most) continue;
		most = sum;
		best = mention;
	}
	return best && renamed(stream, scene.mentions, best);
}

/** Where the sentence starts that ends before token `end`. */
export function sentenceFrom(scene: Scene, end: number): number {
	const {stream} = scene.paragraph;
	let i = end - 1;
	if (stream[i]?.kind === Kind.stop) i--;
	while (i >= 0 && end - i < longest && stream[i]?.kind !== Kind.stop) i--;
	return i + 1;
}
