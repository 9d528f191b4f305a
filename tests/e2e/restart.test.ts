import {afterAll, beforeAll, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {click, folder, start} from '../support/extension';

// Chrome's restart is in always.test.ts: there the permission cannot be given but in an earlier run.
const profile = folder();
let driver: Driver | undefined;
let page: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	page = await serve('tests/fixtures/sample/page.html');
});
afterAll(async () => {
	page?.close();
	await driver?.close();
	profile.remove();
});

it('cleans a site without a click after Firefox was closed and opened again', async () => {
	const first = await start('firefox', {profile: profile.path});
	driver = first;
	await first.goto(page.url);
	const popup = await click(first);
	const has = (selector: string) => popup.run(`return document.querySelector('${selector}') !== null;`);
	await until(() => has('#always input'), 'the switch is drawn');
	await popup.click('#always input');
	await first.answer?.(true);
	await until(() => has('#always button'), 'the switch shows that it is on');
	await popup.close();
	await first.close();

	const again = await start('firefox', {profile: profile.path});
	driver = again;
	await again.goto(`${page.url}?visit=again`);
	await until(
		async () => !(await again.run(`return document.body.innerText.includes('Leave a Comment');`)),
		'the page is cleaned without a click',
	);
});
