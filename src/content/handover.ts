import type {Picking} from '../ui/picker';

/** What a picker does to the page and to the ledger. */
export interface Hands {
	/** The picker's own element is no clutter. */
	own(element: Element): void;
	/** Of the page as it is now: what may go, which is all but the article and the page itself. */
	guard(): (element: Element) => boolean;
	/** Removes or keeps; says by which number it is undone and the key of what is to be said. */
	pick(element: Element, how: Picking, remember: boolean): Promise<{readonly id: number; readonly said: string}>;
	/** As if it had never been picked; gives the element. */
	unpick(id: number): Promise<Element | undefined>;
}

/**
 * What the cleaning script hands to the reading script and to the picker. They are bundles in one isolated world, which the page
 * cannot see into; the key also tells a second injection that the script is there already.
 */
export interface Handover {
	/** Elements that are clutter, whether they are hidden now or not. */
	clutter(): ReadonlySet<Element>;
	/** Cleans without having been asked, where the page is an article. */
	begin(): void;
	/** Made when a picker asks for them. */
	hands?(): Hands;
}

const holder = globalThis as {cleanCopyHandover?: Handover; cleanCopyReads?: true; cleanCopyPicks?: true};

/** An element of the page with such an id stands on the window too, in this world as well, but never as its own property. */
const has = (key: keyof typeof holder): boolean => Object.hasOwn(holder, key);

/** Gives the reading script its way to the clutter. False when another run of the script has done so. */
export function handOver(handover: Handover): boolean {
	if (has('cleanCopyHandover')) {
		return false;
	}

	holder.cleanCopyHandover = handover;
	return true;
}

/** What the cleaning script has handed over; without it nothing is known to be clutter. */
export const taken = (): Handover =>
	(has('cleanCopyHandover') && holder.cleanCopyHandover) || {clutter: () => new Set(), begin: () => undefined};

/** True once: the second injection of the reading script has nothing to do. */
export function claimReading(): boolean {
	const first = !has('cleanCopyReads');
	holder.cleanCopyReads = true;
	return first;
}

/** True once, as above, for the picker. */
export function claimPicking(): boolean {
	const first = !has('cleanCopyPicks');
	holder.cleanCopyPicks = true;
	return first;
}
