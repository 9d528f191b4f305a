/** What can go wrong between our pages and a page: each kind has a sentence in the popup. */
export type ProblemKind = 'restricted' | 'gone' | 'failed' | 'full';

/** An error people are told about in a sentence of their own language, by its kind. */
export class PageProblem extends Error {
	readonly kind: ProblemKind;

	constructor(kind: ProblemKind, cause?: unknown) {
		super(`${kind}: ${cause instanceof Error ? cause.message : String(cause ?? '')}`, {cause});
		this.kind = kind;
	}
}
