/** Where the page was scrolled to, and the way back there. */
export interface Place {
	/** Returns there, unless the reader has scrolled since. */
	back(): void;
}

/** Remembers where the page is scrolled to just before it changes. */
export function placeOf(window: Window): Place {
	const before = {left: window.scrollX, top: window.scrollY};
	let after: number | undefined;
	// Not read at once: that would have the page laid out again in the middle of our work.
	window.requestAnimationFrame?.(() => {
		window.setTimeout(() => {
			after = window.scrollY;
		});
	});
	return {
		back() {
			const unmoved = after === undefined || Math.abs(window.scrollY - after) < 2;
			if (unmoved) {
				window.scrollTo({...before, behavior: 'instant'});
			}
		},
	};
}
