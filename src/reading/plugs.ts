import type {Says} from './phrases';
import type {Unit} from './units';

const label = /^[^:|]{2,40}[:|»>]/u;
/** 'Advertisement – dine out today?' */
const announced = /^\p{L}+\s*[–—:|-]\s/u;
const creditShape = /^[([]?(?:©|\p{L}[\p{L} -]{1,24}(?::|\||\/|©))/u;
const clutter = [
	'newsletter',
	'sharing',
	'comments',
	'consent',
	'wall',
	'promos',
	'auth',
	'forgot',
	'broken',
	'votes',
] as const;

/** Is this block a plug, a notice or a label? By its words and its shape together; `position` is 0…1 in the article. */
export function plugOf(unit: Unit, says: Says, position: number): string {
	const {words} = says;
	if (says.starts('correction') && unit.text.length > 30) {
		return '';
	}

	if (words <= 30 && unit.kind === 'text' && unit.links >= 0.6 && unit.links < 1 && isLabelled(unit)) {
		return 'a plug';
	}

	const leads = says.starts('plug') || says.starts('related');
	if (leads && (unit.links > 0.3 || (words <= 20 && label.test(unit.text) && (unit.links > 0 || words <= 4)))) {
		return 'a plug';
	}

	if (words <= 8 && (says.share('related') >= 0.6 || says.share('ads') >= 0.6 || says.share('sharing') >= 0.6)) {
		return 'a label';
	}

	if (words <= 30 && says.starts('ads') && announced.test(unit.text)) {
		return 'a plug';
	}

	for (const kind of clutter) {
		const share = says.share(kind);
		if (
			(words <= 40 && share >= 0.4) ||
			(words <= 30 && says.starts(kind) && share >= 0.2) ||
			(words <= 60 && position > 0.5 && share >= 0.25)
		) {
			return `words of ${kind}`;
		}
	}

	if (words <= 14 && /newsletter/i.test(unit.text)) {
		return 'words of newsletter';
	}

	if (/^©/.test(unit.text) && words <= 40) {
		return 'a copyright line';
	}

	if (words <= 70 && position > 0.5 && (says.starts('notice') || says.share('notice') >= 0.25)) {
		return 'a notice';
	}

	return words <= 25 && unit.kind !== 'heading' && creditShape.test(unit.text) && says.starts('credit')
		? 'a credit'
		: '';
}

/** 'Auch lesen: <a>…</a>': a label of a few words, then nothing but a link. In whatever language. */
const isLabelled = ({element, text}: Unit): boolean => {
	const links = element.getElementsByTagName('a');
	const link = links.length === 1 ? (links[0]?.textContent?.replace(/\s+/gu, ' ').trim() ?? '') : '';
	const before = link === '' ? '' : text.slice(0, text.lastIndexOf(link)).trim();
	return before.length <= 40 && /[:»›>|→-]$/u.test(before) && text.endsWith(link);
};
