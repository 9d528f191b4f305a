import {readFileSync} from 'node:fs';

/** Runs the body of an async function in a page: a driver's `run`, or a popup's. */
// biome-ignore lint/suspicious/noExplicitAny: what the body returns only its writer knows.
type Run = (body: string) => Promise<any>;

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** WCAG 2.2 A and AA, and what axe-core's authors hold to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong with a page as it is now, one line an element: 'color-contrast: .facts: …'; [] for nothing.
 * `without`: rules that do not fit the page, each with a reason where it is named.
 */
export async function violations(run: Run, without: readonly string[] = []): Promise<readonly string[]> {
	if (!(await run(`return typeof axe === 'object';`))) {
		await run(source);
	}

	const options = {
		runOnly: {type: 'tag', values: tags},
		rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
		resultTypes: ['violations'],
	};
	return run(`
		// Half-way through a change of colours nothing has its contrast.
		await new Promise(requestAnimationFrame);
		await Promise.allSettled(document.getAnimations().map(({finished}) => finished));
		const {violations} = await axe.run(document, ${JSON.stringify(options)});
		return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) =>
			id + ': ' + target.join(' ') + ': ' + failureSummary.replace(/\\s+/g, ' ')));`);
}
