import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

/** Addresses that post this page somewhere else. */
const posting =
	/facebook\.com\/(sharer|share|dialog)|fb:\/\/|(twitter|x)\.com\/(intent\/|share|home\?status)|linkedin\.com\/(share|cws\/share|sharing)|pinterest\.\w+\/pin\/create|reddit\.com\/submit|api\.whatsapp\.com\/send|whatsapp:\/\/|wa\.me\/\?|t\.me\/share|telegram\.me\/share|tumblr\.com\/(share|widgets\/share)|xing\.com\/(app\/user|spi\/shares|social\/share)|getpocket\.com\/(save|edit)|vk\.com\/share|vkontakte\.ru\/share|odnoklassniki|connect\.ok\.ru|line\.me\/(R\/msg|share)|social-plugins\.line|b\.hatena\.ne\.jp|flipboard\.com\/(bookmarklet|share)|addtoany\.com|sharethis\.com|bsky\.app\/intent|mastodonshare|threads\.net\/intent|buffer\.com\/add|weibo\.com\/share|viber:\/\/|fb-messenger:|plus\.google\.com\/share|stumbleupon\.com\/submit|digg\.com\/submit|mailto:\?/i;
const vendor =
	/sharedaddy|sd-sharing|jetpack-sharing|addtoany|a2a_|addthis|sharethis|shariff|essb_|sharrre|td-post-sharing|tdb_single_post_share|jeg_share|heateor|ssba|mashsb|getsocial|novashare|social-buttons|share-buttons|fb-like|fb-share|sharing_email|st-btn/i;
const widest = 400; // characters

const suspect = (page: Survey, clue: Fact, confidence: number): Suspect => ({
	element: page.climb(clue, 'sharing').element,
	remedy: {do: 'hide'},
	confidence,
	because: 'buttons to share or follow',
});

/** Two or more links that post this page, side by side: the smallest element around them. */
function* rows(page: Survey): Iterable<Suspect> {
	const done = new Set<Fact>();
	const links = page.tagged('a').filter((fact) => posting.test(page.attribute(fact, 'href')));
	for (const link of links) {
		const row = page.within(link, (up) => up !== link && up.links > 1) ?? link;
		if (!done.has(row) && row.chars <= widest) {
			done.add(row);
			const share = links.filter((other) => other.index > row.index && other.index < row.end).length;
			if (share * 2 >= row.links) {
				yield suspect(page, row, 0.9);
			}
		}
	}
}

const label = 40; // characters
const strict = /(?<![a-z])share|sharing|teilen|partag|compart|condivi/i;

/** How sure an element named for sharing is a bar of such buttons. */
function weigh(page: Survey, fact: Fact): number {
	const headed = page.holds(fact, 'heading') && page.count(fact, 'sharing') === 0 && fact.chars > label;
	// A picture may be named for the buttons that it has.
	const isPicture = fact.tag === 'figure' && fact.media > 0;
	if (fact.chars > widest || fact.link || headed || isPicture || fact.tag === 'script' || page.holdsLandmark(fact)) {
		return 0;
	}

	if (vendor.test(fact.names)) {
		return 0.9;
	}

	const controls = fact.links > 0 || page.holds(fact, 'button') || page.holds(fact, 'field');
	if (page.count(fact, 'sharing') > 0 || (controls && fact.chars <= widest / 2 && page.storyIn(fact) === 0)) {
		return 0.7;
	}

	return fact.chars <= label && fact.media <= 1 && (fact.chars === 0 || strict.test(fact.names)) ? 0.55 : 0;
}

const sharing: Detector = {
	title: 'Share buttons',
	description: 'Bars and buttons to share this page or to follow the site elsewhere.',
	*find(page) {
		yield* rows(page);
		for (const fact of page.named('sharing')) {
			const confidence = weigh(page, fact);
			if (confidence > 0) {
				yield suspect(page, fact, confidence);
			}
		}

		for (const fact of page.said('sharing')) {
			if (
				page.wordsBetween(fact.from, fact.to) <= 6 &&
				page.share(fact, 'sharing') >= 0.7 &&
				!page.midArticle(fact) &&
				!page.inFrame(fact)
			) {
				yield suspect(page, fact, 0.6);
			}
		}
	},
};

export default sharing;
