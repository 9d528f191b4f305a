import polyfill from 'webextension-polyfill/dist/browser-polyfill.min.js';

/**
 * The browser's extension API, as promises in both families. Not `globalThis.browser`: where there is none, an element
 * of the page with that id would stand for it in a content script.
 */
export const browser = polyfill;
