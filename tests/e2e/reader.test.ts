import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browsers, click, read, start} from '../support/extension';

const root = 'document.documentElement';
const state = `return {classes: [...${root}.classList], theme: ${root}.dataset.theme, flow: ${root}.dataset.flow, pictures: ${root}.dataset.pictures, size: ${root}.style.getPropertyValue('--size')};`;

describe.each(browsers)('the reader, in %s', (name) => {
	let driver: Driver;
	let page: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		driver = await start(name);
		page = await serve('tests/fixtures/reader/rich.html');
		await driver.goto(page.url);
		await read(driver, await click(driver));
	});
	afterAll(async () => {
		page?.close();
		await driver?.close();
	});

	const count = (selector: string): Promise<number> =>
		driver.run(`return document.querySelectorAll(${JSON.stringify(selector)}).length;`);
	const textOf = (selector: string): Promise<string> =>
		driver.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? '';`);
	// While a page gives way to another there is nothing to ask.
	const holds = (condition: string, what: string) =>
		until(() => driver.run(`return ${condition};`).catch(() => false), what);
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) {
			await driver.press(key);
		}
	};
	async function reload(): Promise<void> {
		await driver.goto(await driver.url());
		await holds(`document.querySelector('article p') !== null`, 'the article is there again');
	}

	it('shows what was left out in its place, and hides it again, by a key', async () => {
		await press('x');
		expect(await textOf('.left-out')).toContain('The survey is looking for other families');
		const next = `return document.querySelector('.left-out').nextElementSibling?.textContent;`;
		expect(await driver.run(next)).toBe('A wall that holds');
		await press('x');
		expect(await count('.left-out')).toBe(0);
	});

	it('has an outline that leads to its headings', async () => {
		await press('o');
		await driver.run(`document.querySelectorAll('#outline button')[1].click();`);
		const top = `[...document.querySelectorAll('h2')].find(one => one.textContent === 'A wall that holds').getBoundingClientRect().top`;
		await holds(`${top} < 200 && ${top} > 0`, 'the heading is at the top');
	});

	it('goes from quote to quote, and shows nothing but quotes', async () => {
		await press('j');
		await holds(`CSS.highlights.get('found')?.size > 0`, 'the quote is marked');
		expect(
			await driver.run(`return CSS.highlights.get('key-quote').size > 2 && CSS.highlights.get('cue').size > 2;`),
		).toBe(true);
		await press('g');
		expect(await driver.run(`return document.querySelector('.body').checkVisibility();`)).toBe(false);
		expect(await textOf('.only-quotes')).toContain('Peder Aune');
		await press('g');
		expect(await driver.run(`return document.querySelector('.body').checkVisibility();`)).toBe(true);
	});

	it('shows a footnote beside its mark', async () => {
		await driver.run(`document.querySelector('sup a').click();`);
		await holds(`document.querySelector('.note').matches(':popover-open')`, 'the note is open');
		expect(await textOf('.note')).toContain('against a receipt');
		await press('Escape');
		await holds(`!document.querySelector('.note').matches(':popover-open')`, 'Esc closes the note and not the reader');
	});

	it('shows pictures over the window, one after the other, larger, and back', async () => {
		const first = `document.querySelector('.body img')`;
		await driver.run(`scrollTo(0, 0);`);
		await holds(`${first}?.getAttribute('role') === 'button'`, 'the picture can be reached');
		await driver.run(`${first}.focus();`);
		await press('Enter');
		await holds(`document.querySelector('.lightbox').open`, 'the picture is shown');
		expect(await textOf('.lightbox .caption')).toContain('The scale on the harbour wall');
		await press('+');
		expect(await count('.lightbox .zoomed')).toBe(1);
		await press('0', 'Escape');
		await holds(`!document.querySelector('.lightbox').open`, 'Esc closes the picture');
		expect((await driver.url()).startsWith(`${driver.origin}/reader/`)).toBe(true);
	});

	it('keeps embeds as cards that load nothing', async () => {
		expect(await textOf('[data-embed="video"]')).toContain('Six in the morning');
		expect(await count('iframe, video, audio, script[src^="http"]')).toBe(0);
	});

	it('lays out tables, code and formulas', async () => {
		expect(
			await driver.run(
				`const box = document.querySelector('.wide:has(table)'); return [box.scrollWidth > box.clientWidth, box.tabIndex];`,
			),
		).toEqual([true, 0]);
		expect(await textOf('pre')).toMatch(/\n {4}return reading/);
		expect(await count('math mfrac')).toBe(1);
	});

	it('takes its aids and its look by keys, at once and over a reload', async () => {
		await press('f', 'f', 'r', 'd', 'a', 'y', '+');
		const wanted = async () => {
			const {classes, theme, size} = await driver.run(state);
			return (
				classes.includes('ruled') &&
				classes.includes('dimmed') &&
				classes.includes('plain-links') &&
				theme === 'light' &&
				size === '1.3125rem'
			);
		};
		await until(wanted, 'the settings act');
		await holds(`document.querySelector('.band.light')?.offsetHeight > 60`, 'three lines are in the light');
		await reload();
		await until(wanted, 'the settings are kept');
		await press('f', 'f', 'r', 'd', 'a', '-');
		await holds(`document.querySelector('.band').hidden`, 'the aids are off');
	});

	it('makes the beginnings of words stand out without touching the text', async () => {
		const before = await textOf('.body');
		await press('e');
		expect(await driver.run(`return CSS.highlights.get('lead').size;`)).toBeGreaterThan(300);
		expect(await textOf('.body')).toBe(before);
		await press('e');
		expect(await driver.run(`return CSS.highlights.has('lead');`)).toBe(false);
	});

	it('turns pages', async () => {
		await driver.run('scrollTo(0, 0);');
		await press('v');
		await holds(
			`/1/.test(document.querySelector('.left').textContent) && document.documentElement.dataset.flow === 'pages'`,
			'there are pages',
		);
		const at = `Math.round(document.querySelector('#main').scrollLeft / innerWidth)`;
		await press('ArrowRight', 'ArrowRight');
		await holds(`${at} === 2`, 'the third page is in view');
		await press('ArrowLeft');
		await holds(`${at} === 1`, 'the second page is in view');
		await press('v');
		await holds(`document.documentElement.dataset.flow === 'scroll'`, 'it is one long page again');
	});

	it('asks no host for anything but the pictures of the article, and for those only when they are wanted', async () => {
		const asked = `performance.getEntriesByType('resource').map(({name}) => new URL(name)).filter(({origin}) => origin !== location.origin).map(({href}) => href)`;
		await driver.run(`scrollTo(0, document.body.scrollHeight);`);
		await holds(`${asked}.length >= 1`, 'pictures were loaded');
		const host = new URL(page.url).origin;
		const before: string[] = await driver.run(`return ${asked};`);
		expect(before.filter((url) => !url.startsWith(host) || !/\.(?:svg|png)$/.test(url))).toEqual([]);
		await press('i');
		await holds(`(await chrome.storage.sync.get('pictures')).pictures === 'ask'`, 'pictures wait, and it is kept');
		// Of another server: Firefox asks again for what it has shown here before.
		const other = await serve('tests/fixtures/reader/rich.html');
		try {
			await driver.goto(other.url);
			const popup = await click(driver);
			const already = other.asked.length;
			await read(driver, popup);
			await driver.run(
				`scrollTo(0, document.body.scrollHeight); scrollTo(0, 0); await new Promise(requestAnimationFrame);`,
			);
			expect(await count('.body img')).toBe(0);
			await driver.run(`document.querySelector('.held').click();`);
			await holds(`document.querySelector('.body img')?.naturalWidth > 0`, 'one picture is loaded when asked for');
			expect(other.asked.slice(already)).toEqual(['/harbour.svg']);
		} finally {
			other.close();
		}

		await driver.goto(page.url);
		await read(driver, await click(driver));
		await press('i', 'i');
		await holds(`document.documentElement.dataset.pictures === 'show'`, 'pictures are shown again');
	});

	it('reads aloud, sentence by sentence, the word marked, and says when there is no voice', async () => {
		await driver.run(`speechSynthesis.getVoices = () => [];`);
		await press('l');
		await holds(`document.querySelector('#listen').textContent !== ''`, 'the panel says so');
		expect(await count('#listen select')).toBe(0);
		await press('Escape');
		await driver.run(`
			window.spoken = [];
			window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
			speechSynthesis.getVoices = () => [{voiceURI: 'near', name: 'Near', lang: 'en-GB', localService: true, default: true}, {voiceURI: 'far', name: 'Far', lang: 'en-US', localService: false, default: false}];
			speechSynthesis.cancel = () => undefined;
			speechSynthesis.speak = utterance => void window.spoken.push(utterance);
			scrollTo(0, 0);`);
		await press('l');
		const last = 'window.spoken.at(-1)';
		expect(await driver.run(`return [${last}.text, ${last}.voice.name, CSS.highlights.has('spoken')];`)).toEqual([
			'For ninety years one family has written down how high the water stood.',
			'Near',
			true,
		]);
		await driver.run(
			`${last}.dispatchEvent(Object.assign(new Event('boundary'), {name: 'word', charIndex: 4, charLength: 6}));`,
		);
		expect(await driver.run(`return String([...CSS.highlights.get('spoken-word')][0]);`)).toBe('ninety');
		await driver.run(`${last}.dispatchEvent(new Event('end'));`);
		expect(await driver.run(`return ${last}.text;`)).toMatch(/^Their notebooks/);
		await press('.', ':');
		expect(await driver.run(`return ${last}.text;`)).toMatch(/^“We never thought/);
		await press('l');
		await driver.run(`document.querySelector('#listen').showPopover();`);
		await holds(`/Far.*\\(/.test(document.querySelector('#listen').textContent)`, 'the remote voice is labelled');
		await press('Escape');
	});

	it('takes a block into the article when told to, and again the next time', async () => {
		await press('x');
		await driver.run(`document.querySelector('[data-action="belongs"]').click();`);
		await holds(
			`/other families/.test(document.querySelector('.body')?.textContent ?? '') && !document.querySelector('.left-out')`,
			'the block is in the article',
		);
		await driver.goto(page.url);
		await read(driver, await click(driver));
		expect(await textOf('.body')).toContain('The survey is looking for other families');
	});

	it('takes no more of such blocks when that is taken off the settings’ list', async () => {
		await driver.goto(`${driver.origin}/options/options.html`);
		await holds(`document.querySelector('[data-choice="belongs"] button') !== null`, 'the block is listed');
		expect(await textOf('[data-choice="belongs"]')).toContain('The survey is looking for other families');
		await driver.run(`document.querySelector('[data-choice="belongs"] button').click();`);
		await holds(`document.querySelector('[data-choice="belongs"]') === null`, 'it is off the list');
		await driver.goto(page.url);
		await read(driver, await click(driver));
		expect(await textOf('.body')).not.toContain('The survey is looking for other families');
	});

	it('goes on where one was reading in the page, and Back returns there', async () => {
		await driver.goto(page.url);
		await driver.run(
			`[...document.querySelectorAll('p')].find(one => one.textContent.startsWith('The council voted')).scrollIntoView({block: 'start', behavior: 'instant'}); scrollBy(0, -200);`,
		);
		const before = await driver.run('return Math.round(scrollY);');
		await read(driver, await click(driver));
		await holds(`scrollY > 200`, 'the reader is further down');
		const {top, height} = await driver.run(
			`const box = [...document.querySelectorAll('p')].find(one => one.textContent.startsWith('The council voted')).getBoundingClientRect(); return {top: box.top, height: innerHeight};`,
		);
		expect(top).toBeGreaterThan(-height / 2);
		expect(top).toBeLessThan(height);
		await driver.back();
		await until(async () => (await driver.url()) === page.url, 'Back returns to the page');
		await holds(`Math.abs(Math.round(scrollY) - ${before}) < 40`, 'the page is where it was');
	});

	it('has keys that can be changed, as the list says', async () => {
		await driver.goto(`${driver.origin}/options/options.html`);
		await holds(`document.querySelector('[data-key="ruler"]') !== null`, 'the keys are listed');
		const row = `document.querySelector('[data-key="ruler"]')`;
		await driver.run(`${row}.focus(); ${row}.click();`);
		await press('j');
		expect(await driver.run(`return ${row}.previousElementSibling.textContent;`)).not.toBe('');
		await driver.run(`${row}.focus(); ${row}.click();`);
		await press('w');
		await holds(`${row}.textContent === 'w'`, 'the key is changed');
		await driver.goto(page.url);
		await read(driver, await click(driver));
		await press('w');
		await holds(`${root}.classList.contains('ruled')`, 'the new key works');
		await press('r');
		expect((await driver.run(state)).classes).toContain('ruled');
		await press('?');
		await holds(
			`document.querySelector('#keys').open && /w/.test([...document.querySelectorAll('#keys kbd')].map(one => one.textContent).join(''))`,
			'the list shows it',
		);
	});
});
