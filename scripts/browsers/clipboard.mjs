/**
 * The body of a function that gives all kinds of what lies on the clipboard.
 * @param {string} navigator whose clipboard may be read without a question
 */
export const readClipboard = (navigator) => `
	const [item] = await ${navigator}.clipboard.read();
	const blob = type => item?.types.includes(type) ? item.getType(type) : null;
	const text = async type => (await blob(type))?.text() ?? '';
	const picture = await blob('image/png');
	const bytes = picture ? new Uint8Array(await picture.arrayBuffer()) : [];
	let png = '';
	for (const byte of bytes) { png += String.fromCharCode(byte); }
	return {text: await text('text/plain'), html: await text('text/html'), png: btoa(png)};`;
