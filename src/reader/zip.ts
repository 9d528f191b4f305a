/** A file of an archive. */
export interface ZipEntry {
	readonly name: string;
	readonly data: Uint8Array<ArrayBuffer>;
	/** As it is, without compression. */
	readonly stored?: boolean;
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) {
		sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}

	return sum;
});

function crc32(data: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of data) {
		sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	}

	return (sum ^ 0xffffffff) >>> 0;
}

async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Numbers of two or four bytes, the lowest first. */
function bytes(...numbers: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [, size]) => sum + size, 0)));
	let at = 0;
	for (const [value, size] of numbers) {
		if (size === 2) {
			view.setUint16(at, value, true);
		} else {
			view.setUint32(at, value, true);
		}

		at += size;
	}

	return new Uint8Array(view.buffer);
}

const version = 20;
const utf8Names = 0x0800;
const noDate = 0x0021; // 1 January 1980: the same files give the same archive

/**
 * A ZIP archive, its files in the order given: what an EPUB is packed in. Browsers compress but do not pack; these few
 * lines save a dependency.
 */
export async function zip(entries: readonly ZipEntry[], type: string): Promise<Blob> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	const directory: Uint8Array<ArrayBuffer>[] = [];
	let offset = 0;
	for (const {name, data, stored = false} of entries) {
		const title = new Uint8Array(new TextEncoder().encode(name));
		const content = stored ? data : await deflated(data);
		const shared = bytes(
			[version, 2],
			[utf8Names, 2],
			[stored ? 0 : 8, 2],
			[0, 2],
			[noDate, 2],
			[crc32(data), 4],
			[content.length, 4],
			[data.length, 4],
			[title.length, 2],
			[0, 2],
		);
		const head = [bytes([0x04034b50, 4]), shared, title, content];
		directory.push(
			bytes([0x02014b50, 4], [version, 2]),
			shared,
			bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
			title,
		);
		parts.push(...head);
		offset += head.reduce((sum, {length}) => sum + length, 0);
	}

	const size = directory.reduce((sum, {length}) => sum + length, 0);
	const count = entries.length;
	const end = bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
	return new Blob([...parts, ...directory, end], {type});
}
