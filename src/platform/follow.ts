import type {PageReport} from '../model/page';
import {browser} from './browser';

const name = 'report';

/** Gives our own pages that follow a page a new report whenever there is one: what goes late must not be missed. */
export function tellFollowers(): (report: PageReport) => void {
	const ports = new Set<chrome.runtime.Port>();
	browser.runtime.onConnect.addListener((port) => {
		if (port.name === name && port.sender?.id === browser.runtime.id) {
			ports.add(port);
			port.onDisconnect.addListener(() => ports.delete(port));
		}
	});
	return (report) => {
		for (const port of ports) {
			port.postMessage(report);
		}
	};
}

/** Hears of what changes on a page by itself, for as long as the one who listens is open. */
export function followPage(tabId: number, tell: (report: PageReport) => void): void {
	const port = browser.tabs.connect(tabId, {name, frameId: 0});
	// Only `tellFollowers` above sends on it.
	port.onMessage.addListener((report: PageReport) => tell(report));
}
