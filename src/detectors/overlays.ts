import type {Detector, Suspect} from '../cleaning/detector';
import type {Layer, Survey} from '../cleaning/survey';

/** What to call a layer by what it talks about. */
const titles: Readonly<Record<NonNullable<Layer['topic']>, string>> = {
	consent: 'a notice about cookies over the page',
	newsletter: 'an appeal to subscribe over the page',
	wall: 'a wall in front of the article',
	auth: 'a log-in or sign-up layer over the page',
	forgot: 'a log-in or sign-up layer over the page',
	promos: 'an appeal over the page',
	ads: 'an advertisement over the page',
};

/** Whose trade a layer is that talks about this. */
const trades: Readonly<Record<NonNullable<Layer['topic']>, string>> = {
	consent: 'consent',
	newsletter: 'newsletter',
	wall: 'auth',
	auth: 'auth',
	forgot: 'auth',
	promos: 'promos',
	ads: 'adslots',
};

/** Addresses of frames that ask for something: their text is out of our sight. */
const telling =
	/(?<![a-z])(gsi|one-?tap|consent|cmp|privacy|cookie|gdpr|onesignal|push|subscribe|newsletter|paywall|regwall|login|sign-?in|signup|register|auth|piano|tinypass)(?![a-z])/i;

const asksByFrame = ({inside}: Layer): boolean =>
	inside.frames.some((frame) =>
		telling.test(`${frame.getAttribute('src')} ${frame.getAttribute('title')} ${frame.id}`),
	);

/** How sure it is that nobody asked for the layer; 0 where it is of use. */
function weigh(layer: Layer, isStory: boolean, curtained: boolean): number {
	const {inside, fixed, central, covers, dialog, top, side, wide, topic} = layer;
	if (layer.empty || layer.useful) {
		return 0;
	}

	if (!fixed) {
		const telling = curtained || inside.closes || topic === 'consent' || topic === 'wall';
		return topic && telling && (central || side !== 'none') ? 0.7 : 0;
	}

	const asks = topic !== undefined || asksByFrame(layer);
	// A page that is no story may have its log-in form, its map or its editor in a layer.
	const isWork = !isStory && (topic === undefined || topic === 'auth' || topic === 'forgot' || topic === 'wall');
	if (isWork) {
		return 0.4;
	}

	if (central && (covers > 0.12 || dialog || top)) {
		return asks ? 0.9 : 0.7;
	}

	if (asks) {
		return 0.8;
	}

	const isBar = side !== 'none' && wide && inside.links > 0;
	return inside.closes && (isBar || dialog || inside.asks > 0) ? 0.6 : 0;
}

const isStoryPage = (page: Survey): boolean =>
	page.purpose === 'story' ||
	page.article !== null ||
	Document.prototype.querySelector.call(page.document, 'meta[property="og:type"][content="article"]') !== null;

/** Shows nothing and covers the page. */
const isCurtain = ({empty, own, covers}: Layer): boolean => empty && !own && covers > 0.7;

function* curtains(layers: readonly Layer[], unasked: boolean): Iterable<Suspect> {
	for (const {element, catches, fixed} of layers.filter(isCurtain)) {
		if (unasked || (fixed && catches)) {
			yield {element, remedy: {do: 'hide'}, confidence: unasked ? 0.9 : 0.6, because: 'a curtain over the page'};
		}
	}
}

const moving = new Set(['scroll', 'place', 'height']);

/** One finding for what keeps the page from moving and one for what keeps its text from being read. */
function* locks(page: Survey): Iterable<Suspect> {
	const {body} = page.document;
	const all = page.locks();
	const still = all.filter(({locks: each}) => each.some((lock) => moving.has(lock)));
	const veiled = all.filter((locked) => !still.includes(locked));
	const base = {element: body, confidence: 0.9} as const;
	if (still.length > 0) {
		yield {...base, remedy: {do: 'unlock', locks: still}, because: 'a lock that keeps the page from scrolling'};
	}

	if (veiled.length > 0) {
		yield {...base, remedy: {do: 'unlock', locks: veiled}, because: 'a lock that keeps the text from being read'};
	}
}

const overlays: Detector = {
	title: 'Layers over the page',
	description: 'Walls, pop-ups, prompts and bars that nobody asked for, and the locks that come with them.',
	*find(page) {
		const isStory = isStoryPage(page);
		let unasked = false;
		let useful = false;
		const layers = page.layers();
		const curtained = layers.some(isCurtain);
		for (const layer of layers) {
			const confidence = weigh(layer, isStory, curtained);
			useful ||= layer.useful && layer.fixed && layer.central;
			if (confidence > 0) {
				unasked ||= layer.fixed || layer.central;
				const {element, topic} = layer;
				const base = {element, remedy: {do: 'hide'}, confidence} as const;
				yield topic
					? {...base, because: titles[topic], about: trades[topic]}
					: {...base, because: 'a layer over the page'};
			}
		}

		// A curtain and a lock belong to the layer they came with, and that may be the reader's own.
		if (!useful) {
			yield* curtains(layers, unasked);
			if (isStory || unasked) {
				yield* locks(page);
			}
		}
	},
};

export default overlays;
