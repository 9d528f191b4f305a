import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import type {Words} from '../ui/words';
import {togglePanel} from './keys';

/** Which buttons leave a narrow bar first; how the text looks and reading aloud stay longest. */
const leaving = ['focus', 'marks', 'keep', 'take', 'quotesPanel', 'outline', 'listen', 'look'];

/** What a button of the bar is known by: the panel it opens, or 'keep'. */
const nameOf = (entry: HTMLElement): string => entry.getAttribute('popovertarget') ?? 'keep';

function moveTo(menu: HTMLElement, event: KeyboardEvent): void {
	const items = [...menu.querySelectorAll('button')];
	const at = items.indexOf(document.activeElement as HTMLButtonElement);
	const ways: Readonly<Record<string, number>> = {
		ArrowDown: at + 1,
		ArrowUp: at - 1 + items.length,
		Home: 0,
		End: items.length - 1,
	};
	const to = ways[event.key];
	if (event.key === 'Tab') {
		menu.hidePopover();
	} else if (to !== undefined) {
		event.preventDefault();
		items[to % items.length]?.focus();
	}
}

/** An entry of the menu does what its button does; the panel it opens gives the focus back to "More". */
function itemOf(entry: HTMLElement, opener: HTMLElement, menu: HTMLElement): HTMLElement {
	const name = nameOf(entry);
	const pressed = entry.getAttribute('aria-pressed');
	const choose = () => {
		menu.hidePopover();
		opener.focus({preventScroll: true});
		if (name === 'keep') {
			entry.click();
		} else {
			togglePanel(name);
		}
	};
	return button(
		{
			role: pressed === null ? 'menuitem' : 'menuitemcheckbox',
			'aria-checked': pressed,
			'data-item': name,
			tabindex: -1,
			on: {click: choose},
		},
		...[...entry.childNodes].map((child) => child.cloneNode(true)),
	);
}

/** Hides the buttons that do not fit, the first of the order first; says whether others are hidden than before. */
function hideRest(bar: HTMLElement, order: readonly HTMLElement[], opener: HTMLElement): boolean {
	const before = order.map(({hidden}) => hidden);
	for (const one of order) {
		one.hidden = false;
	}

	opener.hidden = true;
	// "Keep" takes itself out where the library cannot be read.
	for (const entry of order.filter(({isConnected}) => isConnected)) {
		if (bar.scrollWidth <= bar.clientWidth) {
			break;
		}

		opener.hidden = false;
		entry.hidden = true;
	}

	return order.some(({hidden}, index) => hidden !== before[index]);
}

/** Fits the bar anew. A menu that no longer says what is hidden closes, and the focus never stays on a hidden button. */
function refit(bar: HTMLElement, order: readonly HTMLElement[], opener: HTMLElement, menu: HTMLElement): void {
	const focused = document.activeElement;
	const inMenu = menu.contains(focused);
	const changed = hideRest(bar, order, opener);
	if (changed && menu.matches(':popover-open')) {
		menu.hidePopover();
	}

	if (inMenu && !changed) {
		return;
	}

	// A button that was hidden only while the bar was measured has lost the focus as well.
	const held = inMenu ? opener : focused;
	if (held instanceof HTMLElement && bar.contains(held)) {
		const last = opener.hidden ? order.find(({isConnected}) => isConnected) : opener;
		(held.hidden ? last : held)?.focus({preventScroll: true});
	}
}

/**
 * "More": takes the buttons that do not fit into the bar, in the order in which they leave it, and gives them back when
 * there is room. What it returns belongs at the end of the bar.
 */
export function overflow(bar: HTMLElement, entries: readonly HTMLElement[], words: Words): readonly HTMLElement[] {
	const label = words.text('more');
	const menu = h('div', {id: 'more', class: 'panel menu', popover: 'auto', role: 'menu', 'aria-label': label});
	const opener = button(
		{popovertarget: 'more', 'aria-haspopup': 'menu', 'aria-expanded': 'false', hidden: true},
		icon('more'),
		label,
	);
	const order = entries.toSorted((one, other) => leaving.indexOf(nameOf(one)) - leaving.indexOf(nameOf(other)));

	menu.addEventListener('keydown', (event) => moveTo(menu, event));
	menu.addEventListener('beforetoggle', ({newState}) => {
		if (newState === 'open') {
			const left = entries.filter(({hidden, isConnected}) => hidden && isConnected);
			menu.replaceChildren(...left.map((entry) => itemOf(entry, opener, menu)));
		}
	});
	menu.addEventListener('toggle', ({newState}) => {
		opener.setAttribute('aria-expanded', String(newState === 'open'));
		if (newState === 'open') {
			menu.querySelector('button')?.focus();
		}
	});
	const observer = new ResizeObserver(() => refit(bar, order, opener, menu));
	// "Keep" becomes "Kept", which is longer in some languages.
	for (const changing of [bar, ...entries.filter((entry) => nameOf(entry) === 'keep')]) {
		observer.observe(changing);
	}

	return [opener, menu];
}
