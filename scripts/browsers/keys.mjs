/** Windows' numbers of the keys that do something by themselves. @type {Record<string, number>} */
const codes = {
	...{Tab: 9, Enter: 13, Escape: 27, ' ': 32, End: 35, Home: 36},
	...{ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40},
};

/**
 * A key by its name, as the protocol wants it: 'Shift+Tab', 'j', '?'.
 * @param {string} name
 */
export function keyEvent(name) {
	const key = name.replace(/^Shift\+(?=.)/, '');
	const text = key === 'Enter' ? '\r' : key.length === 1 ? key : '';
	return {
		key,
		modifiers: name === key ? 0 : 8,
		windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0),
		...(text === '' ? {} : {text}),
	};
}

/** WebDriver's signs for the keys that write nothing. @type {Record<string, string>} */
const signs = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Home: '\uE011',
	End: '\uE010',
	Shift: '\uE008',
};

/**
 * A real key press where the focus is: 'Shift+Tab', 'j', '?'.
 * @param {(name: string, params?: object) => Promise<any>} command
 * @param {string} name
 */
export function pressed(command, name) {
	const keys = name.split(/(?<=.)\+/).map((key) => signs[key] ?? key);
	const down = keys.map((value) => ({type: 'keyDown', value}));
	const up = keys.reverse().map((value) => ({type: 'keyUp', value}));
	return command('WebDriver:PerformActions', {actions: [{type: 'key', id: 'keys', actions: [...down, ...up]}]});
}

/**
 * The same inside Firefox's popup, which WebDriver's keys do not reach: what a keyboard's driver would hand to the
 * window. The body of a function for a frame script.
 * @param {string} name
 */
export const processedKey = (name) => `
	const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
	processor.beginInputTransactionForTests(window);
	const events = ${JSON.stringify(name.split(/(?<=.)\+/))}.map(key => new window.KeyboardEvent('', {key}));
	for (const event of events) { processor.keydown(event); }
	for (const event of events.reverse()) { processor.keyup(event); }`;
