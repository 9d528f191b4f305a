const pause = 250; // ms: the selection is made, not being made

/** Tells once of each selection that is done: the pointer is up and the keys rest. */
export function watchSelection(tell: () => void): void {
	let held = false;
	let changed = false;
	let timer = 0;
	const later = (wait: number) => {
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			if (!held && changed) {
				changed = false;
				tell();
			}
		}, wait);
	};
	document.addEventListener('pointerdown', () => {
		held = true;
	});
	for (const end of ['pointerup', 'pointercancel'] as const) {
		document.addEventListener(end, () => {
			held = false;
			later(0);
		});
	}

	document.addEventListener('selectionchange', () => {
		changed = true;
		later(pause);
	});
}
