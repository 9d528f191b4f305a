import {expect, test} from 'vitest';
import {lexisOf} from '../../../src/quotes/lexis';
import {nameIn, roleIn} from '../../../src/quotes/printed';

test.each([
	['en', 'Harbour Director Amanda Pryce', 'Amanda Pryce', 'Harbour Director'],
	['pl', 'Rady Miejskiej Tomasz Zięba', 'Tomasz Zięba', 'Rady Miejskiej'],
	['de', 'und Trendexpertin Karolina Lenz', 'Karolina Lenz', 'Trendexpertin'],
	['de', 'von Maria Montalto', 'Maria Montalto', null],
	['en', 'Anna Maria Berg', 'Anna Maria Berg', null],
	['en', 'one of the employees', 'one of the employees', null],
	['de', 'Ursula von der Heide', 'Ursula von der Heide', null],
	['de', 'der Fahrer der Firma „Nordbau“', 'der Fahrer der Firma', null],
])('%s: %s is printed as %s', (lang, words, name, office) => {
	expect(nameIn(words, lexisOf(lang))).toEqual({name, office});
});

test.each([
	['en', 'the job and then'],
	['de', 'Ihr müsst euch nicht'],
	['de', 'zum Thema „Duschen'],
	['de', 'von Grünfelden'],
])('%s: %s is no name', (lang, words) => {
	expect(nameIn(words, lexisOf(lang))).toBeNull();
});

test.each([
	['en', 'Mr.', null],
	['en', 'the', null],
	['en', 'a skeptical', null],
	['en', 'its chief engineer', 'chief engineer'],
	['de', 'AVV-Geschäftsführerin Dr.', 'AVV-Geschäftsführerin'],
	['de', 'Landesbranddirektor Dr.', 'Landesbranddirektor'],
	['de', 'der berühmte Grundsatz', null],
	['de', 'Der saarländische Innenminister', 'Der saarländische Innenminister'],
])('%s: of the office %s is told %s', (lang, words, office) => {
	expect(roleIn(words, lexisOf(lang))).toBe(office);
});
