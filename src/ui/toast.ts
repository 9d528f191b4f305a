import {button, h} from './h';

const long = 8000; // ms: time to read a line and to reach its button; it stays while pointer or focus is on it

/**
 * Says for a while what was done, at the foot of the page and aloud, with at most one thing to do about it ("Undo").
 * A new line takes the place of the old one. Each page of ours has an element #said, which is there from the beginning:
 * screen readers do not hear of one that comes with its words.
 */
export function toast(said: string, action: {readonly label: string; run(): void} | null = null): void {
	document.querySelector('.toast')?.remove();
	// Known for what it is, and not read twice.
	const line = h('div', {class: 'toast', role: 'status', 'aria-live': 'off'}, h('span', {}, said));
	if (action) {
		line.append(
			button(
				{
					on: {
						click: () => {
							line.remove();
							action.run();
						},
					},
				},
				action.label,
			),
		);
	}

	document.body.append(line);
	const aloud = document.getElementById('said');
	if (aloud) {
		aloud.textContent = said;
	}

	const fade = () => {
		if (line.matches(':hover, :focus-within')) {
			setTimeout(fade, long / 4);
		} else {
			line.remove();
		}
	};
	setTimeout(fade, long);
}
