import {native} from './dom';
import type {Inside} from './inside';
import type {Layer} from './layers';
import type {Says} from './matcher';

/** What unasked layers talk about. */
export type Topic = 'consent' | 'newsletter' | 'wall' | 'auth' | 'forgot' | 'promos' | 'ads';

const topics: readonly Topic[] = ['consent', 'newsletter', 'wall', 'auth', 'forgot', 'promos', 'ads'];
const least = 0.2; // of one line's words: a phrase among a few others

/** What the words of a layer are about most. */
export function topicOf({lines}: Inside, says: (text: string) => Says): Topic | undefined {
	const weights = new Map<Topic, number>();
	for (const line of lines) {
		const said = says(line);
		for (const topic of said.kinds === 0 ? [] : topics) {
			weights.set(topic, (weights.get(topic) ?? 0) + said.share(topic));
		}
	}

	const [best] = [...weights].sort(([, one], [, other]) => other - one);
	return best && best[1] >= least ? best[0] : undefined;
}

const head = 'header, nav, [role="banner"], [role="navigation"], [role="search"]';
const clock = /^\d{1,2}:\d\d(?!\d)/;
const caption = 300; // characters: with more it is no picture with its caption

/** A picture or a film, shown large and with few words. */
function isLightbox({inside, rect}: Pick<Layer, 'inside' | 'rect'>): boolean {
	const areas = inside.media.map((each) => {
		const {width, height} = native().rect.call(each);
		return width * height;
	});
	return inside.chars < caption && inside.asks === 0 && Math.max(0, ...areas) > 0.15 * rect.width * rect.height;
}

const plays = ({media, lines}: Inside): boolean =>
	media.some((each) => ['video', 'audio'].includes(native().tag.call(each))) || lines.some((line) => clock.test(line));

/** Menus, search boxes, players, pictures, something to write in: judged by what it is, whoever opened it. */
export function isOfUse(layer: Pick<Layer, 'inside' | 'element' | 'side' | 'rect'>, topic: Topic | undefined): boolean {
	const {inside, element, side} = layer;
	const menu = inside.links >= 4 && inside.linkChars > inside.chars * 0.5;
	return (
		native().matches.call(element, head) ||
		inside.writes ||
		(inside.searches && inside.asks === 0) ||
		(topic !== 'consent' && (inside.nav || menu || (side === 'top' && inside.links >= 4))) ||
		(topic === undefined && (isLightbox(layer) || plays(inside)))
	);
}
