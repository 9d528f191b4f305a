import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Driver} from '../../scripts/browsers/driver';
import {until} from '../../scripts/browsers/until.mjs';
import {serve} from '../../scripts/serve.mjs';
import {violations} from '../support/axe';
import {browsers, click, read, start} from '../support/extension';

const more = `document.querySelector('#bar [popovertarget="more"]')`;
const menu = `document.querySelector('#more')`;
const focus = `(document.activeElement.closest('[role^="menuitem"]')?.dataset.item ?? document.activeElement.getAttribute('popovertarget'))`;

describe.each(browsers)('the bar where there is little room, in %s', (name) => {
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

	/** No program narrows the window of Firefox; there the bar alone is narrow. */
	async function narrow(width: number): Promise<void> {
		await (driver.emulate
			? driver.emulate({width, height: 700})
			: driver.run(`document.querySelector('#bar').style.inlineSize = '${width}px';`));
		await until(
			() =>
				driver.run(
					`const bar = document.querySelector('#bar'); return bar.clientWidth === ${width} && bar.scrollWidth <= ${width};`,
				),
			`the bar fits into ${width}`,
		);
	}

	const holds = (condition: string, what: string) => until(() => driver.run(`return ${condition};`), what);
	const names = (selector: string): Promise<string[]> =>
		driver.run(
			`return [...document.querySelectorAll(${JSON.stringify(selector)})].filter(one => one.checkVisibility()).map(one => one.dataset.item ?? one.getAttribute('popovertarget') ?? 'keep');`,
		);
	async function open(): Promise<void> {
		await driver.run(`${more}.focus();`);
		await driver.press('Enter');
		await holds(`${menu}.matches(':popover-open') && ${menu}.contains(document.activeElement)`, 'the menu is open');
	}

	it.each([320, 390, 480])(
		'at %i px every button is in the bar or in the menu, and nothing is beside the window',
		async (width) => {
			for (const dir of ['ltr', 'rtl']) {
				await driver.run(`document.documentElement.dir = '${dir}';`);
				await narrow(width);
				await open();
				const shown = await names('#bar > button:not(:first-child, [popovertarget="more"])');
				const rest = await names('#more button');
				expect(shown).toContain('look');
				expect(rest).toContain('focus');
				expect([...shown, ...rest].sort()).toEqual([
					'focus',
					'keep',
					'listen',
					'look',
					'marks',
					'outline',
					'quotesPanel',
					'take',
				]);
				expect(
					await driver.run(`
					const bar = document.querySelector('#bar').getBoundingClientRect();
					return [...document.querySelectorAll('#bar > button')].filter(one => one.checkVisibility()).every(one => {
						const {left, right, top, bottom} = one.getBoundingClientRect();
						return left >= bar.left && right <= bar.right && top >= 0 && bottom <= bar.bottom;
					});`),
				).toBe(true);
				await driver.press('Escape');
				await holds(`!${menu}.matches(':popover-open')`, 'Esc closes the menu');
			}

			await driver.run(`document.documentElement.dir = 'ltr';`);
		},
	);

	it('goes through its entries by the arrows, and Esc leaves the reader where it is', async () => {
		await narrow(320);
		await open();
		const items = await names('#more button');
		const at = () => driver.run(`return ${focus};`);
		expect(await at()).toBe(items[0]);
		await driver.press('ArrowDown');
		expect(await at()).toBe(items[1]);
		await driver.press('ArrowUp');
		await driver.press('ArrowUp');
		expect(await at()).toBe(items.at(-1));
		await driver.press('Home');
		expect(await at()).toBe(items[0]);
		await driver.press('Escape');
		await holds(`!${menu}.matches(':popover-open') && ${focus} === 'more'`, 'the focus is on "More" again');
		expect((await driver.url()).startsWith(`${driver.origin}/reader/`)).toBe(true);
	});

	it('opens a panel from an entry, whose Esc gives the focus back', async () => {
		await open();
		while ((await driver.run(`return ${focus};`)) !== 'focus') {
			await driver.press('ArrowDown');
		}

		await driver.press('Enter');
		const panel = `document.querySelector('#focus')`;
		await holds(`${panel}.matches(':popover-open') && ${panel}.contains(document.activeElement)`, 'the panel is open');
		expect(await driver.run(`return ${menu}.matches(':popover-open');`)).toBe(false);
		await driver.press('Escape');
		await holds(`!${panel}.matches(':popover-open') && ${focus} === 'more'`, 'the focus is on "More"');
	});

	it('keeps the article from the menu, and shows that it is kept', async () => {
		const keep = async () => {
			await open();
			await driver.run(`document.querySelector('#more [data-item="keep"]').click();`);
		};
		await keep();
		await holds(`document.querySelector('#bar .keep').getAttribute('aria-pressed') === 'true'`, 'it is kept');
		await open();
		expect(
			await driver.run(
				`const item = document.querySelector('#more [data-item="keep"]'); return [item.getAttribute('role'), item.getAttribute('aria-checked')];`,
			),
		).toEqual(['menuitemcheckbox', 'true']);
		await driver.press('Escape');
		await keep();
		await holds(`document.querySelector('#bar .keep').getAttribute('aria-pressed') === 'false'`, 'it is not');
	});

	it('has nothing that axe-core finds, open or closed', async () => {
		expect(await violations(driver.run)).toEqual([]);
		await open();
		expect(await violations(driver.run)).toEqual([]);
		await driver.press('Escape');
	});

	it('closes the menu when other buttons are hidden, and never leaves the focus on a hidden one', async () => {
		await narrow(320);
		await open();
		await narrow(480);
		await holds(`!${menu}.matches(':popover-open') && ${focus} === 'more'`, 'the focus is on "More"');
		await narrow(1200);
		await driver.run(`document.querySelector('#bar [popovertarget="focus"]').focus();`);
		await narrow(320);
		await holds(`${focus} === 'more'`, 'the focus is on "More" instead of the button');
	});

	it('gives the buttons back when there is room', async () => {
		await open();
		await narrow(1200);
		await holds(`${more}.hidden && !${menu}.matches(':popover-open')`, 'there is no menu');
		expect(await names('#bar > button:not(:first-child)')).toHaveLength(8);
	});

	it('has no entry for a button that took itself out', async () => {
		await narrow(320);
		await driver.run(`document.querySelector('#bar .keep').remove();`);
		await open();
		const items = await names('#more button');
		expect(items).toContain('focus');
		expect(items).not.toContain('keep');
	});
});
