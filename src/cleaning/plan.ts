import type {Finding} from '../model/finding';
import type {Settings} from '../model/settings';
import {contains} from './dom';
import type {Survey} from './survey';

const enough = {careful: 0.8, normal: 0.5, thorough: 0.3} as const;

/** Which findings are acted on. All the safety of the product is here, written once. */
export function plan(findings: readonly Finding[], page: Survey, caution: Settings['caution']): Finding[] {
	const planned: Finding[] = [];
	for (const finding of findings) {
		const fact = page.factOf(finding.element);
		const sure = finding.confidence >= enough[caution];
		if (!sure || (finding.remedy.do !== 'unlock' && fact && page.holdsArticle(fact))) {
			continue;
		}

		const inHidden = planned.some((other) => other.remedy.do !== 'unlock' && contains(other.element, finding.element));
		if (!inHidden) {
			planned.push(finding);
		}
	}

	return planned;
}
