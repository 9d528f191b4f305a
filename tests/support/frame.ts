/** A page of its own inside the test's page, laid out at the size given, its scripts run. */
export async function frameOf(html: string, width = 1280, height = 800): Promise<{document: Document; close(): void}> {
	const frame = document.createElement('iframe');
	frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
	frame.srcdoc = html;
	const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
	document.body.append(frame);
	await loaded;
	const inner = frame.contentDocument;
	if (!inner) {
		throw new Error('the frame has no document of ours');
	}

	return {document: inner, close: () => frame.remove()};
}
