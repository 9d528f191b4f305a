/** The interface's own language. Views are given it, so that they need no browser API and can be tried without one. */
export interface Words {
	/** A message; the key itself when it is missing. */
	text(key: string, ...substitutions: readonly (string | number)[]): string;
	/** The message for a number, by the plural rules of the language. */
	plural(key: string, count: number, ...substitutions: readonly (string | number)[]): string;
	/** Whether there is such a message. */
	has(key: string): boolean;
	/** BCP 47. */
	readonly language: string;
}
