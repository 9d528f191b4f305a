/**
 * Asks again and again until the answer is truthy.
 * @template T
 * @param {() => Promise<T> | T} ask
 * @param {string} what is waited for, for the error's sentence
 * @param {number} [limit] ms; generous, for a busy machine takes five times as long
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(ask, what, limit = 60_000) {
	const end = Date.now() + limit;
	for (;;) {
		const answer = await ask();
		if (answer) {
			return answer;
		}

		if (Date.now() > end) {
			throw new Error(`waited ${limit / 1000} s in vain: ${what}`);
		}

		await new Promise((done) => {
			setTimeout(done, 50);
		});
	}
}
