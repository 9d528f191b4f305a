const shown = 1600; // ms: long enough to be read, short enough not to be in the way

/** Lets a button say for a moment that its work is done, to eyes and to screen readers. */
export function sayDone(label: HTMLElement, done: string, announce: (said: string) => void): void {
	const before = label.dataset['label'] ?? label.textContent;
	label.dataset['label'] = before;
	label.textContent = done;
	announce(done);
	setTimeout(() => {
		label.textContent = before;
	}, shown);
}
