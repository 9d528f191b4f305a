import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

/** Programs that no browser runs any more. */
const plugins =
	/shockwave|futuresplash|silverlight|x-java|x-director|x-mplayer2|x-ms-wm|realaudio|quicktime|d27cdb6e-ae6d|\.swf(?:[?#]|$)|youtube(?:-nocookie)?\.com\/v\//i;
/** Services that closed and took what was embedded with them. */
const closed =
	/\/\/(?:[\w-]+\.)*(?:blip\.tv|vid\.me|storify\.com|gfycat\.com|plus\.google\.com|periscope\.tv|video\.google\.com)\//i;
/** Films that can still be seen where they come from. */
const films: readonly (readonly [RegExp, string])[] = [
	[/youtube(?:-nocookie)?\.com\/(?:v|embed)\/([\w-]{11})/i, 'https://www.youtube.com/watch?v='],
	[/vimeo\.com\/(?:moogaloop\.swf\?.*clip_id=|video\/)(\d+)/i, 'https://vimeo.com/'],
	[/dailymotion\.com\/(?:swf|embed)\/(?:video\/)?(\w+)/i, 'https://www.dailymotion.com/video/'],
];
/** Boxes that a script of their vendor fills, by name. */
const built =
	/(?<![a-z])(?:twitter-(?:tweet|video|timeline)|instagram-media|tiktok-embed|fb-(?:post|video|page|comment-embed)|giphy-embed|reddit-(?:embed|card)|imgur-embed|mastodon-embed|bluesky-embed|text-post-media|flourish-embed|datawrapper|infogram|pin-embed|jwplayer|brightcove|video-js|ndn_embed|[a-z]*-?embed|[a-z]*player)(?![a-z])/i;
/** Where else a thing can be seen, as its vendors write it. */
const addresses = ['data-instgrm-permalink', 'cite', 'data-href', 'data-permalink', 'data-embed-src', 'data-url'];
const sources = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-litespeed-src', 'data-url', 'srcdoc'];
const nowhere = /^(?:|about:blank.*|javascript:.*|#|null|undefined|data:text\/html,?)$/i;

const read = (fact: Fact, name: string): string => fact.element.getAttribute(name)?.trim() ?? '';
const hasAddress = (fact: Fact): boolean => sources.some((name) => !nowhere.test(read(fact, name)));

/** Up to the outermost wrapper that holds nothing else; with its caption, which would caption nothing. */
function widgetOf(fact: Fact, withCaption: boolean): Fact {
	let at = fact;
	for (let up = fact.parent; up && up.tag !== 'body' && up.tag !== 'article' && up.tag !== 'main'; up = up.parent) {
		const alone = up.chars === at.chars && up.media === at.media;
		if (!alone && !(withCaption && up.tag === 'figure' && up.media === at.media)) {
			break;
		}

		at = up;
	}

	return at;
}

function gone(fact: Fact, confidence: number, because: string): Suspect {
	return {element: widgetOf(fact, true).element, remedy: {do: 'hide'}, confidence, because};
}

/** Gone, but for a plain link to where it can still be seen. */
function linked(fact: Fact, href: string, confidence: number, because: string): Suspect {
	const label = href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#]+$/, '');
	return {element: widgetOf(fact, false).element, remedy: {do: 'replace', label, href}, confidence, because};
}

function filmOf(addresses: string): string | undefined {
	for (const [pattern, place] of films) {
		const id = pattern.exec(addresses)?.[1];
		if (id) {
			return place + id;
		}
	}

	return undefined;
}

/** Every address and type an old plugin was told of. */
function plug(fact: Fact, page: Survey): string {
	const own = ['data', 'src', 'type', 'classid', 'value'].map((name) => read(fact, name)).join(' ');
	const inner = [...fact.element.querySelectorAll('param, embed')];
	const told = inner.map((each) => `${each.getAttribute('value') ?? ''} ${each.getAttribute('src') ?? ''}`);
	return page.holds(fact, 'form') ? own : `${own} ${told.join(' ')}`;
}

function* deadPlugins(page: Survey): Iterable<Suspect> {
	for (const fact of [...page.tagged('object'), ...page.tagged('embed'), ...page.tagged('applet')]) {
		const told = plug(fact, page);
		// What stands in the object for browsers without the plugin is what is seen now.
		const spare = fact.element.querySelector('iframe[src], video, audio, img, object[type^="image/"]');
		if (spare || (fact.tag !== 'applet' && !plugins.test(told))) {
			continue;
		}

		const film = filmOf(told);
		const because = 'a player that no browser runs any more';
		yield film ? linked(fact, film, 0.95, because) : gone(fact, 0.95, because);
	}
}

function* deadFrames(page: Survey): Iterable<Suspect> {
	for (const fact of page.tagged('iframe')) {
		if (fact.hidden) {
			continue;
		}

		if (closed.test(read(fact, 'src'))) {
			yield gone(fact, 0.8, 'an embed from a service that has closed');
		} else if (page.settled && !hasAddress(fact) && page.loading().isBlank(fact.element) && page.box(fact).visible) {
			yield gone(fact, 0.9, 'an embed with nothing in it');
		} else if (page.settled && page.loading().failed(fact.element)) {
			yield gone(fact, 0.9, 'an embed that did not load');
		}
	}
}

function* deadMedia(page: Survey): Iterable<Suspect> {
	for (const fact of [...page.tagged('video'), ...page.tagged('audio')]) {
		const {element} = fact;
		if (page.loading().failed(element)) {
			yield gone(fact, 0.85, 'a player whose film or sound did not load');
		} else if (!hasAddress(fact) && !element.querySelector('source[src], source[data-src]') && !isPromised(element)) {
			yield gone(fact, 0.6, 'a player with nothing to play');
		}
	}
}

/** A player with a picture, or with data for a script, starts on a click; one that plays a stream has no address. */
const isPromised = (element: Element): boolean =>
	element.hasAttribute('poster') ||
	(element as HTMLMediaElement).readyState > 0 ||
	(element as HTMLMediaElement).srcObject !== null ||
	element.getAttributeNames().some((name) => name.startsWith('data-'));

function* deadPictures(page: Survey): Iterable<Suspect> {
	for (const fact of page.tagged('img')) {
		const {element} = fact;
		const {complete, naturalWidth} = element as HTMLImageElement;
		const came = !complete || naturalWidth > 0;
		if (!came && element.closest('figure, [class*="caption"]') && page.loading().failed(element)) {
			yield gone(fact, 0.8, 'a picture that did not load');
		}
	}
}

const isEmpty = ({chars, media, hidden}: Fact): boolean => chars === 0 && media === 0 && !hidden;

/** Boxes waiting for a script that never came. A post that carries its text keeps it. */
function* unbuilt(page: Survey): Iterable<Suspect> {
	for (const fact of page.facts.filter(isEmpty)) {
		const isBox = built.test(fact.names) || (fact.tag.includes('-') && !fact.element.matches(':defined'));
		// A picture whose source stands in `noscript` is the story's own, whatever the boxes around it are called.
		if (!isBox || fact.element.querySelector('picture') || page.box(fact).rect.height < 20) {
			continue;
		}

		const told = `${read(fact, 'videoid')} ${read(fact, 'data-videoid')}`.trim();
		const place = addresses.map((name) => read(fact, name)).find((value) => /^https?:\/\//.test(value));
		const href = /^[\w-]{11}$/.test(told) ? `https://www.youtube.com/watch?v=${told}` : place;
		const because = 'an embed whose script never came';
		yield href ? linked(fact, href, 0.85, because) : gone(fact, 0.8, because);
	}
}

const bare = 25; // letters: the clock and the buttons of a player around its complaint
const inline = new Set(['a', 'span', 'b', 'i', 'em', 'strong', 'small', 'code', 'mark', 'u', 'br']);
/** Names of boxes that stand in for something: they may say more than that it does not work. */
const standIn =
	/no-?(?:solution|script|flash|js|support)|flash|fallback|error|unsupported|unavailable|not-?(?:set|found)/i;

/** The whole text that an inline piece is part of: "Flash plugin" in a sentence of an article is no complaint. */
function blockOf(fact: Fact): Fact {
	let at = fact;
	while (inline.has(at.tag) && at.parent) {
		at = at.parent;
	}

	return at;
}

function isComplaint(fact: Fact, page: Survey): boolean {
	const text = page.text(fact, 220);
	const share = text.length > 200 ? 0 : page.says(text).share('broken');
	// A post that was not built says where it can be seen, and stays for its text.
	return (
		share > (standIn.test(fact.names) ? 0.1 : 0.5) &&
		!fact.hidden &&
		fact.element.closest('blockquote') === null &&
		fact.element.querySelector('blockquote') === null
	);
}

/** 'Please enable JavaScript', 'App key not set': what a widget says in place of what it should show. */
function* complaints(page: Survey): Iterable<Suspect> {
	for (const fact of new Set(page.said('broken').map(blockOf))) {
		if (!isComplaint(fact, page)) {
			continue;
		}

		const text = page.text(fact);
		let at = fact;
		for (let up = fact.parent; up && !page.holdsArticle(up) && up.prose === 0 && up.tag !== 'body'; up = up.parent) {
			const rest = page
				.text(up, 400)
				.replace(text, '')
				.replace(/[^\p{L}]/gu, '');
			if (rest.length > bare || page.holds(up, 'field')) {
				break;
			}

			at = up;
		}

		yield {element: at.element, remedy: {do: 'hide'}, confidence: 0.8, because: 'a widget that says it does not work'};
	}
}

const embeds: Detector = {
	title: 'Broken embeds',
	description: 'Films, posts and frames that cannot be shown: no source, an error, a player no browser runs.',
	*find(page) {
		yield* deadPlugins(page);
		yield* deadFrames(page);
		if (page.settled) {
			yield* deadMedia(page);
			yield* deadPictures(page);
			yield* unbuilt(page);
			yield* complaints(page);
		}
	},
};

export default embeds;
