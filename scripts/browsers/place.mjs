/**
 * The body of a function that gives the middle of the first element that matches, once it has come to rest and nothing
 * lies over it: a popup still grows while its parts arrive, and a click in between would miss.
 * @param {string} selector
 */
export const middleOf = (selector) => `
	const element = document.querySelector(${JSON.stringify(selector)});
	element.scrollIntoView({block: 'nearest'});
	const middle = () => {
		const box = element.getBoundingClientRect();
		return [box.x + box.width / 2, box.y + box.height / 2];
	};
	for (let before = ''; ; ) {
		const at = middle();
		const hit = document.elementFromPoint(...at);
		if (String(at) === before && hit && (element.contains(hit) || hit.contains(element))) {
			return at;
		}

		before = String(at);
		await new Promise(done => window.setTimeout(done, 60));
	}`;
