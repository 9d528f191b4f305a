import type {FindingSummary} from '../model/finding';
import type {PageReport} from '../model/page';
import {because, detectorTitle} from './because';
import {button, h} from './h';
import {icon} from './icons';
import type {Words} from './words';

/** What the ledger asks for; each changes the page and leads to a new report. */
export interface LedgerActions {
	restore(id: number | null): void;
	clean(id: number | null): void;
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
		),
		h(
			'div',
			{class: 'actions'},
			button({class: 'quiet', 'data-action': 'show', on: {click: () => actions.show(id)}}, words.text('showPlace')),
			button(
				{
					class: 'quiet',
					'data-action': 'toggle',
					on: {click: () => (applied ? actions.restore(id) : actions.clean(id))},
				},
				words.text(applied ? 'restore' : 'removeAgain'),
			),
		),
	);
}

/** The one sentence the ledger is while it is closed. */
function sentence({findings}: PageReport, words: Words): readonly (HTMLElement | string)[] {
	const applied = findings.filter((finding) => finding.applied);
	if (applied.length === 0) {
		return [h('span', {class: 'kinds'}, words.plural('putBack', findings.length))];
	}

	return [
		h('span', {class: 'count'}, words.plural('removed', applied.length)),
		' ',
		h('span', {class: 'kinds'}, kindsOf(applied, words)),
	];
}

/** What was removed from the page: one sentence that opens into a list, each entry with its way back. */
export function ledger(report: PageReport, words: Words, actions: LedgerActions, open: boolean): HTMLElement {
	const {findings} = report;
	if (findings.length === 0) {
		return h('p', {class: 'ledger nothing'}, words.text('nothingRemoved'));
	}

	const anyApplied = findings.some(({applied}) => applied);
	return h(
		'details',
		{class: 'ledger', open},
		h('summary', {}, h('span', {class: 'line'}, ...sentence(report, words)), icon('chevron')),
		h('ul', {}, ...findings.map((finding) => entry(finding, words, actions))),
		h(
			'div',
			{class: 'all'},
			anyApplied
				? button(
						{class: 'plain', 'data-action': 'all', on: {click: () => actions.restore(null)}},
						words.text('restoreAll'),
					)
				: button(
						{class: 'plain', 'data-action': 'all', on: {click: () => actions.clean(null)}},
						words.text('cleanAgain'),
					),
		),
	);
}
