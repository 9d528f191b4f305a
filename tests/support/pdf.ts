import {inflateSync} from 'node:zlib';

/** The objects of a PDF as Chromium writes it: each with its dictionary and its stream, unpacked. */
function objectsOf(pdf: Buffer): ReadonlyMap<number, {readonly head: string; readonly stream: string}> {
	const text = pdf.toString('latin1');
	const objects = new Map<number, {head: string; stream: string}>();
	for (const {1: id, index} of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
		const end = text.indexOf('endobj', index);
		const body = text.slice(index, end);
		const at = body.indexOf('stream\n');
		const head = at < 0 ? body : body.slice(0, at);
		const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
		const from = index + at + 'stream\n'.length;
		const packed = pdf.subarray(from, from + length);
		const plain = at < 0 ? '' : /FlateDecode/.test(head) ? inflate(packed) : packed.toString('latin1');
		objects.set(Number(id), {head, stream: plain});
	}

	return objects;
}

function inflate(packed: Buffer): string {
	try {
		return inflateSync(packed).toString('latin1');
	} catch {
		// A picture or a face of another kind: it has no text.
		return '';
	}
}

const hex = (text: string): string =>
	(text.match(/.{4}/g) ?? []).map((four) => String.fromCharCode(Number.parseInt(four, 16))).join('');

/** What each glyph of a face stands for, by its ToUnicode map. */
function glyphsOf(map: string): ReadonlyMap<number, string> {
	const glyphs = new Map<number, string>();
	for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
		for (const [, glyph = '', text = ''] of body.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) {
			glyphs.set(Number.parseInt(glyph, 16), hex(text));
		}
	}

	for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
		for (const [, from = '', to = '', text = ''] of body.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) {
			const first = Number.parseInt(from, 16);
			for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++) {
				glyphs.set(glyph, String.fromCharCode(Number.parseInt(text, 16) + glyph - first));
			}
		}
	}

	return glyphs;
}

/** A face of a PDF: what its glyphs stand for, and how their numbers are written. */
interface Face {
	readonly glyphs: ReadonlyMap<number, string>;
	readonly number: RegExp;
}

/** The text of each page of a PDF that Chromium printed, without its white space, in the order it was painted. */
export function pdfPages(pdf: Buffer): readonly string[] {
	const objects = objectsOf(pdf);
	const faces = new Map<string, Face>();
	const face = (id: number): Face => {
		const head = objects.get(id)?.head ?? '';
		const map = Number(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? 0);
		// Variable faces are embedded as drawings, whose numbers have one byte.
		return {glyphs: glyphsOf(objects.get(map)?.stream ?? ''), number: /\/Type3\b/.test(head) ? /../g : /.{4}/g};
	};
	const pages: string[] = [];
	for (const {head} of objects.values()) {
		if (!/\/Type\s*\/Page\b/.test(head)) {
			continue;
		}

		for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
			faces.set(name, faces.get(name) ?? face(Number(id)));
		}

		const contents = Number(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? 0);
		let now: Face | undefined;
		let text = '';
		for (const [, name, string] of (objects.get(contents)?.stream ?? '').matchAll(
			/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g,
		)) {
			if (name) {
				now = faces.get(name);
			}

			for (const glyph of (now && string?.match(now.number)) ?? []) {
				text += now?.glyphs.get(Number.parseInt(glyph, 16)) ?? '';
			}
		}

		pages.push(text.replace(/\s+/g, ''));
	}

	return pages;
}
