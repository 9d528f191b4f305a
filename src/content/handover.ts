/**
 * What the cleaning script hands to the reading script. They are two bundles in one isolated world, which the page
 * cannot see into; the key also tells a second injection that the script is there already.
 */
export interface Handover {
	/** Elements that are clutter, whether they are hidden now or not. */
	clutter(): ReadonlySet<Element>;
	/** Cleans without having been asked, where the page is an article. */
	begin(): void;
}

const holder = globalThis as {cleanCopyHandover?: Handover; cleanCopyReads?: true};

/** Gives the reading script its way to the clutter. False when another run of the script has done so. */
export function handOver(handover: Handover): boolean {
	if (holder.cleanCopyHandover) {
		return false;
	}

	holder.cleanCopyHandover = handover;
	return true;
}

/** What the cleaning script has handed over; without it nothing is known to be clutter. */
export const taken = (): Handover => holder.cleanCopyHandover ?? {clutter: () => new Set(), begin: () => undefined};

/** True once: the second injection of the reading script has nothing to do. */
export function claimReading(): boolean {
	const first = !holder.cleanCopyReads;
	holder.cleanCopyReads = true;
	return first;
}
