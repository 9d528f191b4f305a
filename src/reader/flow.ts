/** How the article flows: down one long page, over pages to turn, or in columns from right to left. */
const flow = (): string => document.documentElement.dataset['flow'] ?? 'scroll';

/** Where the article scrolls when it does not do so with the window. */
const main = (): HTMLElement => document.getElementById('main') ?? document.body;

const sideways = (): boolean => flow() !== 'scroll';
export const paged = (): boolean => flow() === 'pages' || flow() === 'spreads';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const top = 64; // px: below the bar

function extent(): readonly [number, number] {
	const {scrollLeft, scrollWidth, clientWidth} = main();
	return sideways()
		? [Math.abs(scrollLeft), scrollWidth - clientWidth]
		: [scrollY, document.documentElement.scrollHeight - innerHeight];
}

/** How much of the article lies behind the reader, 0…1. */
export function progress(): number {
	const [at, length] = extent();
	return length > 0 ? Math.min(1, at / length) : 1;
}

/** Text that runs to the left scrolls into the negative. */
const direction = (): number => {
	const article = main().querySelector('article');
	const {direction: way, writingMode} = getComputedStyle(article ?? main());
	return way === 'rtl' || writingMode === 'vertical-rl' ? -1 : 1;
};

/** Goes to a share of the article. */
export function goToShare(share: number): void {
	const [, length] = extent();
	if (sideways()) {
		main().scrollTo({left: direction() * share * length, behavior: 'instant'});
		snap();
	} else {
		scrollTo({top: share * length, behavior: 'instant'});
	}
}

/** The page in view and how many there are; null where there are none to turn. */
export function pageInView(): {readonly at: number; readonly of: number} | null {
	if (!paged()) {
		return null;
	}

	const {scrollWidth, clientWidth} = main();
	const [at] = extent();
	return {at: Math.round(at / clientWidth) + 1, of: Math.max(1, Math.round(scrollWidth / clientWidth))};
}

/** Puts a page squarely into the window. */
function snap(): void {
	if (paged()) {
		const box = main();
		box.scrollTo({left: Math.round(box.scrollLeft / box.clientWidth) * box.clientWidth, behavior: 'instant'});
	}
}

/** Turns pages; false where there are none. */
export function turn(by: number): boolean {
	if (!paged()) {
		return false;
	}

	const box = main();
	const page = Math.round(box.scrollLeft / box.clientWidth) + by * direction();
	box.scrollTo({left: page * box.clientWidth, behavior: 'instant'});
	return true;
}

/** Brings something into view: at the top, in the middle, or anywhere when it is in view already. */
export function bring(
	place: Pick<Element, 'getBoundingClientRect'>,
	where: 'start' | 'center' | 'nearest' = 'center',
	smooth = false,
): void {
	const box = place.getBoundingClientRect();
	if (sideways()) {
		const {clientWidth} = main();
		const middle = box.left + box.width / 2;
		if (where === 'nearest' && middle > 0 && middle < clientWidth) {
			return;
		}

		const by = paged() ? Math.floor(box.left / clientWidth) * clientWidth : middle - clientWidth / 2;
		main().scrollBy({left: by, behavior: 'instant'});
		snap();
		return;
	}

	if (where === 'nearest' && box.top > top && box.bottom < innerHeight - top) {
		return;
	}

	const wanted = where === 'start' ? top + 8 : innerHeight / 3;
	scrollBy({top: box.top - wanted, behavior: smooth && !calm() ? 'smooth' : 'instant'});
}

/** Whether something has been read past: it lies above the window, or before the page in view. */
export function isPast(place: Pick<Element, 'getBoundingClientRect'>): boolean {
	const box = place.getBoundingClientRect();
	if (!sideways()) {
		return box.bottom <= top;
	}

	return direction() > 0 ? box.right <= 0 : box.left >= main().clientWidth;
}

const pace = 280; // ms: one turn of the wheel gives many events

/** Lets the wheel turn pages and go along vertical text, and tells of every move. */
export function listenToFlow(moved: () => void): void {
	let turned = 0;
	let waits = false;
	const soon = () => {
		if (!waits) {
			waits = true;
			requestAnimationFrame(() => {
				waits = false;
				moved();
			});
		}
	};
	addEventListener('scroll', soon, {passive: true});
	addEventListener('resize', soon);
	main().addEventListener('scroll', soon, {passive: true});
	main().addEventListener('scrollend', snap);
	main().addEventListener(
		'wheel',
		({deltaX, deltaY, timeStamp}) => {
			if (paged() && Math.abs(deltaY) > 8 && timeStamp - turned > pace) {
				turned = timeStamp;
				turn(Math.sign(deltaY));
			} else if (flow() === 'vertical' && deltaX === 0) {
				main().scrollBy({left: -deltaY, behavior: 'instant'});
			}
		},
		{passive: true},
	);
}
