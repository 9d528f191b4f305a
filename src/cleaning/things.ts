import type {Finding} from '../model/finding';
import {contains} from './dom';
import type {Layer, Survey} from './survey';

interface Placed {
	readonly finding: Finding;
	/** Undefined for what lies in the page. */
	readonly layer: Layer | undefined;
}

/** Shows nothing and hides the page. */
const isCurtain = ({finding, layer}: Placed): boolean => finding.remedy.do !== 'unlock' && layer?.empty === true;

const isPanel = (placed: Placed): boolean => placed.layer !== undefined && !isCurtain(placed);

/** Walls that stand in the page itself; the article beside them is cut or blurred. */
const isWall = ({finding}: Placed): boolean => finding.remedy.do === 'hide' && /\bwall\b/.test(finding.because);

/** How much of a modal it is: what lies over the middle of the page is what locks it, hardly ever a bar at an edge. */
const weight = ({layer}: Placed): number =>
	(layer?.central ? 2 : 0) + (layer?.side === 'none' ? 1 : 0) + (layer?.covers ?? 0);

const margin = 40; // px: a button to close may stand a little outside its box

/** A piece of another layer, which says nothing for itself: its button to close, its picture. */
function isPieceOf({layer}: Placed, lead: Layer | undefined): boolean {
	if (!layer || !lead || layer === lead || layer.topic !== undefined) {
		return false;
	}

	const [inner, outer] = [layer.rect, lead.rect];
	return (
		inner.left >= outer.left - margin &&
		inner.right <= outer.right + margin &&
		inner.top >= outer.top - margin &&
		inner.bottom <= outer.bottom + margin
	);
}

/**
 * Findings that a reader sees as one thing, together: a layer, its curtain and the locks that came with it. The first
 * of each is the thing itself.
 */
export function things(findings: readonly Finding[], page: Survey): Finding[][] {
	if (!findings.some(({detector, remedy}) => detector === 'overlays' || remedy.do === 'unlock')) {
		return findings.map((finding) => [finding]);
	}

	const layers = page.layers();
	const placed = findings.map((finding): Placed => {
		const is = ({element, fixed}: Layer) =>
			element === finding.element || (fixed && contains(finding.element, element));
		return {finding, layer: finding.remedy.do === 'unlock' ? undefined : layers.find(is)};
	});
	const locks = placed.filter(({finding}) => finding.remedy.do === 'unlock');
	const panels = placed.filter(isPanel).sort((one, other) => weight(other) - weight(one));
	const curtains = placed.filter(isCurtain);
	const central = panels.find(({layer}) => layer?.central);
	const lead = central ?? placed.find(isWall) ?? panels[0] ?? curtains[0] ?? locks[0];
	const pieces = panels.filter((each) => isPieceOf(each, lead?.layer));
	const members = new Set([...(lead ? [lead] : []), ...pieces, ...curtains, ...locks].map(({finding}) => finding));
	const one = members.size > 0 ? [[...members]] : [];
	return [...findings.filter((finding) => !members.has(finding)).map((finding) => [finding]), ...one];
}
