import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import english from '../../public/_locales/en/messages.json';
import {isOwn, own} from '../../src/cleaning/intent';
import {sessionOf} from '../../src/cleaning/session';
import type {Hands} from '../../src/content/handover';
import {picking} from '../../src/content/picking';
import type {Picking} from '../../src/ui/picker';
import type {Words} from '../../src/ui/words';

const messages: Record<string, {message: string}> = english;
const words: Words = {
	text: (key) => messages[key]?.message ?? key,
	plural: (key) => key,
	has: (key) => key in messages,
	language: 'en',
};
const prose = (text: string) =>
	`<p>${`${text} was asked twice on the quay and answered once, in the fog, by a man who sold rope. `.repeat(3)}</p>`;
const page = `<main><article><h1>The bell</h1>${[...'abcd'].map(prose).join('')}</article></main>
	<aside class="weather" style="width:300px"><h2>Weather</h2><p class="sky">Rain, <b>then</b> more rain</p></aside>
	<aside class="stocks" style="width:300px"><h2>Stocks</h2></aside>`;

const session = sessionOf(document);
const hands: Hands = {
	own,
	guard: () => session.guard(),
	async pick(element, how, remember) {
		const id = how === 'keep' ? session.memory.keepPicked(element).id : session.memory.pick(element);
		if (remember) {
			session.memory.remember(id);
		}

		return {id, said: remember ? 'pickerRemembered' : 'pickerRemoved'};
	},
	async unpick(id) {
		const element = session.elementOf(id);
		session.memory.unpick(id);
		return element;
	},
};

/** The page cannot look into a closed root; this test does, by noting it when it is made. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
let over: Promise<void> = Promise.resolve();
const holder = document.createElement('div');

beforeEach(() => {
	Element.prototype.attachShadow = function (init) {
		root = attach.call(this, init);
		return root;
	};
	holder.replaceChildren(document.createRange().createContextualFragment(page));
	document.body.append(holder);
	window.scrollTo(0, 0);
});

afterEach(async () => {
	if (root?.host.isConnected) {
		await userEvent.keyboard('{Escape}');
	}

	await over;
	Element.prototype.attachShadow = attach;
	session.forget();
	session.configure({off: [], caution: 'normal', choices: []});
	holder.remove();
});

const one = (selector: string): HTMLElement => document.querySelector(selector) ?? document.body;
const inner = (): Document | null => root?.querySelector('iframe')?.contentDocument ?? null;
const label = () => inner()?.querySelector('.label')?.textContent ?? '';
const isShown = (selector: string) => one(selector).checkVisibility();

async function begin(how: Picking = 'remove'): Promise<void> {
	over = picking(document, how, hands, words, 'ltr');
	await vi.waitUntil(() => label() !== '');
}

/** Down to the first `aside`, whatever stood in the middle of the window. */
async function goTo(text: string): Promise<void> {
	await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
	const box = one(text).getBoundingClientRect();
	const at = {clientX: box.left + 5, clientY: box.top + 5, bubbles: true, pointerType: 'mouse'};
	inner()?.body.dispatchEvent(new PointerEvent('pointermove', at));
}

describe('the picker', () => {
	it('begins with something, widens, narrows back, goes to what is beside, by keys alone', async () => {
		await begin();
		await goTo('.sky');
		expect(label()).toBe('pRain, then more rain');
		await userEvent.keyboard('{ArrowUp}');
		expect(label()).toMatch(/^asideWeather/);
		await userEvent.keyboard('{ArrowDown}');
		expect(label()).toBe('pRain, then more rain');
		await userEvent.keyboard('{ArrowUp}{ArrowRight}');
		expect(label()).toMatch(/^asideStocks/);
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(label()).toMatch(/^asideWeather/);
	});

	it('removes by Enter, as a line of the ledger like any other, and takes it back by u and by Ctrl+Z', async () => {
		const before = one('.weather').outerHTML;
		await begin();
		await goTo('.sky');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		await vi.waitUntil(() => !isShown('.weather'));
		expect(session.report().findings).toMatchObject([
			{detector: 'picked', because: 'picked by you', applied: true, remembered: false},
		]);
		await userEvent.keyboard('u');
		await vi.waitUntil(() => isShown('.weather'));
		expect(session.report().findings).toEqual([]);
		await userEvent.keyboard('{Enter}');
		await vi.waitUntil(() => !isShown('.weather'));
		await userEvent.keyboard('{Control>}z{/Control}');
		await vi.waitUntil(() => isShown('.weather'));
		expect(one('.weather').outerHTML).toBe(before);
	});

	it('remembers when it is told to, and knows the thing on another page', async () => {
		await begin();
		await goTo('.sky');
		await userEvent.keyboard('r{ArrowUp}{Enter}');
		await vi.waitUntil(() => !isShown('.weather'));
		const [line] = session.report().findings;
		expect(line?.remembered).toBe(true);
		await userEvent.keyboard('{Escape}');
		await over;
		const choices = session.memory.unpick(line?.id ?? -1);
		expect(choices).toMatchObject([{do: 'remove', print: {tag: 'aside', names: ['weather']}}]);
		expect(isShown('.weather')).toBe(true);
		session.configure({off: [], caution: 'normal', choices});
		session.clean();
		expect([isShown('.weather'), isShown('.stocks')]).toEqual([false, true]);
		expect(session.report().findings).toMatchObject([{detector: 'picked', remembered: true}]);
	});

	it('leaves the article', async () => {
		await begin();
		await goTo('h1');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		await vi.waitUntil(() => inner()?.querySelector('.said')?.textContent === messages['pickerPage']?.message);
		expect(isShown('h1')).toBe(true);
	});

	it('keeps what it is pointed at, for good', async () => {
		await begin('keep');
		await goTo('.sky');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		await vi.waitUntil(() => session.report().findings.length === 1);
		expect(session.report().findings).toMatchObject([{because: 'kept by you', applied: false, remembered: true}]);
		expect(isShown('.weather')).toBe(true);
	});

	it('lets the page hear nothing and touch nothing', async () => {
		const heard: string[] = [];
		const listen = (event: Event) => {
			heard.push(event.type);
			event.stopImmediatePropagation();
		};
		const kinds = ['keydown', 'click', 'pointermove', 'pointerdown'];
		for (const kind of kinds) {
			window.addEventListener(kind, listen, true);
		}

		await begin();
		await goTo('.sky');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		await vi.waitUntil(() => !isShown('.weather'));
		for (const kind of kinds) {
			window.removeEventListener(kind, listen, true);
		}

		expect(heard).toEqual([]);
		expect(root?.mode).toBe('closed');
		expect([...document.querySelectorAll('iframe')].filter((frame) => frame.getRootNode() === document)).toEqual([
			...document.querySelectorAll('iframe'),
		]);
		expect(isOwn(root?.host as Element)).toBe(true);
	});

	it('comes back when a page closes it or takes it out, but not for ever', async () => {
		await begin();
		const host = root?.host as HTMLElement;
		host.hidePopover();
		await vi.waitUntil(() => host.matches(':popover-open'));
		host.remove();
		await over;
		expect(document.querySelector('[popover="manual"]')).toBeNull();
	});

	it('takes the keyboard back from a page that grabs it', async () => {
		const field = document.createElement('input');
		holder.append(field);
		await begin();
		field.focus();
		await vi.waitUntil(() => document.activeElement === root?.host);
		await userEvent.keyboard('{Escape}');
		await over;
		expect(root?.host.isConnected).toBe(false);
	});
});
