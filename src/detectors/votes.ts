import type {Detector} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const vendor =
	/kksr|post-ratings|ratingblock|gdsr|yasr|wp-polls|sd-like|post-likes|jetpack-likes|wpulike|snax-voting|snax-collection|add-to-collection|jeg_playlist|like-button|upvote|image-reactions|kudo|applause|wp_claps|rate-my-post|rmp-|reaction-?(bar|box|buttons)|zombify/i;
const widest = 500; // characters
const data = new Set(['dd', 'dt', 'dl', 'th', 'td', 'tr', 'table', 'p', 'span', 'a', 'h1', 'h2', 'h3', 'h4', 'label']);

/** Something to press, rate or fill in; a score alone is information. */
const asks = (page: Survey, fact: Fact): boolean =>
	page.holds(fact, 'button') || page.holds(fact, 'field') || fact.links > 0 || page.count(fact, 'votes') > 0;

const votes: Detector = {
	title: 'Votes and ratings',
	description: 'Leave your vote, likes, reactions, ratings and collections.',
	*find(page) {
		for (const fact of page.named('votes')) {
			if (
				fact.chars > widest ||
				page.holdsLandmark(fact) ||
				(page.holds(fact, 'heading') && page.count(fact, 'votes') === 0)
			) {
				continue;
			}

			if (vendor.test(fact.names)) {
				yield {
					element: page.climb(fact, 'votes').element,
					remedy: {do: 'hide'},
					confidence: 0.9,
					because: 'a place to vote or rate',
				};
			} else if (!data.has(fact.tag) && asks(page, fact) && fact.chars <= 200) {
				yield {
					element: page.climb(fact, 'votes').element,
					remedy: {do: 'hide'},
					confidence: 0.65,
					because: 'a place to vote or rate',
				};
			}
		}

		for (const fact of page.said('votes')) {
			if (page.share(fact, 'votes') >= 0.6 && !page.midArticle(fact)) {
				yield {
					element: page.climb(fact, 'votes').element,
					remedy: {do: 'hide'},
					confidence: 0.6,
					because: 'a place to vote or rate',
				};
			}
		}
	},
};

export default votes;
