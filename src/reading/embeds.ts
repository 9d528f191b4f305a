import {cleanAddress, mediaAddress} from './links';

export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'document' | 'chart' | 'frame';

/** What stood there, said in words and with a link: never a live frame. */
export interface Embed {
	readonly kind: EmbedKind;
	readonly provider: string;
	readonly href: string;
	readonly title: string;
}

const providers: readonly (readonly [RegExp, EmbedKind, string])[] = [
	[/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'video', 'YouTube'],
	[/(?:^|\.)vimeo\.com$/, 'video', 'Vimeo'],
	[/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, 'video', 'Dailymotion'],
	[/(?:^|\.)twitch\.tv$/, 'video', 'Twitch'],
	[/(?:^|\.)ted\.com$/, 'video', 'TED'],
	[
		/(?:^|\.)(?:brightcove\.(?:net|com)|jwplatform\.com|jwplayer\.com|kaltura\.com|wistia\.(?:net|com)|streamable\.com|rutube\.ru|bilibili\.com|nicovideo\.jp|qq\.com|rumble\.com|odysee\.com|archive\.org)$/,
		'video',
		'Video',
	],
	[/(?:^|\.)tiktok\.com$/, 'post', 'TikTok'],
	[/(?:^|\.)(?:twitter|x)\.com$/, 'post', 'X'],
	[/(?:^|\.)(?:facebook\.com|fb\.watch)$/, 'post', 'Facebook'],
	[/(?:^|\.)instagram\.com$/, 'post', 'Instagram'],
	[/(?:^|\.)threads\.(?:net|com)$/, 'post', 'Threads'],
	[/(?:^|\.)bsky\.app$/, 'post', 'Bluesky'],
	[/(?:^|\.)(?:reddit|redditmedia)\.com$/, 'post', 'Reddit'],
	[/(?:^|\.)(?:t\.me|telegram\.org)$/, 'post', 'Telegram'],
	[/(?:^|\.)(?:vk\.com|weibo\.com|linkedin\.com|pinterest\.com|tumblr\.com)$/, 'post', 'Post'],
	[/(?:^|\.)spotify\.com$/, 'audio', 'Spotify'],
	[/(?:^|\.)soundcloud\.com$/, 'audio', 'SoundCloud'],
	[/(?:^|\.)(?:podcasts|music)\.apple\.com$/, 'audio', 'Apple'],
	[
		/(?:^|\.)(?:megaphone\.fm|acast\.com|art19\.com|simplecast\.com|omny\.fm|buzzsprout\.com|libsyn\.com|podigee\.(?:io|com)|podbean\.com|ivoox\.com|spreaker\.com|deezer\.com|bandcamp\.com|mixcloud\.com|audioboom\.com)$/,
		'audio',
		'Podcast',
	],
	[/(?:^|\.)openstreetmap\.org$/, 'map', 'OpenStreetMap'],
	[/(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/, 'chart', 'Datawrapper'],
	[
		/(?:^|\.)(?:flourish\.studio|infogram\.com|public\.tableau\.com|everviz\.com|highcharts\.com|ourworldindata\.org|chartblocks\.com)$/,
		'chart',
		'Chart',
	],
	[/(?:^|\.)(?:documentcloud\.org|scribd\.com|issuu\.com|slideshare\.net|docs\.google\.com)$/, 'document', 'Document'],
];

const maps = /^https?:\/\/(?:www\.)?(?:google\.[a-z.]+\/maps|maps\.google\.[a-z.]+|yandex\.[a-z]+\/map)/;

/** The page a reader would open, from the address of its frame. */
const pageOf = (address: string, provider: string): string => {
	const url = new URL(address);
	const id = /^\/(?:embed|v|shorts)\/([\w-]{6,})/.exec(url.pathname)?.[1];
	if (provider === 'YouTube' && id && id !== 'videoseries') {
		return `https://www.youtube.com/watch?v=${id}`;
	}

	if (provider === 'Vimeo') {
		const film = /\/video\/(\d+)/.exec(url.pathname)?.[1];
		return film ? `https://vimeo.com/${film}` : address;
	}

	if (provider === 'Dailymotion') {
		return address.replace('/embed/', '/');
	}

	if (provider === 'Spotify') {
		return address.replace('/embed/', '/');
	}

	const inner = url.searchParams.get('href') ?? (provider === 'SoundCloud' ? url.searchParams.get('url') : null);
	return inner && /^https?:/.test(inner) ? inner : address;
};

const tiny = (element: Element): boolean =>
	['width', 'height'].some((name) => {
		const value = element.getAttribute(name);
		return value !== null && /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < 30;
	});

/** Elements that stand for a player until it is asked for. */
const lite = /^(?:lite|amp)-(youtube|vimeo)$/;

/** What an <iframe>, <object>, <embed>, <video> or <audio> shows; null for advertising, counters and what has no address. */
export function embedOf(element: Element, base: string, page: string): Embed | null {
	const name = element.localName;
	const film = lite.exec(name)?.[1];
	const id = element.getAttribute('videoid') ?? element.getAttribute('data-videoid');
	if (film) {
		const title = (element.getAttribute('playlabel') ?? element.getAttribute('title') ?? '').trim().slice(0, 200);
		const [provider, place] = film === 'youtube' ? ['YouTube', 'www.youtube.com/watch?v='] : ['Vimeo', 'vimeo.com/'];
		return id && /^[\w-]{5,20}$/.test(id) ? {kind: 'video', provider, href: `https://${place}${id}`, title} : null;
	}

	const source = element.querySelector('source');
	const raw = [element, source].flatMap((node) =>
		['src', 'data-src', 'data-lazy-src', 'data-url', 'data'].map((key) => node?.getAttribute(key)),
	);
	const address = raw.map((value) => mediaAddress(value ?? null, base)).find((value) => value !== null) ?? null;
	const title = (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').trim().slice(0, 200);
	if (name === 'video' || name === 'audio') {
		const known =
			address ?? (raw.some((value) => value?.startsWith('blob:')) || element.hasAttribute('poster') ? page : null);
		return known ? {kind: name, provider: name === 'video' ? 'Video' : 'Audio', href: known, title} : null;
	}

	if (!address || tiny(element)) {
		return null;
	}

	const host = new URL(address).hostname;
	const [, kind, provider] = maps.test(address)
		? [null, 'map' as const, 'Map']
		: (providers.find(([pattern]) => pattern.test(host)) ?? [null, null, null]);
	if (!kind || !provider) {
		return title !== '' && !/^(?:ad|advert\w*|3rd party ad content)\b/i.test(title) && name === 'iframe'
			? {kind: 'frame', provider: host.replace(/^www\./, ''), href: cleanAddress(address, base) ?? address, title}
			: null;
	}

	return {kind, provider, href: cleanAddress(pageOf(address, provider), base) ?? address, title};
}

const postNames =
	/(?:^|\s)(?:(twitter-tweet|twitter-video)|(instagram-media)|(tiktok-embed)|(fb-(?:post|video))|(bluesky-embed)|(mastodon-embed)|(reddit-(?:card|embed-bq))|(text-post-media)|(telegram-post))(?:\s|$)/;
const postProviders = ['X', 'Instagram', 'TikTok', 'Facebook', 'Bluesky', 'Mastodon', 'Reddit', 'Threads', 'Telegram'];

/** The network of a quoted post, whose words stand in the page: 'twitter-tweet' -> 'X'. */
export function postProvider(element: Element): string | null {
	const match = postNames.exec(element.getAttribute('class') ?? '');
	return match ? (postProviders[match.slice(1).findIndex((group) => group !== undefined)] ?? null) : null;
}
