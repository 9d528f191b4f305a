// Draws the PNGs of public/icons from mark.svg and cleaned.svg: `node scripts/icons.mjs [path of a Chromium]`.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';

const folder = path.join(import.meta.dirname, '../public/icons');
const sizes = [16, 32, 48, 128];
const toolbar = [16, 32]; // the cleaned state is only seen there
const margins = /** @type {Record<number, number>} */ ({128: 16}); // stores want 96 drawn on 128

const browser = await chromium.launch({executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox']});
try {
	const page = await browser.newPage();
	for (const [name, prefix] of [
		['mark', ''],
		['cleaned', 'cleaned-'],
	]) {
		const drawing = encodeURIComponent(readFileSync(path.join(folder, `${name}.svg`), 'utf8'));
		for (const size of prefix === '' ? sizes : toolbar) {
			const margin = margins[size] ?? 0;
			await page.setViewportSize({width: size, height: size});
			await page.setContent(
				`<body style="margin:${margin}px"><img style="display:block" width="${size - 2 * margin}" src="data:image/svg+xml,${drawing}">`,
			);
			await page.screenshot({path: path.join(folder, `${prefix}${size}.png`), omitBackground: true});
		}
	}
} finally {
	await browser.close();
}
