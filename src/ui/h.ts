type Attribute = string | number | boolean | null | undefined;
type Listeners = {readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void};

interface Props {
	readonly on?: Listeners;
	/** true: present without a value; false, null: absent. */
	readonly [attribute: string]: Attribute | Listeners;
}

/** What may stand in an element; false and null are left out. */
export type Child = Node | string | false | null;

/**
 * Makes an element. Text becomes text nodes and nothing is ever parsed, so words of a page are safe here:
 * `h('button', {type: 'button', on: {click: restore}}, 'Restore')`.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	{on, ...attributes}: Props = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== false && value !== null && value !== undefined) {
			element.setAttribute(name, value === true ? '' : String(value));
		}
	}

	for (const [name, listener] of Object.entries(on ?? {})) {
		element.addEventListener(name, listener as EventListener);
	}

	element.append(...children.filter((child) => child !== false && child !== null));
	return element;
}

/** A button with its usual type, so that none ever submits anything. */
export function button(props: Props, ...children: readonly Child[]): HTMLButtonElement {
	return h('button', {type: 'button', ...props}, ...children);
}
