import {describe, expect, it} from 'vitest';
import {plan} from '../../src/cleaning/plan';
import type {Fact, Survey} from '../../src/cleaning/survey';
import type {Finding} from '../../src/model/finding';
import type {Purpose} from '../../src/model/purpose';

/** A page as the plan sees it: each element a stretch of the document, with so many characters of the story in it. */
interface Part {
	readonly name: string;
	readonly index: number;
	readonly end: number;
	readonly story?: number;
	readonly landmark?: boolean;
}

const parts: readonly Part[] = [
	{name: 'body', index: 0, end: 100, story: 5000},
	{name: 'layout', index: 1, end: 80, story: 5000},
	{name: 'header', index: 2, end: 10, landmark: true},
	{name: 'article', index: 20, end: 40, story: 5000},
	{name: 'half', index: 21, end: 30, story: 2500},
	{name: 'note', index: 31, end: 32, story: 60},
	{name: 'other note', index: 33, end: 34, story: 60},
	{name: 'comments', index: 50, end: 60, story: 0},
	{name: 'form', index: 55, end: 58, story: 0},
];

const elements = new Map(
	parts.map((part) => [part.name, {nodeName: part.name, isConnected: true} as unknown as Element]),
);
const facts = new Map<Element | undefined, Fact>(
	parts.map(({name, index, end}) => [
		elements.get(name),
		{
			index,
			end,
			tag: name === 'body' ? 'body' : 'div',
			parent: null,
			chars: (end - index) * 100,
			own: 1,
			prose: 0,
		} as Fact,
	]),
);
const partOf = (fact: Fact) => parts.find(({index, end}) => index === fact.index && end === fact.end);

const pageOf = (purpose: Purpose): Survey =>
	({
		purpose,
		article: facts.get(elements.get('article')),
		facts: [facts.get(elements.get('body'))],
		factOf: (element: Element) => facts.get(element),
		storyIn: (fact: Fact) => partOf(fact)?.story ?? 0,
		holdsLandmark: (fact: Fact) => partOf(fact)?.landmark === true || (fact.index <= 20 && fact.end >= 40),
		holds: () => false,
		within: () => null,
		box: () => ({visible: true, rect: {width: 1, height: 1}}),
		layers: () => [],
		document: {activeElement: null},
	}) as unknown as Survey;

const finding = (name: string, confidence = 0.9, detector = 'comments'): Finding => {
	const element = elements.get(name);
	if (!element) {
		throw new Error(`no part ${name}`);
	}

	return {detector, element, remedy: {do: 'hide'}, confidence, because: 'a test'};
};

const planned = (
	findings: Finding[],
	caution: 'careful' | 'normal' | 'thorough' = 'normal',
	purpose: Purpose = 'story',
) => plan(findings, pageOf(purpose), caution).map(({element}) => element.nodeName);

describe('the plan', () => {
	it.each<['careful' | 'normal' | 'thorough', string[]]>([
		['careful', []],
		['normal', []],
		['thorough', ['comments']],
	])('takes what is sure enough for a %s reader', (caution, names) => {
		expect(planned([finding('comments', 0.4)], caution)).toEqual(names);
	});

	it.each(['body', 'layout', 'header', 'article', 'half'])('never takes the %s', (name) => {
		expect(planned([finding(name, 1)], 'thorough')).toEqual([]);
	});

	it('takes the outer of two, once', () => {
		expect(planned([finding('form'), finding('comments'), finding('comments')])).toEqual(['comments']);
	});

	it('lets go of at most two per cent of the story, the surest first', () => {
		expect(planned([finding('note', 0.6), finding('other note', 0.9)])).toEqual(['other note']);
	});

	it.each<[Purpose, string, string[]]>([
		['thread', 'comments', []],
		['thread', 'auth', ['comments']],
		['account', 'auth', []],
		['account', 'consent', ['comments']],
		['tool', 'newsletter', []],
		['shop', 'promos', []],
	])('on a page that is a %s, %s give %j', (purpose, detector, names) => {
		expect(planned([finding('comments', 0.9, detector)], 'normal', purpose)).toEqual(names);
	});
});
