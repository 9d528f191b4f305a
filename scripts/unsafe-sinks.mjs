/**
 * The few `innerHTML = string` sinks of the bundled libraries, as DOM calls: addons-linter has nothing to warn about
 * and none of them can run under Trusted Types by accident.
 * @type {[RegExp, [string, string][]][]}
 */
const sinks = [
	[
		/@mozilla[\\/]readability[\\/]Readability\.js$/,
		[
			[
				'page.innerHTML = pageCacheHtml;',
				'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
			],
			[
				'tmp.innerHTML = noscript.innerHTML;',
				'tmp.replaceChildren(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
			],
		],
	],
	[
		// Reached only for SVG and MathML namespaces or when DOMParser threw: fail closed, with an empty document.
		/dompurify[\\/]dist[\\/]purify\.es\.mjs$/,
		[
			[
				'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
				'doc.documentElement.replaceChildren();',
			],
		],
	],
];

/**
 * Rewrites the sinks above while bundling. Fails the build when a library's source no longer has them.
 * @returns {import('vite').Plugin}
 */
export function noUnsafeSinks() {
	return {
		name: 'no-unsafe-sinks',
		apply: 'build',
		transform(source, id) {
			const file = id.split('?')[0] ?? id;
			const changes = sinks.find(([pattern]) => pattern.test(file))?.[1];
			if (!changes) {
				return null;
			}

			let code = source;
			for (const [sink, call] of changes) {
				if (!code.includes(sink)) {
					this.error(`${file}: expected source not found: ${sink}`);
				}

				code = code.replace(sink, call);
			}

			return {code, map: null};
		},
	};
}
