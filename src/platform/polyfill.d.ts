/** Typed as the browsers' own API, which it hands back unwrapped wherever there is one. */
declare module 'webextension-polyfill/dist/browser-polyfill.min.js' {
	const browser: typeof chrome;
	export default browser;
}
