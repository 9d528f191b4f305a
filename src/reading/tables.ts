/** Tables that only place things: without headers, and one column, or paragraphs, or another table in their cells. */
export function isLayout(part: Element): boolean {
	const table = part.closest('table');
	if (!table) {
		return true;
	}

	const known = judged.get(table);
	if (known !== undefined) {
		return known;
	}

	const verdict = judge(table);
	judged.set(table, verdict);
	return verdict;
}

const judged = new WeakMap<Element, boolean>();

const judge = (table: Element): boolean => {
	if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) {
		return true;
	}

	if (table.querySelector('th, caption, thead')) {
		return false;
	}

	const rows = [...table.querySelectorAll('tr')];
	const widest = Math.max(0, ...rows.map((row) => row.children.length));
	if (widest <= 1 || rows.length <= 1) {
		return true;
	}

	const cells = [...table.querySelectorAll('td')];
	return cells.some((cell) => (cell.textContent?.trim().length ?? 0) > 600 || cell.querySelectorAll('p').length > 3);
};
