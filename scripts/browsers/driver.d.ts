/** How a page is shown, as if the reader had set the system so. */
export interface Look {
	readonly dark?: boolean;
	/** The high-contrast colours of the system instead of the page's. */
	readonly forced?: boolean;
}

/** What lies on the clipboard; '' for what does not. The picture as base64 of its PNG. */
export interface Clipboard {
	readonly text: string;
	readonly html: string;
	readonly png: string;
}

/** A browser with the extension, driven the same way whichever it is. */
export interface Driver {
	readonly name: 'chrome' | 'firefox';
	/** Of the extension's own pages, without a slash at the end. */
	readonly origin: string;
	/** Resolves when the window is closed. */
	readonly closed: Promise<unknown>;
	goto(url: string): Promise<void>;
	back(): Promise<void>;
	url(): Promise<string>;
	/** Of all tabs. */
	addresses(): Promise<readonly string[]>;
	/** Runs the body of an async function in the page in view. */
	// biome-ignore lint/suspicious/noExplicitAny: what the body returns only its writer knows.
	run(body: string): Promise<any>;
	screenshot(): Promise<Buffer>;
	/** The page in view as it would be printed; null where it is not asked for (Firefox). */
	readonly pdf: (() => Promise<Buffer>) | null;
	/** Whether the page in view has been given to the browser to print. */
	isPrinting(): Promise<boolean>;
	/** A real click on the toolbar button. */
	clickToolbar(): Promise<Popup>;
	/** Answers the browser's question for a permission; null where no program can (Chrome). */
	readonly answer: ((yes: boolean) => Promise<void>) | null;
	/** Takes sites away from the extension, as the browser's own settings do. */
	revoke(pattern: string): Promise<void>;
	/** Presses the key of a command of the manifest, by its letter; null where no program can (Chrome). */
	readonly pressCommand: ((letter: string) => Promise<void>) | null;
	/**
	 * Chooses an entry of ours, by its id, from the menu of the right mouse button over an element. In Chrome, whose own
	 * menu no program can open, the entry's event is made instead; it grants nothing.
	 */
	chooseEntry(id: string, selector: string): Promise<void>;
	/** A look, and the size of the window; null where no program can (Firefox). */
	readonly emulate: ((look: Look & {width: number; height: number}) => Promise<void>) | null;
	/** Presses a key on the page in view, by its name: 'Tab', 'Enter', 'j'. */
	press(key: string): Promise<void>;
	/** Moves the mouse to a place of the window, and clicks there. */
	point(x: number, y: number, click: boolean): Promise<void>;
	/** What was copied last. */
	clipboard(): Promise<Clipboard>;
	/** Cuts the browser off from every network, or connects it again. */
	offline(off: boolean): Promise<void>;
	close(): Promise<void>;
}

export interface Popup {
	/** Runs the body of an async function that sees `window` and `document` of the popup (in Firefox: not its globals). */
	// biome-ignore lint/suspicious/noExplicitAny: what the body returns only its writer knows.
	run(body: string): Promise<any>;
	/** A click with the mouse in the middle of the first element that matches. */
	click(selector: string): Promise<void>;
	screenshot(): Promise<Buffer>;
	/** Presses a key in the popup, by its name: 'Tab', 'Enter', 'j'. */
	press(key: string): Promise<void>;
	/** Null where no program can (Firefox). */
	readonly emulate: ((look: Look) => Promise<void>) | null;
	isOpen(): Promise<boolean>;
	close(): Promise<void>;
}
