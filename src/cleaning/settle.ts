/** From the end of loading until what has not come by then is taken not to come: slow scripts fill their boxes late. */
export const settleTime = 2500; // ms

/** When the page had loaded, on the clock of `performance.now()`; undefined while it loads. */
function loadedAt(document: Document): number | undefined {
	const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
	const end = (entry as PerformanceNavigationTiming | undefined)?.loadEventEnd ?? 0;
	return document.readyState === 'complete' && end > 0 ? end : undefined;
}

/** How long it is until the page has settled; undefined while it loads, 0 when it has. */
export function untilSettled(document: Document): number | undefined {
	const loaded = loadedAt(document);
	return loaded === undefined ? undefined : Math.max(0, loaded + settleTime - performance.now());
}

/** Has everything come that will come by itself? */
export const isSettled = (document: Document): boolean => untilSettled(document) === 0;
