import {own} from '../cleaning/intent';
import type {Session} from '../cleaning/session';
import type {Choice} from '../model/choice';
import {addChoices, dropChoices} from '../platform/choices';
import {PageProblem} from '../platform/problem';
import type {Hands} from './handover';

/** False when the browser's storage is full. */
async function store(site: string, choices: readonly Choice[]): Promise<boolean> {
	try {
		await addChoices(site, choices);
		return true;
	} catch (error) {
		if (error instanceof PageProblem && error.kind === 'full') {
			return false;
		}

		throw error;
	}
}

/** What a picker does, by the one session and the one store. */
export function handsOf(session: Session, site: string): Hands {
	const {memory} = session;
	return {
		own,
		guard: () => session.guard(),
		async pick(element, how, remember) {
			if (how === 'keep') {
				const {id, choices} = memory.keepPicked(element);
				const kept = await store(site, choices);
				kept || memory.lapse(id);
				return {id, said: kept ? 'pickerKept' : 'choicesFull'};
			}

			// Known by what it is while it is seen.
			const id = memory.pick(element);
			const choices = remember ? memory.remember(id) : [];
			if (!remember) {
				return {id, said: 'pickerRemoved'};
			}

			const stored = await store(site, choices);
			stored || memory.lapse(id);
			return {id, said: !stored ? 'choicesFull' : choices.length > 0 ? 'pickerRemembered' : 'pickerUnknown'};
		},
		async unpick(id) {
			const element = session.elementOf(id);
			await dropChoices(site, memory.unpick(id));
			return element;
		},
	};
}
