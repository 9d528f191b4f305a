import type {Choice} from '../model/choice';
import {byHand, type Finding} from '../model/finding';
import {contains, native} from './dom';
import {printOf, resembles, saysSame, seek, tells} from './print';

/** What the reader has decided about this site, looked up on this page. */
export interface Wishes {
	/** The decisions that this stays. */
	keeping(finding: Finding): readonly Choice[];
	/** What was picked by hand on another visit. */
	picked(): Finding[];
	/** The decisions of which a thing picked by hand is the result. */
	removing(element: Element): readonly Choice[];
}

const most = 12; // things of one look on a page: more, and the decision was about one of another kind

const near = (one: Element, other: Element): boolean => contains(one, other) || contains(other, one);

/** Looks nothing up before it is asked. */
export function wishesOf(document: Document, choices: readonly Choice[]): Wishes {
	const found = new Map<Choice, readonly Element[]>();
	const elementsOf = (choice: Choice): readonly Element[] => {
		const elements = found.get(choice) ?? seek(document, choice.print);
		found.set(choice, elements);
		return elements;
	};

	/** What has no name of its own, or shares it, is known by its words, or by why it was taken. */
	function keeps(choice: Choice, {element, remedy, because}: Finding): boolean {
		const {print} = choice;
		const sameReason = choice.because === because;
		if (remedy.do === 'unlock' || print.tag === 'body') {
			return sameReason && print.tag === 'body' && remedy.do === 'unlock';
		}

		// In a shadow root it is out of the document's sight.
		const apart = native().rootOf.call(element) !== document;
		const alike = apart ? [element].filter((each) => resembles(each, print)) : elementsOf(choice);
		return alike.some((each) => near(each, element) && (!print.exact || sameReason || saysSame(each, print)));
	}

	const thingsOf = (choice: Choice): readonly Element[] => {
		const {print} = choice;
		const alike = elementsOf(choice).filter((each) => tells(print) && (!print.exact || saysSame(each, print)));
		return alike.length <= most ? alike : [];
	};

	const removals = choices.filter((choice) => choice.do === 'remove');
	return {
		keeping: (finding) => choices.filter((choice) => choice.do === 'keep' && keeps(choice, finding)),
		picked: () =>
			removals.flatMap((choice) => thingsOf(choice).map((element) => pickedFinding(element, choice.because))),
		removing: (element) => removals.filter((choice) => thingsOf(choice).includes(element)),
	};
}

/** Something that the reader has pointed at. */
export const pickedFinding = (element: Element, because: string): Finding => ({
	detector: byHand,
	element,
	remedy: {do: 'hide'},
	confidence: 1,
	because,
});

/** What is to be remembered of a finding. A thing that cannot be told from others is not removed on other pages. */
export function choiceOf(how: Choice['do'], finding: Finding, text: string): Choice | null {
	const {detector, because, element} = finding;
	const print = printOf(element);
	return how === 'remove' && !tells(print) ? null : {do: how, detector, because, text, print};
}
