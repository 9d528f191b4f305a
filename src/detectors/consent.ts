import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const vendor =
	/onetrust|cookiebot|cybot|usercentrics|didomi|qc-cmp|borlabs|cmplz|cookie-law|cookie-notice|cli-(modal|bar|settings)|cliSettingsPopup|sp_message|iubenda-cs|trustarc|truste_|tarteaucitron|klaro|osano-cm|termly|axeptio|catapult|moove_gdpr|cc-window|dsgvo-popup|cookie-?_?(banner|bar|notice|consent|law|popup|modal|overlay|hint|message|warning|info|disclaimer|policy-(bar|banner))/i;
const widest = 8000; // characters: a settings dialog lists every cookie
const vendorWidest = 40_000; // characters: some bring the whole privacy policy
const notice = 1500; // characters
/** A link or an entry of a menu leads to a notice and is none. */
const inline = new Set(['li', 'script', 'body']);
const cookie = /cookie|куки|кукі|クッキー/i;

const suspect = (page: Survey, clue: Fact, confidence: number): Suspect => ({
	element: page.climb(clue, 'consent').element,
	remedy: {do: 'hide'},
	confidence,
	because: 'a notice about cookies',
});

/** How sure an element named for cookies or privacy asks about them. */
function weigh(page: Survey, fact: Fact): number {
	const known = vendor.test(fact.names);
	if (fact.chars > (known ? vendorWidest : widest) || fact.link || inline.has(fact.tag) || page.holdsLandmark(fact)) {
		return 0;
	}

	if (known || page.count(fact, 'consent') > 0) {
		return known ? 0.95 : 0.85;
	}

	const presses = page.holds(fact, 'button') || fact.links > 0;
	return presses && fact.chars <= notice / 2 && cookie.test(page.text(fact)) && !page.midArticle(fact) ? 0.7 : 0;
}

/** Without a name: something to press that accepts, in a short notice of more than links. */
function noticeAround(page: Survey, fact: Fact): Fact | null {
	const presses = fact.link || fact.tag === 'button' || fact.parent?.tag === 'button';
	const block = presses && !page.inFrame(fact) ? page.within(fact, (up) => up.chars > 80) : null;
	if (!block || block.chars > notice || block.linkChars > block.chars * 0.6) {
		return null;
	}

	const speaks = page.count(block, 'consent') > page.count(fact, 'consent') || cookie.test(page.text(block));
	return speaks && !page.holdsLandmark(block) && !page.midArticle(block) ? block : null;
}

const consent: Detector = {
	title: 'Cookie notices',
	description: 'Banners and dialogs that ask about cookies and privacy.',
	*find(page) {
		for (const fact of page.named('consent')) {
			const confidence = weigh(page, fact);
			if (confidence > 0) {
				yield suspect(page, fact, confidence);
			}
		}

		for (const fact of page.said('consent')) {
			const block = noticeAround(page, fact);
			if (block) {
				yield suspect(page, block, 0.6);
			}
		}
	},
};

export default consent;
