import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const vendor = /adsbygoogle|google_ads|div-gpt-ad|taboola|outbrain|proper-ad|teads|revcontent/i;
/** A paper may be called AD, and so may its pictures. */
const pictures = new Set(['script', 'img', 'picture', 'figure', 'video']);
const widest = 120; // characters: a label, not an article about advertising

const suspect = (page: Survey, clue: Fact, confidence: number, because: string): Suspect => ({
	element: page.climb(clue, 'ads').element,
	remedy: {do: 'hide'},
	confidence,
	because,
});

const adslots: Detector = {
	title: 'Advertising boxes',
	description: 'Empty boxes for advertising and their labels.',
	*find(page) {
		for (const fact of page.named('ads')) {
			if (fact.chars > widest || pictures.has(fact.tag) || page.holdsLandmark(fact)) {
				continue;
			}

			if (vendor.test(fact.names)) {
				yield suspect(page, fact, 0.9, 'a box for advertising');
			} else if (!fact.link && (fact.chars === 0 || page.count(fact, 'ads') > 0)) {
				yield suspect(page, fact, 0.65, 'a box for advertising');
			}
		}

		for (const fact of page.said('ads')) {
			if (page.share(fact, 'ads') === 1 && !fact.link && !page.inFrame(fact)) {
				yield suspect(page, fact, 0.7, 'a label for advertising');
			}
		}
	},
};

export default adslots;
