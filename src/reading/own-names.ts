import {isProse} from './running-text';
import type {Unit} from './units';

const most = 0.6;

/**
 * The names of a block without those of the boxes that hold the most of the running text as well: 'has-share-buttons'
 * around a whole article says nothing about its paragraphs.
 */
export function ownNames(units: readonly Unit[]): (unit: Unit) => string {
	const running = units.filter((unit) => unit.place === 'inside' && isProse(unit));
	const chosen = running.filter((unit) => unit.kept);
	const prose = chosen.length > 0 ? chosen : running;
	let all = 0;
	for (const {text} of prose) {
		all += text.length;
	}

	const middle = prose[prose.length >> 1]?.names ?? '';
	let shared = middle;
	while (shared !== '') {
		let size = 0;
		for (const {names, text} of prose) {
			size += names.startsWith(shared) ? text.length : 0;
		}

		if (size >= all * most) {
			break;
		}

		shared = shared.slice(0, Math.max(0, shared.lastIndexOf('  ', shared.length - 2) + 1));
	}

	return ({names}) => (names.startsWith(shared) ? names.slice(shared.length) : names);
}
