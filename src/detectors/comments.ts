import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

/** Widgets whose own names or addresses say that readers' comments load there. */
const vendor =
	/disqus|livefyre|spot-?im|openweb|viafoura|hyvor|giscus|utterances|coral[-_]?(talk|thread|stream|root|count)|wpdiscuz|vuukle|cackle-|remark42|isso-thread|intense-?debate|cusdis|commento|graphcomment|fb-comments|jetpack_remote_comment|cace-/i;
const remote = /disqus|comment|livefyre|spot\.im|viafoura|hyvor|giscus|utteranc|coral\.|talk\./i;
const anchor = /#(comments?|respond|disqus_thread|reactions|komment\w*|comentarios?|commentaires?|fb-?comments?)$/i;
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const dated = new Set(['time', 'abbr']);

const suspect = (page: Survey, clue: Fact, confidence: number, because: string): Suspect => ({
	element: page.climb(clue, 'comments').element,
	remedy: {do: 'hide'},
	confidence,
	because,
});

/** A form with room for a long text, and a name, an address or words that make it a comment. */
function* forms(page: Survey): Iterable<Suspect> {
	for (const {fact, kind} of page.fields) {
		if (kind !== 'comment') {
			continue;
		}

		const form = page.within(fact, (up) => up.tag === 'form') ?? fact.parent ?? fact;
		const told = page.tells(form, 'comments') || page.says(page.text(form, 400)).share('comments') > 0;
		if (told || page.holds(form, 'email') || page.hints(fact, 'comments')) {
			yield suspect(page, form, told ? 0.95 : 0.6, 'a form that asks for a comment');
		}
	}
}

/** An element named for comments that also looks like them. */
function* sections(page: Survey): Iterable<Suspect> {
	for (const fact of page.named('comments')) {
		if (fact.tag === 'a' || headings.has(fact.tag) || page.holdsLandmark(fact)) {
			continue;
		}

		if (vendor.test(fact.names)) {
			yield suspect(page, fact, 0.95, 'a comment section');
		} else if (page.holds(fact, 'textarea') || looksLikeThread(page, fact)) {
			yield suspect(page, fact, 0.9, 'a comment section');
		} else if (fact.chars === 0 && fact.media === 0) {
			yield suspect(page, fact, 0.7, 'an empty comment section');
		} else if (page.share(fact, 'comments') > 0.1) {
			yield suspect(page, fact, 0.8, 'an invitation to comment');
		}
	}
}

/** Several entries below, each with a date: what a thread is made of. */
function looksLikeThread(page: Survey, fact: Fact): boolean {
	let dates = 0;
	let entries = 0;
	for (let at = fact.index + 1; at < fact.end; at++) {
		const inner = page.facts[at] as Fact;
		dates += dated.has(inner.tag) ? 1 : 0;
		entries += page.hints(inner, 'comments') ? 1 : 0;
	}

	return dates > 0 && entries > 2;
}

/** A bare heading, line or button: 'Comments are closed', 'View comments'. */
function* lines(page: Survey): Iterable<Suspect> {
	for (const fact of page.said('comments')) {
		if (page.share(fact, 'comments') >= 0.6 && !page.midArticle(fact)) {
			yield suspect(page, fact, 0.7, 'an invitation to comment');
		}
	}
}

function* frames(page: Survey): Iterable<Suspect> {
	for (const fact of page.tagged('iframe')) {
		if (vendor.test(fact.names) || remote.test(page.attribute(fact, 'src')) || page.hints(fact, 'comments')) {
			yield suspect(page, fact, 0.9, 'a comment section');
		}
	}
}

function* links(page: Survey): Iterable<Suspect> {
	for (const fact of page.tagged('a')) {
		if (fact.chars <= 60 && anchor.test(page.attribute(fact, 'href'))) {
			yield {element: fact.element, remedy: {do: 'hide'}, confidence: 0.6, because: 'a link to the comments'};
		}
	}
}

const comments: Detector = {
	title: 'Comments',
	description: 'Comment forms, threads and invitations to comment.',
	*find(page) {
		yield* sections(page);
		yield* forms(page);
		yield* frames(page);
		yield* lines(page);
		yield* links(page);
	},
};

export default comments;
