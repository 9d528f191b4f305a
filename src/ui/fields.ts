import {h} from './h';

interface Choice<Value extends string> {
	readonly value: Value;
	readonly label: string;
	/** A sentence under the label. */
	readonly hint?: string;
}

/** One of a few, all in sight: a group of radio buttons. */
export function choice<Value extends string>(
	name: string,
	legend: string,
	options: readonly Choice<Value>[],
	chosen: Value,
	choose: (value: Value) => void,
): HTMLElement {
	return h(
		'fieldset',
		{class: 'choice'},
		h('legend', {}, legend),
		h(
			'div',
			{class: 'options'},
			...options.map(({value, label, hint}) =>
				h(
					'label',
					{},
					h('input', {type: 'radio', name, value, checked: value === chosen, on: {change: () => choose(value)}}),
					h('span', {}, label, hint === undefined ? null : h('small', {}, hint)),
				),
			),
		),
	);
}

/** A number in its range, shown as it changes. */
export function slider(
	label: string,
	[min, max, step]: readonly [number, number, number],
	value: number,
	format: (value: number) => string,
	change: (value: number) => void,
): HTMLElement {
	const output = h('output', {}, format(value));
	const input = h('input', {type: 'range', min, max, step, value});
	input.addEventListener('input', () => {
		output.textContent = format(input.valueAsNumber);
		change(input.valueAsNumber);
	});
	return h('label', {class: 'slider'}, h('span', {}, label), output, input);
}

/** Yes or no. */
export function tick(label: string, hint: string | null, checked: boolean, change: (on: boolean) => void): HTMLElement {
	const input = h('input', {type: 'checkbox', checked});
	input.addEventListener('change', () => change(input.checked));
	return h('label', {class: 'tick'}, input, h('span', {}, label, hint === null ? null : h('small', {}, hint)));
}
