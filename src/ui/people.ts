/** A name as catalogues want it; `literal` for one that must not be taken apart. */
export type Person = {readonly family: string; readonly given: string} | {readonly literal: string};

const between = /\s*(?:;|；|、|\s(?:and|&|und|et)\s|,(?!\s*(?:Jr|Sr|II|III|MD|PhD|M\.D|Ph\.D)\b))\s*/u;
/** A newsroom signs too, and has no family name. */
const outfit =
	/\b(?:press|agenc\w*|agentur|staff|desk|team|editors?|editorial|board|news\w*|redak\w*|redac\w*|rédac\w*|correspondents?|reuters|bureau|service|network|magazine|times|post)\b/iu;
/** Small words that go with the family name: 'Anna van der Berg' -> 'van der Berg'. */
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|zur|al|el|bin|ibn|af|av)$/u;
const suffix = /^(?:Jr|Sr|II|III|MD|PhD|M\.D|Ph\.D)\.?$/;
const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・\s]+$/u;

function person(name: string): Person {
	const words = name.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
	if (ideographs.test(name)) {
		// The family stands first; without a space nobody can tell where it ends.
		const [family = name, ...given] = words;
		return given.length === 0 ? {literal: name} : {family, given: given.join(' ')};
	}

	if (words.length < 2 || outfit.test(name)) {
		return {literal: name};
	}

	const titles = words.splice(words.findLastIndex((word) => !suffix.test(word)) + 1);
	let at = words.length - 1;
	while (at > 1 && particle.test(words[at - 1] ?? '')) {
		at -= 1;
	}

	const given = [words.slice(0, at).join(' '), ...titles].filter((part) => part !== '').join(' ');
	return given === '' ? {literal: name} : {family: words.slice(at).join(' '), given};
}

/** The people of a byline: 'Maren Oakes, Jo van Dam and Associated Press' has three, one of them literal. */
export function peopleOf(byline: string | null): readonly Person[] {
	const names = (byline ?? '').split(between).map((name) => name.replace(/\s+/g, ' ').trim());
	return names.filter((name) => name !== '').map(person);
}
