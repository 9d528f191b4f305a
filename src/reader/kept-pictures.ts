import type {KeptPicture} from '../model/kept';

/** Shows a kept article's own pictures instead of those at the publisher's; to be called before it stands in the page. */
export function showKeptPictures(body: HTMLElement, pictures: readonly KeptPicture[]): void {
	const blobs = new Map(pictures.map(({url, blob}) => [url, blob]));
	for (const picture of body.querySelectorAll('img')) {
		const blob = blobs.get(picture.getAttribute('src') ?? picture.getAttribute('data-src') ?? '');
		if (blob) {
			for (const source of picture.closest('picture')?.querySelectorAll('source') ?? []) {
				source.remove();
			}

			for (const name of ['srcset', 'data-src', 'data-srcset']) {
				picture.removeAttribute(name);
			}

			picture.src = URL.createObjectURL(blob);
		}
	}
}
