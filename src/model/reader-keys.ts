/** What keys do in the reader, by name, in the order of the list under "?". Each can be given another key. */
export const readerKeys = {
	nextQuote: ['j'],
	previousQuote: ['k'],
	outline: ['o'],
	quotesPanel: ['q'],
	quotesOnly: ['g'],
	mark: ['h'],
	markNote: ['n'],
	marks: ['m'],
	keep: ['b'],
	listen: ['l'],
	nextSentence: ['.'],
	previousSentence: [','],
	nextParagraph: [':', '>'],
	previousParagraph: [';', '<'],
	look: ['t'],
	focus: ['u'],
	theme: ['y'],
	larger: ['+', '='],
	smaller: ['-'],
	pages: ['v'],
	nextPage: ['ArrowRight', 'PageDown', ' '],
	previousPage: ['ArrowLeft', 'PageUp'],
	lineFocus: ['f'],
	nextLine: ['ArrowDown'],
	previousLine: ['ArrowUp'],
	ruler: ['r'],
	dim: ['d'],
	emphasis: ['e'],
	pictures: ['i'],
	plainLinks: ['a'],
	leftOut: ['x'],
	take: ['s'],
	copyArticle: ['c'],
	print: ['p'],
	help: ['?'],
	back: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReaderKey = keyof typeof readerKeys;

/** The message that says what a key does. */
export const keyLabels: Readonly<Record<ReaderKey, string>> = {
	nextQuote: 'keyNextQuote',
	previousQuote: 'keyPreviousQuote',
	outline: 'outline',
	quotesPanel: 'quotesPanel',
	quotesOnly: 'quotesOnly',
	mark: 'keyMark',
	markNote: 'keyMarkNote',
	marks: 'marks',
	keep: 'keyKeep',
	listen: 'keyListen',
	nextSentence: 'keyNextSentence',
	previousSentence: 'keyPreviousSentence',
	nextParagraph: 'keyNextParagraph',
	previousParagraph: 'keyPreviousParagraph',
	look: 'look',
	focus: 'focus',
	theme: 'keyTheme',
	larger: 'keyLarger',
	smaller: 'keySmaller',
	pages: 'keyPages',
	nextPage: 'keyNextPage',
	previousPage: 'keyPreviousPage',
	lineFocus: 'lineFocus',
	nextLine: 'keyNextLine',
	previousLine: 'keyPreviousLine',
	ruler: 'ruler',
	dim: 'dim',
	emphasis: 'emphasis',
	pictures: 'pictures',
	plainLinks: 'plainLinks',
	leftOut: 'keyLeftOut',
	take: 'take',
	copyArticle: 'copyArticle',
	print: 'keyPrint',
	help: 'keyHelp',
	back: 'back',
};

const names = Object.keys(readerKeys) as readonly ReaderKey[];

/** The keys as the reader's settings have them: 'nextQuote n' for each that was changed. */
export function keysOf(changed: readonly string[]): Readonly<Record<ReaderKey, readonly string[]>> {
	const keys: Record<ReaderKey, readonly string[]> = {...readerKeys};
	for (const entry of changed) {
		const at = entry.indexOf(' ');
		const name = names.find((known) => known === entry.slice(0, at));
		if (name && entry.length > at + 1) {
			keys[name] = [entry.slice(at + 1)];
		}
	}

	return keys;
}

/** The settings with one key changed; as it was at first, it is not kept. */
export function withKey(changed: readonly string[], name: ReaderKey, key: string): readonly string[] {
	const others = changed.filter((entry) => !entry.startsWith(`${name} `));
	return (readerKeys[name] as readonly string[]).includes(key) ? others : [...others, `${name} ${key}`];
}

/** Keys that browsers and assistive technology own, and those that move the focus. */
const owned =
	/^(?:Tab|Enter|Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|Dead|Process|Unidentified|ContextMenu|F\d+|'|\/|\p{Cc})$/u;

/** Why a key cannot be given to something: the browser's, or taken by another. Null: it can. */
export function objection(
	changed: readonly string[],
	name: ReaderKey,
	key: string,
): {readonly takenBy: ReaderKey} | 'owned' | null {
	if (owned.test(key)) {
		return 'owned';
	}

	const keys = keysOf(changed);
	const other = names.find((one) => one !== name && keys[one].includes(key));
	return other ? {takenBy: other} : null;
}
