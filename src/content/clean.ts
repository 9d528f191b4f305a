import {recordIntent} from '../cleaning/intent';
import {sessionOf} from '../cleaning/session';
import {isStory} from '../cleaning/story';
import {watch} from '../cleaning/watch';
import type {PageReport} from '../model/page';
import {answer} from '../platform/messages';
import {loadSettings} from '../platform/settings';
import {handOver} from './handover';
import {revealElement, revealText} from './reveal';

const session = sessionOf(document);
let isWatching = false;

async function clean(id: number | null): Promise<PageReport> {
	const {off, caution} = await loadSettings();
	session.configure({off, caution});
	if (id === null) {
		session.clean();
	} else {
		session.again(id);
	}

	if (!isWatching) {
		isWatching = true;
		watch(session, window);
	}

	return session.report();
}

function restore(id: number | null): PageReport {
	session.restore(id ?? undefined);
	return session.report();
}

function reveal(place: {readonly finding: number} | {readonly text: string}): boolean {
	if ('text' in place) {
		return revealText(document, place.text);
	}

	const element = session.elementOf(place.finding);
	return element ? revealElement(element) : false;
}

/** On a site that is always cleaned: its articles, not its front pages and not its tools. */
function begin(): void {
	if (isStory(document)) {
		void clean(null);
	}
}

if (handOver({clutter: () => session.clutter(), begin})) {
	recordIntent(window);
	answer({report: () => session.report(), clean, restore, reveal});
}
