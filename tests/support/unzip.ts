interface Entry {
	readonly name: string;
	readonly stored: boolean;
	readonly data: Uint8Array<ArrayBuffer>;
}

async function inflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The files of a ZIP archive by its directory, each held against its own head. Throws where they do not agree. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Entry[]> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = bytes.length - 22;
	if (view.getUint32(end, true) !== 0x06054b50) {
		throw new Error('no end of a directory');
	}

	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		const nameSize = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize));
		const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
		const head = view.getUint32(at + 42, true);
		const stored = view.getUint16(at + 10, true) === 0;
		const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
		if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(head, true) !== 0x04034b50) {
			throw new Error(`no head: ${name}`);
		}

		if (view.getUint32(head + 14, true) !== view.getUint32(at + 16, true)) {
			throw new Error(`two sums: ${name}`);
		}

		const raw = bytes.slice(from, from + packed);
		const data = stored ? raw : await inflated(raw);
		if (data.length !== size) {
			throw new Error(`another size: ${name}`);
		}

		entries.push({name, stored, data});
		at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}

	return entries;
}
