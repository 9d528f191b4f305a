import {byHand, type FindingSummary} from '../model/finding';
import type {PageReport} from '../model/page';
import {because, detectorTitle} from './because';
import {button, h} from './h';
import {icon} from './icons';
import type {Words} from './words';

/** What the ledger asks for; each changes the page and leads to a new report. */
export interface LedgerActions {
	restore(id: number | null): void;
	clean(id: number | null): void;
	remember(id: number, on: boolean): void;
	show(id: number): void;
}

/** 'comments, log-in, broken embeds ×2': the kinds of what was removed, the frequent ones with their number. */
export function kindsOf(findings: readonly FindingSummary[], words: Words): string {
	const counts = new Map<string, number>();
	for (const {detector} of findings) {
		counts.set(detector, (counts.get(detector) ?? 0) + 1);
	}

	const kinds = [...counts].map(([detector, count]) => {
		const title = detectorTitle(detector, words);
		return count > 1 ? words.text('kindCounted', title, count.toLocaleString(words.language)) : title;
	});
	return new Intl.ListFormat(words.language, {type: 'conjunction', style: 'narrow'}).format(kinds);
}

/** Stays on every page of the site, because the reader wants it. */
const isKept = ({applied, remembered, detector}: FindingSummary): boolean =>
	remembered && !applied && detector !== byHand;

/** What was picked by hand goes for good; anything else stays for good. */
function rememberLabel({detector, applied, remembered}: FindingSummary): string {
	if (detector !== byHand) {
		return remembered ? 'keepNoLonger' : 'keepHere';
	}

	return remembered ? (applied ? 'pickForget' : 'keepNoLonger') : 'pickRemember';
}

function buttonsOf(finding: FindingSummary, words: Words, actions: LedgerActions): readonly HTMLElement[] {
	const {id, applied, remembered} = finding;
	const action = (name: string, label: string, run: () => void) =>
		button({class: 'quiet', 'data-action': name, on: {click: run}}, words.text(label));
	const toggle = action('toggle', applied ? 'restore' : 'removeAgain', () =>
		applied ? actions.restore(id) : actions.clean(id),
	);
	return [
		action('show', 'showPlace', () => actions.show(id)),
		...(remembered && !applied ? [] : [toggle]),
		action('remember', rememberLabel(finding), () => actions.remember(id, !remembered)),
	];
}

function entry(finding: FindingSummary, words: Words, actions: LedgerActions): HTMLElement {
	const {id, applied} = finding;
	return h(
		'li',
		{'data-finding': id, class: applied ? 'removed' : 'restored'},
		h(
			'div',
			{class: 'what'},
			h('span', {class: 'because'}, because(finding.because, words)),
			finding.text !== '' && h('span', {class: 'words', dir: 'auto'}, finding.text),
			isKept(finding) && h('span', {class: 'kept'}, words.text('keptHere')),
		),
		h('div', {class: 'actions'}, ...buttonsOf(finding, words, actions)),
	);
}

/** The one sentence the ledger is while it is closed. */
function sentence({findings}: PageReport, words: Words): readonly (HTMLElement | string)[] {
	const applied = findings.filter((finding) => finding.applied);
	if (applied.length === 0) {
		const kept = findings.filter(({remembered}) => remembered).length;
		const back = findings.length - kept;
		return [h('span', {class: 'kinds'}, back > 0 ? words.plural('putBack', back) : words.plural('keptCount', kept))];
	}

	return [
		h('span', {class: 'count'}, words.plural('removed', applied.length)),
		' ',
		h('span', {class: 'kinds'}, kindsOf(applied, words)),
	];
}

/** What was removed from the page: one sentence that opens into a list, each entry with its way back. */
export function ledger(report: PageReport, words: Words, actions: LedgerActions, open: boolean): HTMLElement {
	const {findings, full} = report;
	if (findings.length === 0) {
		return h('p', {class: 'ledger nothing'}, words.text('nothingRemoved'));
	}

	const anyApplied = findings.some(({applied}) => applied);
	const anyBack = findings.some(({applied, remembered}) => !applied && !remembered);
	return h(
		'details',
		{class: 'ledger', open},
		h('summary', {}, h('span', {class: 'line'}, ...sentence(report, words)), icon('chevron')),
		full === true && h('p', {class: 'full'}, words.text('choicesFull')),
		h('ul', {}, ...findings.map((finding) => entry(finding, words, actions))),
		h(
			'div',
			{class: 'all'},
			anyApplied
				? button(
						{class: 'plain', 'data-action': 'all', on: {click: () => actions.restore(null)}},
						words.text('restoreAll'),
					)
				: anyBack &&
						button(
							{class: 'plain', 'data-action': 'all', on: {click: () => actions.clean(null)}},
							words.text('cleanAgain'),
						),
		),
	);
}
