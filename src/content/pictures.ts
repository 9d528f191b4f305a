import type {CopiedPicture} from '../model/page';

const largest = 1600; // px: enough for any column of text
const most = 40;
const quality = 0.86;
const patience = 8000; // ms for a picture that has to be loaded again

/** A picture as a data: address, made smaller where it is huge; null where the browser keeps its pixels to itself. */
function drawn(picture: HTMLImageElement): string | null {
	const {naturalWidth: width, naturalHeight: height} = picture;
	if (width === 0 || height === 0) {
		return null;
	}

	const scale = Math.min(1, largest / Math.max(width, height));
	const canvas = picture.ownerDocument.createElement('canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	try {
		return canvas.toDataURL('image/webp', quality);
	} catch {
		// A picture of another site that does not allow it.
		return null;
	}
}

/** The picture asked for once more, as one that may be copied; its site may refuse. */
function allowed(document: Document, url: string): Promise<HTMLImageElement | null> {
	const picture = document.createElement('img');
	picture.crossOrigin = 'anonymous';
	picture.referrerPolicy = 'no-referrer';
	picture.src = url;
	const late = new Promise<null>((resolve) => {
		setTimeout(resolve, patience, null);
	});
	const loaded = picture.decode().then(
		() => picture,
		() => null,
	);
	return Promise.race([loaded, late]);
}

async function copyOf(document: Document, url: string): Promise<CopiedPicture | null> {
	const shown = [...document.images].find(
		({src, currentSrc, complete}) => complete && (src === url || currentSrc === url),
	);
	const data = (shown && drawn(shown)) ?? null;
	if (data !== null) {
		return {url, data};
	}

	const again = await allowed(document, url);
	const second = again && drawn(again);
	return second === null ? null : {url, data: second};
}

/** Copies of pictures the page shows. What its makers keep to themselves is left out. */
export async function copyPictures(document: Document, urls: readonly string[]): Promise<readonly CopiedPicture[]> {
	const copies = await Promise.all(urls.slice(0, most).map((url) => copyOf(document, url)));
	return copies.filter((copy) => copy !== null);
}
