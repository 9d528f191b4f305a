/** An in-memory storage area of the browser's API, with a quota in characters, enough for what platform/ stores. */
export function fakeArea(quota = Number.POSITIVE_INFINITY) {
	const stored = new Map<string, unknown>();
	return {
		stored,
		async get(key: string) {
			return stored.has(key) ? {[key]: structuredClone(stored.get(key))} : {};
		},
		async set(items: Record<string, unknown>) {
			const after = new Map([...stored, ...Object.entries(items)]);
			if (JSON.stringify([...after]).length > quota) {
				throw new Error('quota bytes exceeded');
			}

			for (const [key, value] of Object.entries(items)) {
				stored.set(key, structuredClone(value));
			}
		},
		async remove(key: string) {
			stored.delete(key);
		},
	};
}
