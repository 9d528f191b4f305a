import type {Block} from '../model/article';
import type {Metadata} from './metadata';
import type {Verdict} from './vote';
import {wordsIn} from './words';

const short = 250; // words: a text that is said to be closed and is no longer than this is its beginning
const cut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;

/** Did the publisher send the whole text, or only its beginning? */
export function accessOf(
	blocks: readonly Block[],
	words: number,
	metadata: Metadata,
	verdicts: readonly Verdict[],
): 'whole' | 'part' {
	const stated = metadata.body ? wordsIn(metadata.body) : 0;
	if (stated > 150 && words < stated * 0.6) {
		return 'part';
	}

	const walled = verdicts.includes('words of wall');
	const broken = cut.test(blocks.at(-1)?.text ?? '');
	if (metadata.free === false && (walled || broken || words < short)) {
		return 'part';
	}

	return walled && (words < short || broken) ? 'part' : 'whole';
}
