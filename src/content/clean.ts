import {recordIntent} from '../cleaning/intent';
import {movesOf} from '../cleaning/moves';
import {sessionOf} from '../cleaning/session';
import {isStory} from '../cleaning/story';
import {watch} from '../cleaning/watch';
import {siteOf} from '../model/choice';
import type {PageReport} from '../model/page';
import {addChoices, choicesOf, dropChoices} from '../platform/choices';
import {tellFollowers} from '../platform/follow';
import {answer} from '../platform/messages';
import {PageProblem} from '../platform/problem';
import {loadSettings} from '../platform/settings';
import {handOver} from './handover';
import {handsOf} from './hands';
import {revealElement, revealText} from './reveal';
import {telling} from './telling';

const session = sessionOf(document);
const site = siteOf(location.hostname);
const tell = tellFollowers();
let isWatching = false;

async function clean(what: number | 'all' | null): Promise<PageReport> {
	const [{off, caution}, choices] = await Promise.all([loadSettings(), choicesOf(site)]);
	session.configure({off, caution, choices});
	if (what !== null) {
		session.again(what === 'all' ? undefined : what);
	}

	if (typeof what !== 'number') {
		session.clean();
	}

	if (!isWatching) {
		watch(
			telling(session, () => tell(session.report())),
			window,
		);
		isWatching = true;
	}

	return session.report();
}

function restore(id: number | null): PageReport {
	session.restore(id ?? undefined);
	return session.report();
}

async function remember(id: number, on: boolean): Promise<PageReport> {
	try {
		await (on ? addChoices(site, session.memory.remember(id)) : dropChoices(site, session.memory.unremember(id)));
	} catch (error) {
		if (error instanceof PageProblem && error.kind === 'full') {
			session.memory.lapse(id);
			return {...session.report(), full: true};
		}

		throw error;
	}

	return session.report();
}

function reveal(place: {readonly finding: number} | {readonly text: string}): boolean {
	if ('text' in place) {
		return revealText(document, place.text);
	}

	const element = session.elementOf(place.finding);
	return element ? revealElement(element) : false;
}

const glance = 1000; // ms between looks at the address of a page that is no article yet
const patience = 10; // looks after another page has come in the same document: it fills later than it is named

/** On a site that is always cleaned: its articles, not its front pages and not its tools, also without a new document. */
function begin(): void {
	if (isStory(document)) {
		void clean(null);
		return;
	}

	const hasMoved = movesOf(window);
	let looks = 0;
	const timer = setInterval(() => {
		looks = !document.hidden && hasMoved() ? patience : looks - 1;
		const found = looks > 0 && isStory(document);
		if (isWatching || found) {
			clearInterval(timer);
		}

		if (!isWatching && found) {
			void clean(null);
		}
	}, glance);
}

if (handOver({clutter: () => session.clutter(), begin, hands: () => handsOf(session, site)})) {
	recordIntent(window);
	answer({report: () => session.report(), clean, restore, remember, reveal});
}
