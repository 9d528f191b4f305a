import type {Detector} from '../cleaning/detector';

const stores = /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery\.huawei/i;
const widest = 1200; // characters

const promos: Detector = {
	title: 'Promotions',
	description: 'Offers of apps, notifications, memberships and subscriptions.',
	*find(page) {
		for (const fact of page.named('promos')) {
			if (fact.chars > widest || page.holdsLandmark(fact) || fact.link) {
				continue;
			}

			if (page.count(fact, 'promos') > 0 || (page.hints(fact, 'modal') && !page.hints(fact, 'article'))) {
				yield {
					element: page.climb(fact, 'promos').element,
					remedy: {do: 'hide'},
					confidence: 0.7,
					because: 'an offer of something else',
				};
			}
		}

		for (const fact of page.named('wall')) {
			if (fact.chars <= 3000 && !page.holdsLandmark(fact) && page.count(fact, 'wall') > 0) {
				yield {
					element: page.climb(fact, 'wall').element,
					remedy: {do: 'hide'},
					confidence: 0.7,
					because: 'an offer of a subscription',
				};
			}
		}

		for (const fact of page.tagged('a')) {
			if (stores.test(page.attribute(fact, 'href'))) {
				yield {
					element: page.climb(fact, 'promos').element,
					remedy: {do: 'hide'},
					confidence: 0.6,
					because: 'a link to an app',
				};
			}
		}
	},
};

export default promos;
