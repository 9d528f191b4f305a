import {browser} from './browser';

/**
 * Shows the welcome page after the first installation, never after an update. Loaded by hand, as developers and
 * tests do, the extension does not take the tab in view away.
 */
export function listenForInstallation(): void {
	browser.runtime.onInstalled.addListener(async ({reason}) => {
		if (reason === 'install') {
			const {installType} = await browser.management.getSelf();
			const url = browser.runtime.getURL('welcome/welcome.html');
			await browser.tabs.create({url, active: installType !== 'development'});
		}
	});
}
