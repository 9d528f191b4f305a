import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const english: Record<string, {message: string}> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

const sources = ['ui', 'popup', 'reader', 'options', 'welcome', 'platform'].flatMap((folder) =>
	readdirSync(`src/${folder}`, {encoding: 'utf8'})
		.filter((file) => file.endsWith('.ts'))
		.map((file) => readFileSync(path.join('src', folder, file), 'utf8')),
);

const calls = (pattern: RegExp) =>
	[...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key = '']) => key)))].sort();

describe('messages', () => {
	it.each(calls(/\btext\(\s*'([\w@]+)'/g).filter((key) => !key.startsWith('@@')))(
		'there is one for text(%s)',
		(key) => {
			expect(english).toHaveProperty(key);
		},
	);

	it.each(calls(/\bplural\(\s*'(\w+)'/g))('there are two at least for plural(%s)', (key) => {
		expect(english).toHaveProperty(`${key}_one`);
		expect(english).toHaveProperty(`${key}_other`);
	});

	it.each(readdirSync('src/detectors', {encoding: 'utf8'}))('there is a title for what %s removes', (file) => {
		expect(english).toHaveProperty(`detector_${path.basename(file, '.ts').replaceAll('-', '_')}`);
	});
});
