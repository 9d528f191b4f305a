import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const vendor =
	/onetrust|cookiebot|cybot|usercentrics|didomi|qc-cmp|borlabs|cmplz|cookie-law|cookie-notice|cli-(modal|bar|settings)|cliSettingsPopup|sp_message|iubenda-cs|trustarc|truste_|tarteaucitron|klaro|osano-cm|termly|axeptio|catapult|moove_gdpr|cc-window/i;
const widest = 8000; // characters: a settings dialog lists every cookie
const notice = 1500; // characters

const suspect = (page: Survey, clue: Fact, confidence: number): Suspect => ({
	element: page.climb(clue, 'consent').element,
	remedy: {do: 'hide'},
	confidence,
	because: 'a notice about cookies',
});

const consent: Detector = {
	title: 'Cookie notices',
	description: 'Banners and dialogs that ask about cookies and privacy.',
	*find(page) {
		for (const fact of page.named('consent')) {
			if (fact.chars > widest || fact.link || fact.tag === 'li' || fact.tag === 'script' || page.holdsLandmark(fact)) {
				continue;
			}

			if (vendor.test(fact.names)) {
				yield suspect(page, fact, 0.95);
			} else if (page.count(fact, 'consent') > 0) {
				yield suspect(page, fact, 0.85);
			}
		}

		// Without a name: a button to accept, in a short notice that speaks of cookies.
		for (const fact of page.said('consent')) {
			const block = page.within(fact, (up) => up.chars > 80);
			const control = fact.link || fact.tag === 'button' || fact.parent?.tag === 'button';
			if (
				control &&
				block &&
				block.chars <= notice &&
				page.count(block, 'consent') > 0 &&
				!page.holdsLandmark(block) &&
				!page.midArticle(block) &&
				!page.inFrame(fact)
			) {
				yield suspect(page, block, 0.6);
			}
		}
	},
};

export default consent;
