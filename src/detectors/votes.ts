import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const vendor =
	/kksr|post-ratings|ratingblock|gdsr|yasr|wp-polls|sd-like|likes-other|post-likes|jetpack-likes|wpulike|snax-voting|snax-collection|add-to-collection|jeg_playlist|like-button|upvote|image-reactions|kudo|applause|wp_claps|rate-my-post|rmp-|reaction-?(bar|box|buttons)|zombify/i;
const poll = /poll|quiz|umfrage/i;
const widest = 500; // characters
const label = 40; // characters
/** Facts about the article ('Rating: Teen', 'Bookmarks: 1648') stand in lists and tables. */
const data = new Set([
	'dd',
	'dt',
	'dl',
	'th',
	'td',
	'tr',
	'table',
	'p',
	'a',
	'h1',
	'h2',
	'h3',
	'h4',
	'label',
	'script',
]);
const score = /^$|\d|★|☆/;

const suspect = (page: Survey, clue: Fact, confidence: number): Suspect => ({
	element: page.climb(clue, 'votes').element,
	remedy: {do: 'hide'},
	confidence,
	because: 'a place to vote or rate',
});

/** Something to press, rate or fill in; a score alone is information. */
function asks(page: Survey, fact: Fact): boolean {
	const controls = page.holds(fact, 'button') || page.holds(fact, 'field');
	return controls || page.count(fact, 'votes') > 0 || (fact.chars <= label && !score.test(page.text(fact)));
}

function weigh(page: Survey, fact: Fact): number {
	const headed = page.holds(fact, 'heading') && page.count(fact, 'votes') === 0;
	if (fact.chars > widest || page.holdsLandmark(fact) || headed || (poll.test(fact.names) && page.midArticle(fact))) {
		return 0;
	}

	if (vendor.test(fact.names)) {
		return 0.9;
	}

	return !data.has(fact.tag) && fact.chars <= widest / 2 && page.storyIn(fact) === 0 && asks(page, fact) ? 0.6 : 0;
}

const votes: Detector = {
	title: 'Votes and ratings',
	description: 'Leave your vote, likes, reactions, ratings and collections.',
	*find(page) {
		for (const fact of page.named('votes')) {
			const confidence = weigh(page, fact);
			if (confidence > 0) {
				yield suspect(page, fact, confidence);
			}
		}

		for (const fact of page.said('votes')) {
			if (page.share(fact, 'votes') >= 0.6 && !page.midArticle(fact) && !page.inFrame(fact)) {
				yield suspect(page, fact, 0.6);
			}
		}
	},
};

export default votes;
