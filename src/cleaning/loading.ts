import {bodyOf} from './dom';
import {documentOf} from './inside';

/** What became of the things a page loads into itself: frames, pictures, films and sounds. */
export interface Loading {
	/** It was asked for and did not come. False where the page does not let us know. */
	failed(element: Element): boolean;
	/** A frame of the page's own with nothing in it. */
	isBlank(frame: Element): boolean;
}

const refused = 400; // HTTP statuses from here on say no
const errorPage = /(?<!\d)(?:40[0-9]|410|50[0-4])(?!\d)|not found|forbidden/i;

/** Each address the page has fetched, with the status of the answer: 0 where the page may not know. */
function statuses(view: Window): ReadonlyMap<string, number> {
	const entries = view.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	return new Map(entries.map(({name, responseStatus}) => [name, responseStatus ?? 0]));
}

const absolute = (address: string, element: Element): string => {
	try {
		return new URL(address, element.baseURI).href;
	} catch {
		return '';
	}
};

/** A frame's document that is an error page with an ordinary status, or whose status was not kept. */
function isErrorPage(document: Document): boolean {
	const text = bodyOf(document)?.textContent?.trim() ?? '';
	return text.length < 200 && errorPage.test(document.title) && (text === '' || errorPage.test(text));
}

/** Reads the page's own record of what it fetched. */
export function readLoading(document: Document): Loading {
	const view = document.defaultView;
	let known: ReadonlyMap<string, number> | undefined;
	const statusOf = (address: string): number | undefined => {
		known ??= view?.performance?.getEntriesByType ? statuses(view) : new Map();
		// Flags and fragments of an address are not part of what is fetched.
		return known.get(address) ?? known.get(address.replace(/#.*$/, ''));
	};
	const isRefused = (address: string) => (statusOf(address) ?? 0) >= refused;
	let online: boolean | undefined;
	/** Where nothing at all has come, it is the way the page is looked at that fails, and not the page. */
	function isOnline(): boolean {
		const came = (image: HTMLImageElement) => image.naturalWidth > 0 && /^https?:/.test(image.currentSrc);
		online ??=
			[...(known ?? statuses(view as Window)).values()].some((status) => status >= 200 && status < refused) ||
			[...document.images].some(came);
		return online;
	}

	function frameFailed(frame: Element): boolean {
		const address = absolute(frame.getAttribute('src') ?? '', frame);
		if (!/^https?:/.test(address)) {
			return false;
		}

		if (isRefused(address)) {
			return true;
		}

		const inner = documentOf(frame);
		if (inner) {
			return inner.URL !== 'about:blank' && isErrorPage(inner);
		}

		// The browser's own error page stands in for a frame of this origin, and nobody may look into that.
		const mayLook = !frame.hasAttribute('sandbox') || /allow-same-origin/.test(frame.getAttribute('sandbox') ?? '');
		return mayLook && isOnline() && new URL(address).origin === view?.location.origin;
	}

	function mediaFailed(media: HTMLMediaElement): boolean {
		const address = media.currentSrc || absolute(media.getAttribute('src') ?? '', media);
		const broken = media.error !== null || media.networkState === 3;
		return broken && (address.startsWith('blob:') || isRefused(address) || (/^https?:/.test(address) && isOnline()));
	}

	function imageFailed(image: HTMLImageElement): boolean {
		const address = image.currentSrc || image.src;
		return image.complete && image.naturalWidth === 0 && /^https?:.*(?<!\.svg)$/.test(address) && isOnline();
	}

	return {
		failed(element) {
			switch (element.localName) {
				case 'iframe':
					return frameFailed(element);
				case 'video':
				case 'audio':
					return mediaFailed(element as HTMLMediaElement);
				case 'img':
					return imageFailed(element as HTMLImageElement);
				default:
					return false;
			}
		},
		isBlank(frame) {
			const inner = documentOf(frame);
			const body = inner?.body;
			return inner !== null && (!body || (body.children.length === 0 && (body.textContent ?? '').trim() === ''));
		},
	};
}
