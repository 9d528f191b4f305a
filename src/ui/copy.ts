/** What is put on the clipboard: bare text, and where there is more to it the same as HTML. */
export interface Copied {
	readonly text: string;
	readonly html?: string;
}

/** Copies; what it is pasted into takes the kind it likes best. */
export async function copy({text, html}: Copied): Promise<void> {
	if (html === undefined) {
		await navigator.clipboard.writeText(text);
		return;
	}

	const blob = (type: string, content: string) => new Blob([content], {type});
	const item = {'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html)};
	await navigator.clipboard.write([new ClipboardItem(item)]);
}
