import type {Print} from '../model/choice';
import {attribute, native} from './dom';
import {opening} from './opening';

/** Words of names that say how a thing is at the moment, or nothing, and not what it is. */
const passing = new Set(
	'active animate animated closed collapsed current enter expanded fade focus hidden hide hover init initialized has invisible lazy lazyload lazyloaded leave loaded loading not open opened opening ready selected show showing shown slide toggled visible wrapper container inner outer row col column'.split(
		' ',
	),
);
const shortest = 3; // letters: shorter words of a name are as often pieces of a hash
const longest = 24; // letters
const opened = 40; // characters of the first words that must be the same
const most = 12; // words of names: more tell no more
const alike = 0.6; // share of the words of names that must be the same

/** A word of Latin or Cyrillic letters without a vowel is a hash, or as good as one. */
const spoken = /[aeiouyà-öø-ÿаеиоуыэюяіїє]|[^\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** 'sc-bdVaJa Newsletter_root__3xYzA nl-17 is-open' -> newsletter, root: what a site calls it at every visit. */
function stable(names: string): string[] {
	const plain = names.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
	const words = plain.match(/[\p{L}\d]+/gu) ?? [];
	return words.filter(
		(word) =>
			word.length >= shortest && word.length <= longest && !/\d/.test(word) && spoken.test(word) && !passing.has(word),
	);
}

/** Where a frame or a film comes from tells more than what it is called. */
function sourceOf(element: Element): string[] {
	const source = /^(?:iframe|embed|video|audio)$/.test(native().tag.call(element)) ? attribute(element, 'src') : '';
	const host = URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : '';
	return host === '' ? [] : [host];
}

function namesOf(element: Element): string[] {
	const given = ['id', 'class', 'role', 'name'].map((name) => attribute(element, name)).join(' ');
	return [...new Set([...stable(given), ...sourceOf(element)])].sort().slice(0, most);
}

const wordsOf = (element: Element): string =>
	(
		opening(element)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? []
	)
		.join(' ')
		.slice(0, opened);

function isLayer(element: Element): boolean {
	const position = native().owner.call(element).defaultView?.getComputedStyle(element).position;
	return position === 'fixed' || position === 'sticky' || native().matches.call(element, 'dialog, [popover]');
}

function areAlike(names: readonly string[], wanted: readonly string[]): boolean {
	const shared = names.filter((name) => wanted.includes(name)).length;
	return shared >= wanted.length * alike && shared >= names.length * alike * alike;
}

/** Does it look like the thing that the print was taken of, whatever it says? */
export function resembles(element: Element, print: Print): boolean {
	return (
		native().tag.call(element) === print.tag &&
		areAlike(namesOf(element), print.names) &&
		isLayer(element) === print.layer
	);
}

/** Does it begin with the words that the thing began with? */
export const saysSame = (element: Element, print: Print): boolean => wordsOf(element) === print.words;

/** Whatever on a page looks like the thing. */
export function seek(document: Document, {tag, names, ...print}: Print): Element[] {
	const holders = ['id', 'class', 'role', 'name', 'src'];
	const parts = names.flatMap((name) => holders.map((holder) => `[${holder}*="${name}" i]`));
	const selector = `${CSS.escape(tag)}${parts.length > 0 ? `:is(${parts.join()})` : ''}`;
	return [...native().all.call(document, selector)].filter((element) => resembles(element, {...print, tag, names}));
}

/** What an element is known again by. */
export function printOf(element: Element): Print {
	const [names, words] = [namesOf(element), wordsOf(element)];
	const print = {tag: native().tag.call(element), names, layer: isLayer(element), words, exact: false};
	const alone = names.length > 0 && seek(native().owner.call(element), print).every((other) => other === element);
	return {...print, exact: !alone};
}

/** Is there enough to know one thing by, and no other? */
export const tells = ({exact, words}: Print): boolean => !exact || words.length >= shortest;
