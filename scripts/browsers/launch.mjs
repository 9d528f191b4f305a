import {launchChromium} from './chromium.mjs';
import {launchFirefox} from './firefox.mjs';

/**
 * Starts a browser with the extension of a folder.
 * @param {string} name 'chrome' or 'firefox'
 * @param {import('./chromium.mjs').Options} options
 * @returns {Promise<import('./driver').Driver>}
 */
export const launch = (name, options) => (name === 'firefox' ? launchFirefox(options) : launchChromium(options));
