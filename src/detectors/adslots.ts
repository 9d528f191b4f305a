import type {Detector} from '../cleaning/detector';

const vendor = /adsbygoogle|google_ads|div-gpt-ad|taboola|outbrain|proper-ad|teads|revcontent/i;
const widest = 120; // characters: a label, not an article about advertising

const adslots: Detector = {
	title: 'Advertising boxes',
	description: 'Empty boxes for advertising and their labels.',
	*find(page) {
		for (const fact of page.named('ads')) {
			if (fact.chars > widest || page.holdsLandmark(fact) || fact.tag === 'body') {
				continue;
			}

			if (vendor.test(fact.names)) {
				yield {
					element: page.climb(fact, 'ads').element,
					remedy: {do: 'hide'},
					confidence: 0.9,
					because: 'a box for advertising',
				};
			} else if (fact.chars === 0 || page.count(fact, 'ads') > 0) {
				yield {
					element: page.climb(fact, 'ads').element,
					remedy: {do: 'hide'},
					confidence: 0.65,
					because: 'a box for advertising',
				};
			}
		}

		for (const fact of page.said('ads')) {
			if (page.share(fact, 'ads') === 1) {
				yield {
					element: page.climb(fact, 'ads').element,
					remedy: {do: 'hide'},
					confidence: 0.7,
					because: 'a label for advertising',
				};
			}
		}
	},
};

export default adslots;
