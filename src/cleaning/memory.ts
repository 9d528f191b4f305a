import {type Choice, isSameChoice} from '../model/choice';
import {byHand, type Finding} from '../model/finding';
import type {Writer} from './apply';
import {type Entries, type Entry, isNear, isPicked, leadOf, putAgain, putBack, textOf} from './entries';
import {choiceOf, pickedFinding, wishesOf} from './wishes';

interface Tools {
	readonly entries: Entries;
	readonly pen: Writer;
	/** What is decided for this site. */
	choices(): readonly Choice[];
	decide(choices: readonly Choice[]): void;
}

/** What the reader has decided about the lines of a ledger, for this page and for others of its site. */
export function memoryOf({entries, pen, choices, decide}: Tools) {
	/** What came back with a thing the reader said to keep, by the number of its line. */
	const returned = new Map<number, readonly Entry[]>();
	const wishes = (entry: Entry) => wishesOf(leadOf(entry).finding.element.ownerDocument, choices());

	const forget = (gone: readonly Choice[]): void =>
		decide(choices().filter((choice) => !gone.some((other) => isSameChoice(choice, other))));

	function add(entry: Entry, made: readonly Choice[]): readonly Choice[] {
		const others = choices().filter((choice) => !made.some((other) => isSameChoice(choice, other)));
		decide([...others, ...made]);
		entry.choices = made;
		return made;
	}

	return {
		/** A line for what would go but for the reader's decision. */
		keep(findings: readonly Finding[]): void {
			const entry = entries.keep(findings, []);
			entry.choices = findings.flatMap((finding) => wishes(entry).keeping(finding));
		},
		/** Which lines are what the reader has picked on another visit? */
		note(): void {
			for (const entry of entries.all()) {
				const {finding} = leadOf(entry);
				if (finding.detector === byHand && !entry.wanted && entry.choices.length === 0) {
					entry.choices = wishes(entry).removing(finding.element);
				}
			}
		},
		remember(id: number): readonly Choice[] {
			const entry = entries.byId(id);
			if (!entry) {
				return [];
			}

			if (isPicked(entry)) {
				const {finding, text} = leadOf(entry);
				const made = choiceOf('remove', finding, text);
				return add(entry, made ? [made] : []);
			}

			putBack(entry);
			entry.wanted = true;
			const taken = entry.parts.map(({finding}) => finding).filter(({remedy}) => remedy.do !== 'unlock');
			const made = taken.map((finding) => choiceOf('keep', finding, textOf(finding)));
			const lock = taken.length === 0 ? choiceOf('keep', leadOf(entry).finding, '') : null;
			return add(
				entry,
				[...made, lock].filter((choice) => choice !== null),
			);
		},
		/** Takes away what the reader points at; gives the number of its line. */
		pick(element: Element): number {
			return entries.put([pickedFinding(element, 'picked by you')]).entry.id;
		},
		/** Keeps what the reader points at, and brings back what is gone of it. */
		keepPicked(element: Element): {readonly id: number; readonly choices: readonly Choice[]} {
			const finding = pickedFinding(element, 'kept by you');
			const near = entries.all().filter(({parts}) => parts.some((part) => isNear(part.finding, finding)));
			const gone = near.filter(({wanted}) => !wanted);
			for (const entry of near) {
				putBack(entry);
				entry.wanted = true;
			}

			const entry = entries.keep([finding], []);
			returned.set(entry.id, gone);
			const made = choiceOf('keep', finding, leadOf(entry).text);
			return {id: entry.id, choices: add(entry, made ? [made] : [])};
		},
		/** As if it had never been pointed at; says what is to be forgotten. */
		unpick(id: number): readonly Choice[] {
			const entry = entries.byId(id);
			const forgotten = entry?.choices ?? [];
			forget(forgotten);
			entries.drop(entry?.parts ?? []);
			for (const gone of returned.get(id) ?? []) {
				putAgain(gone, pen);
			}

			returned.delete(id);
			return forgotten;
		},
		/** It could not be stored: it holds for this page, and nothing more is said. */
		lapse(id: number): void {
			const entry = entries.byId(id);
			if (entry) {
				forget(entry.choices);
				entry.choices = [];
			}
		},
		unremember(id: number): readonly Choice[] {
			const entry = entries.byId(id);
			const forgotten = entry?.choices ?? [];
			if (entry) {
				const picked = isPicked(entry);
				entry.choices = [];
				forget(forgotten);
				if (!picked && leadOf(entry).finding.detector === byHand) {
					// It was kept before anything wanted to take it.
					entries.drop(entry.parts);
				} else if (!picked) {
					putAgain(entry, pen);
				}
			}

			return forgotten;
		},
	};
}

export type Memory = ReturnType<typeof memoryOf>;
