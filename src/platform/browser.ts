import polyfill from 'webextension-polyfill/dist/browser-polyfill.min.js';

/**
 * The browser's extension API, as promises in both families. Where a browser has no `browser` of its own, a form of the
 * page with that id stands for it in a content script, and a field named "runtime" in it deceives the polyfill: then it is
 * the browser's own `chrome`, which gives promises too.
 */
export const browser = typeof polyfill.runtime?.getURL === 'function' ? polyfill : chrome;
