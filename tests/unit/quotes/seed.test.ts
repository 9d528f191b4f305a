import {expect, test} from 'vitest';
import type {Block} from '../../../src/model/article';
import {quotesOf} from '../../../src/quotes/index';

// A page translated by machine: marks that close wrongly, words run together, a quotation repeated at greater length.
const paragraphs = [
	'In a movement more typical of “headless chicken“that the head of research for one of the big makers of engines, Mirela Stanov, head of safety research at Volantis, has announced her resignation with a public letter in your X profile.',
	'In her statement, Stanov not only explained why she is leaving but described the state of things. “The valley is in danger,” said the former director of Volantis.',
	'She leaves, but leaves a message. The almost cryptic letter that Stanov published in X It quickly went viral. In it, she expressed her concerns. One of the quotes that has attracted the most attention: “The valley is in danger. And not only because of engines, but because of a series of connected troubles that are growing at this very moment.”',
	'Beyond the literalism, Stanov warned that the trade was approaching a critical point in which the makers were facing ethical dilemmas for those who build them “our care must grow at the same rate as our power to move things, otherwise we will face the consequences.”',
	'Work to stay out of work. According to sources of The Daily Bellother Volantis employees have expressed concern. “I feel like I come here every day to lose my own job“one of the employees acknowledged to the British media.',
	'“Throughout my time here, I have seen repeatedly how hard it is to let our values guide what we do. We face pressure to drop what matters most,” Stanov wrote.',
	'In her letter she mentioned her intention to devote time to what she called “the practice of honest speech” through painting.',
];

test('a translated page gives its four quotations, each with its speaker, and no terms', () => {
	const blocks = paragraphs.map((text): Block => ({kind: 'text', text}));
	const quotes = quotesOf(blocks, 'en', {title: 'Volantis’s safety chief leaves to paint', dek: null});
	const inOrder = [...quotes].sort((a, b) => (a.parts[0]?.block ?? 0) - (b.parts[0]?.block ?? 0));
	expect(inOrder.map(({text, speaker}) => [text.slice(0, 30), speaker?.name])).toEqual([
		['The valley is in danger. And n', 'Mirela Stanov'],
		['our care must grow at the same', 'Mirela Stanov'],
		['I feel like I come here every ', 'one of the employees'],
		['Throughout my time here, I hav', 'Mirela Stanov'],
	]);
});
