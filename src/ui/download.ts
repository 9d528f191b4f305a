import {h} from './h';

/** Saves a file as a download of its own name. */
export function download(file: Blob, name: string): void {
	const url = URL.createObjectURL(file);
	h('a', {href: url, download: name}).click();
	// The download reads the address after the click.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
