import {readFileSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.htm': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
};

/**
 * Serves the folder of a page on 127.0.0.1.
 * @param {string} file the page
 * @returns {Promise<{url: string, asked: string[], close: () => void}>} the address of that page, and each path asked for
 */
export async function serve(file) {
	const folder = path.resolve(path.dirname(file));
	/** @type {string[]} */
	const asked = [];
	const server = http.createServer((request, response) => {
		const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		asked.push(name);
		const wanted = path.join(folder, name);
		try {
			// A page may name files above its folder; they are not for it.
			const body = wanted.startsWith(folder + path.sep) ? readFileSync(wanted) : null;
			response.writeHead(body ? 200 : 404, {'content-type': types[path.extname(wanted)] ?? 'application/octet-stream'});
			response.end(body ?? 'Not found');
		} catch {
			response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
		}
	});
	await new Promise((done) => {
		server.listen(0, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		url: `http://127.0.0.1:${port}/${encodeURIComponent(path.basename(file))}`,
		asked,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
