/** Gives the keyboard to something that has no focus of its own: a panel that opens, a heading that is gone to. */
export function focusOn(element: HTMLElement): void {
	element.tabIndex = -1;
	element.focus({preventScroll: true});
}
