import type {Block} from '../model/article';

const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/gu;

/** Words of a text; scripts without spaces count about two characters a word. */
export function wordsIn(text: string): number {
	const dense = text.match(spaceless)?.length ?? 0;
	const spaced = text.replace(spaceless, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	return spaced + Math.round(dense / 2);
}

/** Words of the body: captions and repetitions are not counted. */
export function countWords(blocks: readonly Block[]): number {
	let sum = 0;
	for (const block of blocks) {
		sum += block.kind === 'caption' || block.kind === 'pull' ? 0 : wordsIn(block.text);
	}

	return sum;
}
