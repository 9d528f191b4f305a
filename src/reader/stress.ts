const isSpace = (sign: string): boolean => sign === '' || /\s/.test(sign);
const isMark = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);

const stresses = /^(?:EM|I|STRONG|B|DEL|S)$/;
const signed = /^(?:A|CODE|IMG|SUP|SUB|MARK)$/; // what becomes something between signs
const blocks = /^(?:P|DIV|LI|DD|DT|TD|TH|H[1-6]|BLOCKQUOTE|FIGCAPTION|CAPTION|SECTION|ASIDE|FIGURE)$/;

/** The sign beside an element in its line; '' at the line's end, '*' where another stress stands. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
	for (let at: Node | null = node; at; at = at.parentNode) {
		for (let next = at[side]; next; next = next[side]) {
			const {nodeName} = next;
			const text = next.textContent ?? '';
			if (nodeName === 'BR' || blocks.test(nodeName)) {
				return '';
			}

			if (signed.test(nodeName) || (stresses.test(nodeName) && text !== '')) {
				return stresses.test(nodeName) ? '*' : ')';
			}

			if (text !== '') {
				return (side === 'previousSibling' ? [...text].at(-1) : [...text][0]) ?? '';
			}
		}

		const {parentNode} = at;
		if (!parentNode || blocks.test(parentNode.nodeName)) {
			return '';
		}

		if (signed.test(parentNode.nodeName) || stresses.test(parentNode.nodeName)) {
			return ')';
		}
	}

	return '';
}

/**
 * Stressed words for Markdown. Its stars count only where they touch a word on one side and a space or a mark on the
 * other: beside Japanese, which has no spaces, or a word that goes on, they would be read as stars. There the element
 * itself says it, which every reader of Markdown takes.
 */
export function stressed(content: string, node: Node, sign: '*' | '**'): string {
	const element = sign === '*' ? 'em' : 'strong';
	const kin = sign === '*' ? /^(?:EM|I)$/ : /^(?:STRONG|B)$/;
	for (let parent = node.parentNode; parent && !blocks.test(parent.nodeName); parent = parent.parentNode) {
		if (kin.test(parent.nodeName)) {
			return content;
		}
	}

	if (content.trim() === '') {
		return content;
	}

	const text = node.textContent ?? '';
	const before = /^\s/.test(text) ? '' : beside(node, 'previousSibling');
	const after = /\s$/.test(text) ? '' : beside(node, 'nextSibling');
	const [first = ''] = content;
	const last = [...content].at(-1) ?? '';
	const opens = before !== '*' && (!isMark(first) || isSpace(before) || isMark(before));
	const closes = after !== '*' && (!isMark(last) || isSpace(after) || isMark(after));
	return opens && closes ? `${sign}${content}${sign}` : `<${element}>${content}</${element}>`;
}
