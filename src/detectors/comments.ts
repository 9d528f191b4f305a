import type {Detector} from '../cleaning/detector';

const comments: Detector = {
	title: 'Comments',
	description: 'Comment forms, threads and invitations to comment.',
	*find(page) {
		for (const fact of page.named('comments')) {
			if (page.holds(fact, 'textarea')) {
				yield {element: fact.element, remedy: {do: 'hide'}, confidence: 0.9, because: 'a form that asks for a comment'};
			}
		}
	},
};

export default comments;
