import type {Detector, Suspect} from '../cleaning/detector';
import type {Layer, Survey, WordKind} from '../cleaning/survey';

/** What unasked layers talk about, the surest first, and what to call such a layer. */
const topics = {
	consent: 'a notice about cookies over the page',
	newsletter: 'an appeal to subscribe over the page',
	wall: 'a wall in front of the article',
	auth: 'a log-in or sign-up layer over the page',
	forgot: 'a log-in or sign-up layer over the page',
	promos: 'an appeal over the page',
	ads: 'an advertisement over the page',
} as const satisfies Partial<Record<WordKind, string>>;

type Topic = keyof typeof topics;

/** Addresses of frames that ask for something: their text is out of our sight. */
const telling =
	/(?<![a-z])(gsi|one-?tap|consent|cmp|privacy|cookie|gdpr|onesignal|push|subscribe|newsletter|paywall|regwall|login|sign-?in|signup|register|auth|piano|tinypass)(?![a-z])/i;

/** What the layer talks about; undefined where it does not say. */
function topicOf({inside}: Layer, page: Survey): Topic | undefined {
	const weights = new Map<Topic, number>();
	for (const line of inside.lines) {
		const says = page.says(line);
		for (const topic of Object.keys(topics) as Topic[]) {
			const share = says.kinds === 0 ? 0 : says.share(topic);
			weights.set(topic, (weights.get(topic) ?? 0) + share);
		}
	}

	const [best] = [...weights].sort(([, one], [, other]) => other - one);
	return best && best[1] >= 0.2 ? best[0] : undefined;
}

const asksByFrame = ({inside}: Layer): boolean =>
	inside.frames.some((frame) =>
		telling.test(`${frame.getAttribute('src')} ${frame.getAttribute('title')} ${frame.id}`),
	);

/** A picture or a film, shown large and with few words. */
function isLightbox({inside, rect}: Layer): boolean {
	const area = Math.max(
		0,
		...inside.media.map((each) => {
			const {width, height} = each.getBoundingClientRect();
			return width * height;
		}),
	);
	return inside.chars < 300 && inside.asks === 0 && area > 0.15 * rect.width * rect.height;
}

/** What readers use, and a page that has it open means well. */
function isOfUse(layer: Layer, topic: Topic | undefined): boolean {
	const {inside, element, side} = layer;
	const menu = inside.links >= 4 && inside.linkChars > inside.chars * 0.5;
	const head = element.matches('header, nav, [role="banner"], [role="navigation"], [role="search"]');
	return (
		layer.own ||
		head ||
		inside.writes ||
		(inside.searches && inside.asks === 0) ||
		(topic !== 'consent' && (inside.nav || menu || (side === 'top' && inside.links >= 4))) ||
		(topic === undefined && isLightbox(layer))
	);
}

/** How sure it is that nobody asked for the layer; 0 where it is of use. */
function weigh(layer: Layer, topic: Topic | undefined, isStory: boolean): number {
	const {inside, fixed, central, covers, dialog, top, side, wide} = layer;
	if (layer.empty || isOfUse(layer, topic)) {
		return 0;
	}

	if (!fixed) {
		return topic && (central || side !== 'none') && (inside.closes || topic === 'consent' || topic === 'wall')
			? 0.7
			: 0;
	}

	const asks = topic !== undefined || asksByFrame(layer);
	if (central && (covers > 0.12 || dialog || top)) {
		// A page that is no story may have its log-in form, its map or its editor in a layer.
		const isWork = !isStory && (topic === undefined || topic === 'auth' || topic === 'forgot' || topic === 'wall');
		return isWork ? 0.4 : asks ? 0.9 : 0.7;
	}

	if (asks) {
		return 0.8;
	}

	const isBar = side !== 'none' && wide;
	return inside.closes && inside.media.length === 0 && (isBar || dialog || inside.asks > 0) ? 0.6 : 0;
}

const isStoryPage = (page: Survey): boolean =>
	page.article !== null || page.document.querySelector('meta[property="og:type"][content="article"]') !== null;

function* curtains(layers: readonly Layer[], unasked: boolean): Iterable<Suspect> {
	for (const {element, empty, covers, catches, fixed, own} of layers) {
		if (empty && !own && fixed && covers > 0.7 && (unasked || catches)) {
			yield {element, remedy: {do: 'hide'}, confidence: unasked ? 0.9 : 0.6, because: 'a curtain over the page'};
		}
	}
}

function* locks(page: Survey): Iterable<Suspect> {
	for (const {element, locks: each} of page.locks()) {
		const because = each.some((lock) => lock === 'scroll' || lock === 'place')
			? 'a lock that keeps the page from scrolling'
			: 'a lock that keeps the text from being read';
		yield {element, remedy: {do: 'unlock', locks: each}, confidence: 0.9, because};
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
		for (const layer of layers) {
			const topic = topicOf(layer, page);
			const confidence = weigh(layer, topic, isStory);
			useful ||= confidence === 0 && !layer.empty && layer.fixed && layer.central;
			if (confidence > 0) {
				unasked ||= layer.fixed;
				const because = topic ? topics[topic] : 'a layer over the page';
				yield {element: layer.element, remedy: {do: 'hide'}, confidence, because};
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
