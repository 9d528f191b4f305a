import {launchChromium} from './chromium.mjs';
import {launchFirefox} from './firefox.mjs';

/**
 * Starts a browser with the extension of a folder.
 * @param {string} name 'chrome' or 'firefox'
 * @param {{binary: string, extension: string, headless: boolean}} options
 * @returns {Promise<import('./driver').Driver>}
 */
export const launch = (name, options) => (name === 'firefox' ? launchFirefox(options) : launchChromium(options));
