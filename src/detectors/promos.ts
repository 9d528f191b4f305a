import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const stores = /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery\.huawei/i;
const popup = /modal|pop-?up|light-?box|dialog|interstitial/i;
/** Dialogs that readers open: pictures, menus, searches. */
const useful = /zoom|image|gallery|galerie|photo|video|player|slide|carousel|menu|nav|canvas|search|flyout|map/i;
const widest = 1200; // characters
const walls = 3000; // characters: a wall lists its offers

const suspect = (page: Survey, clue: Fact, kind: 'promos' | 'wall', confidence: number, because: string): Suspect => ({
	element: page.climb(clue, kind).element,
	remedy: {do: 'hide'},
	confidence,
	because,
});

function* offers(page: Survey): Iterable<Suspect> {
	for (const fact of page.named('promos')) {
		if (fact.chars > widest || fact.link || page.holdsLandmark(fact) || page.storyIn(fact) > 0) {
			continue;
		}

		if (page.count(fact, 'promos', 'newsletter', 'wall') > 0 || (page.hints(fact, 'modal') && fact.chars > 0)) {
			yield suspect(page, fact, 'promos', 0.7, 'an offer of something else');
		}
	}
}

function* paywalls(page: Survey): Iterable<Suspect> {
	for (const fact of page.named('wall')) {
		if (fact.chars <= walls && !fact.link && !page.holdsLandmark(fact) && page.count(fact, 'wall', 'promos') > 1) {
			yield suspect(page, fact, 'wall', 0.7, 'an offer of a subscription');
		}
	}
}

/** A dialog that lies open in the page and is no gallery, menu or search: nobody asked for it. */
function* popups(page: Survey): Iterable<Suspect> {
	for (const fact of page.named('modal')) {
		const words = fact.chars > 0 && fact.chars <= widest && popup.test(fact.names) && !useful.test(fact.names);
		if (!words || fact.link || fact.media > 1 || fact.links > 8 || page.holdsLandmark(fact) || page.inFrame(fact)) {
			continue;
		}

		const closes = page.holds(fact, 'button') || fact.links > 0;
		if (closes && !page.midArticle(fact) && page.storyIn(fact) === 0 && page.box(fact).visible) {
			yield suspect(page, fact, 'promos', 0.55, 'a pop-up');
		}
	}
}

function* stored(page: Survey): Iterable<Suspect> {
	for (const fact of page.tagged('a')) {
		if (stores.test(page.attribute(fact, 'href')) && !page.midArticle(fact)) {
			yield suspect(page, fact, 'promos', 0.6, 'a link to an app');
		}
	}
}

const promos: Detector = {
	title: 'Promotions',
	description: 'Offers of apps, notifications, memberships and subscriptions.',
	*find(page) {
		yield* offers(page);
		yield* paywalls(page);
		yield* popups(page);
		yield* stored(page);
	},
};

export default promos;
