import type {Settings} from '../model/settings';
import type {Words} from '../ui/words';

/** What the reader's parts share. */
export interface Tools {
	readonly words: Words;
	settings(): Settings;
	change(changes: Partial<Settings>): void;
	announce(said: string): void;
}
