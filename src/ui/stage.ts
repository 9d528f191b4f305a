/** A layer of ours over a page, out of the page's reach: the page sees one empty element and none of the events on it. */
export interface Stage {
	/** The only element of it that stands in the page. */
	readonly host: HTMLElement;
	/** Where the layer's own elements go: a document of its own, so that no rule of the page applies. */
	readonly document: Document;
	/** Takes the keyboard. */
	focus(): void;
	leave(): void;
}

const everywhere = {
	all: 'initial',
	position: 'fixed',
	inset: '0',
	width: '100vw',
	height: '100vh',
	'max-width': 'none',
	'max-height': 'none',
	margin: '0',
	padding: '0',
	border: '0',
	overflow: 'hidden',
	background: 'transparent',
	'color-scheme': 'light',
	'z-index': '2147483647',
};

/** Outranks every rule of the page: what stands in the style attribute and is important is last of all. */
function cover(element: HTMLElement): void {
	for (const [property, value] of Object.entries(everywhere)) {
		element.style.setProperty(property, value, 'important');
	}

	element.style.setProperty('display', 'block', 'important');
}

function addStyle(document: Document, css: string): void {
	try {
		const {CSSStyleSheet} = document.defaultView as Window & typeof globalThis;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	} catch {
		// Firefox keeps the constructed sheets of content scripts from the page.
		const style = document.createElement('style');
		style.textContent = css;
		document.head.append(style);
	}
}

const most = 5; // times a page may take the layer away or close it: then it shall have its way
const patience = 40; // ms before the keyboard is taken back from a page that grabbed it

/**
 * Puts up a layer over everything, a frame in a closed shadow root in the top layer. In the frame, for events in it do not
 * pass through the page: a page that listens to every key and swallows every click gets none of ours.
 * @param ended is told when the page has taken it away for good
 */
export async function stageOver(
	page: Document,
	{title, css}: {readonly title: string; readonly css: string},
	ended: () => void,
): Promise<Stage> {
	const view = page.defaultView as Window;
	const host = page.createElement('div');
	const frame = page.createElement('iframe');
	const stop = new AbortController();
	const {signal} = stop;
	let times = 0;
	host.setAttribute('popover', 'manual');
	cover(host);
	cover(frame);
	frame.title = title;
	host.attachShadow({mode: 'closed'}).append(frame);
	const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
	const before = page.activeElement;

	/** A modal dialog of the page makes everything outside of it dead. */
	const place = () => [...page.querySelectorAll(':modal')].at(-1) ?? page.documentElement;
	const show = () => host.isConnected && !host.matches(':popover-open') && host.showPopover();

	function leave(): void {
		if (signal.aborted) {
			return;
		}

		stop.abort();
		observer.disconnect();
		host.remove();
		(before as Partial<HTMLElement> | null)?.focus?.({preventScroll: true});
	}

	/** Was it closed by the page? Then it comes back, but not for ever. */
	function defend(): void {
		if (signal.aborted || (host.isConnected && host.matches(':popover-open'))) {
			return;
		}

		times += 1;
		if (host.isConnected && times <= most) {
			show();
			return;
		}

		// Out of the page it cannot come back: a frame that is put in again is empty.
		leave();
		ended();
	}

	const observer = new MutationObserver(defend);
	place().append(host);
	show();
	await loaded;
	const inner = frame.contentDocument as Document;
	addStyle(inner, css);
	const focus = () => {
		frame.focus({preventScroll: true});
		inner.defaultView?.focus();
		inner.body.focus({preventScroll: true});
	};
	observer.observe(host.parentNode ?? page, {childList: true});
	host.addEventListener('toggle', defend, {signal});
	inner.defaultView?.addEventListener(
		'blur',
		() => view.setTimeout(() => !signal.aborted && page.hasFocus() && focus(), patience),
		{signal},
	);
	return {host, document: inner, focus, leave};
}
