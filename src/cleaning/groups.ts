import type {Fact} from './facts';

// By index and not `for … of`: these run once an element, and before it is compiled that loop makes two objects a turn.

/** Facts by their tag, and by each bit of what their names hint at. */
export function group(facts: readonly Fact[]): {byTag: Map<string, Fact[]>; byCue: Map<number, Fact[]>} {
	const byTag = new Map<string, Fact[]>();
	const byCue = new Map<number, Fact[]>();
	const put = <K>(groups: Map<K, Fact[]>, key: K, fact: Fact): void => {
		const list = groups.get(key);
		list ? list.push(fact) : groups.set(key, [fact]);
	};
	for (let at = 0; at < facts.length; at++) {
		const fact = facts[at] as Fact;
		put(byTag, fact.tag, fact);
		for (let cues = fact.cues; cues > 0; cues &= cues - 1) {
			put(byCue, cues & -cues, fact);
		}
	}

	return {byTag, byCue};
}

/** Each fact by its element. */
export function byElementOf(facts: readonly Fact[]): ReadonlyMap<Element, Fact> {
	const byElement = new Map<Element, Fact>();
	for (let at = 0; at < facts.length; at++) {
		const fact = facts[at] as Fact;
		byElement.set(fact.element, fact);
	}

	return byElement;
}
