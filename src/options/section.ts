import type {Settings} from '../model/settings';
import type {Words} from '../ui/words';

/** What a section of this page is given. */
export interface Page {
	readonly words: Words;
	settings(): Settings;
	/** Keeps a change; it acts at once wherever the settings are shown. False when there is no room for it. */
	change(changes: Partial<Settings>): Promise<boolean>;
	announce(said: string): void;
}

/** A part of the page: its name is its place in the list of contents and its title's key. */
export interface Section {
	readonly name: string;
	fill(section: HTMLElement, page: Page): void | Promise<void>;
}
