import {afterEach, describe, expect, it} from 'vitest';
import {detect, detectors} from '../../src/cleaning/detect';
import {plan} from '../../src/cleaning/plan';
import {survey} from '../../src/cleaning/survey';
import type {Finding} from '../../src/model/finding';
import {frameOf} from '../support/frame';

const fixtures = import.meta.glob<string>('../fixtures/detectors/*.html', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const names = Object.keys(fixtures).map((file) => file.slice(file.lastIndexOf('/') + 1));
const controls = 'input:not([type=hidden]), textarea, select, button, iframe, object, embed, video, audio, img';

/** What of an element is left for a reader when some parts of it are gone. */
function rest(element: Element, gone: readonly Element[]): string {
	const isGone = (node: Node) => gone.some((part) => part.contains(node));
	const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const words: string[] = [];
	while (walker.nextNode()) {
		const {currentNode: text} = walker;
		const silent = text.parentElement?.closest('noscript, script, style') !== null;
		if (!silent && !isGone(text)) {
			words.push(text.textContent?.trim() ?? '');
		}
	}

	const left = [element, ...element.querySelectorAll(controls)].filter(
		(each) => each.matches(controls) && !isGone(each),
	);
	return [...words.filter(Boolean), ...left.map(({localName}) => `<${localName}>`)].join(' ');
}

const describeFinding = ({detector, because, element, confidence}: Finding) =>
	`${detector} ${confidence}: ${because}: <${element.localName} id="${element.id}" class="${element.className}">`;

let close = () => {};
afterEach(() => close());

describe.each(names)('%s', (name) => {
	it('is planned where it is marked, by the detector it is marked for, and nowhere else', async () => {
		const page = await frameOf(fixtures[`../fixtures/detectors/${name}`] ?? '');
		close = page.close;
		const read = survey(page.document, {settled: true});
		const planned = plan(detect(read), read, 'normal').filter(({remedy}) => remedy.do !== 'unlock');
		const marked = [...page.document.querySelectorAll('[data-expect]')];
		const gone = planned.map(({element}) => element);
		for (const element of marked) {
			const own = planned.filter((finding) => finding.element.contains(element) || element.contains(finding.element));
			const by = own.map(({detector}) => detector);
			expect(by, `${element.outerHTML.slice(0, 120)}`).toContain(element.getAttribute('data-expect'));
			expect(rest(element, gone), 'left of what is marked').toBe('');
		}

		for (const finding of planned) {
			const inside = marked.some((element) => element.contains(finding.element));
			const left = inside ? '' : rest(finding.element, marked);
			const around = inside || marked.some((element) => finding.element.contains(element));
			expect(around ? left : finding.element.textContent, describeFinding(finding)).toBe('');
		}
	});
});

it('has a fixture that marks something for every detector', () => {
	const all = Object.values(fixtures).join('\n');
	for (const detector of detectors.keys()) {
		expect(all).toContain(`data-expect="${detector}"`);
	}
});
