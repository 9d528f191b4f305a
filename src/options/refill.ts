/** Fills a part of the page anew. The keyboard stays on the control it was on, or on the one that has come in its place. */
export async function refill(section: HTMLElement, fill: () => void | Promise<void>): Promise<void> {
	const controls = (): readonly HTMLElement[] => [...section.querySelectorAll<HTMLElement>('button, input, select')];
	const at = (controls() as readonly (Element | null)[]).indexOf(document.activeElement);
	await fill();
	if (at >= 0) {
		const now = controls();
		section.tabIndex = -1;
		(now[Math.min(at, now.length - 1)] ?? section).focus();
	}
}
