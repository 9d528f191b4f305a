import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

/** Widgets whose own names or addresses say that readers' comments load there. */
const vendor =
	/disqus|livefyre|spot-?im|openweb|viafoura|hyvor|giscus|utterances|coral[-_]?(talk|thread|stream|root|count)|wpdiscuz|vuukle|cackle-|remark42|isso-thread|intense-?debate|cusdis|commento|graphcomment|fb-comments|jetpack_remote_comment|cace-/i;
const remote = /disqus|comment|livefyre|spot\.im|viafoura|hyvor|giscus|utteranc|coral\.|talk\./i;
/** The fragment of an address. */
const anchor = /^#(comments?|respond|disqus_thread|reactions|komment\w*|comentarios?|commentaires?|fb-?comments?)$/i;
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
		const named = page.tells(form, 'comments');
		const told = named || page.says(page.label(form)).share('comments') > 0;
		if (told || page.holds(form, 'email') || page.hints(fact, 'comments')) {
			const sample = page.midArticle(form) && !page.tells(form, 'comments');
			yield suspect(page, form, sample ? 0.3 : told ? 0.95 : 0.6, 'a form that asks for a comment');
		}
	}
}

/** 'comments', 'wp-comment-list', 'kommentare': a name for the whole of it, and not for a count or a link. */
const whole =
	/(?<![a-z\d])(comments?|kommentare?|comentarios|coment[aá]rios|commentaires|commenti|komentarze|kommentarer|kommentit|reacties|respond|discussion)[-_]?(area|list|section|sec|wrap|wrapper|template|container|box|form|block|thread|widget|tree|app|root|module|content|respond|inner|area)?(?![-_]?[a-z\d])/;

/** How sure an element named for comments is one. */
function weigh(page: Survey, fact: Fact): number {
	if (vendor.test(fact.names) || page.holds(fact, 'textarea') || looksLikeThread(page, fact)) {
		return 0.95;
	}

	if (page.count(fact, 'comments') > 0 && (fact.chars < 400 || page.share(fact, 'comments') > 0.1)) {
		return 0.85;
	}

	// The entries of a running report are named like comments too.
	const isReport = (up: Fact) => up.links === 0 && page.hints(up, 'comments') && page.storyIn(up) > 0;
	return fact.tag !== 'span' &&
		!page.within(fact, isReport) &&
		whole.test(fact.names.toLowerCase()) &&
		(fact.chars < 400 || page.storyIn(fact) === 0)
		? 0.75
		: 0;
}

/** An element named for comments that also looks like them. */
function* sections(page: Survey): Iterable<Suspect> {
	for (const fact of page.named('comments')) {
		const confidence = fact.tag === 'a' || fact.tag === 'script' || page.holdsLandmark(fact) ? 0 : weigh(page, fact);
		if (confidence > 0) {
			const empty = fact.chars === 0 && !page.holds(fact, 'field');
			yield suspect(page, fact, confidence, empty ? 'an empty comment section' : 'a comment section');
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

const levels = 3; // from a date up to the entry it stands in
const entryLinks = 0.6; // share of an entry's text that is links: more is a list of headlines

/** Boxes that hold boxes with a date each, by how many. */
function datedRows(page: Survey): Map<Fact, number> {
	const rows = new Map<Fact, number>();
	for (const tag of dated) {
		for (const date of page.tagged(tag)) {
			let entry = date.parent;
			for (let up = 0; up < levels && entry?.parent; up++, entry = entry.parent) {
				const {parent} = entry;
				if (entry.chars > date.chars && entry.linkChars < entry.chars * entryLinks) {
					rows.set(parent, (rows.get(parent) ?? 0) + 1);
				}
			}
		}
	}

	return rows;
}

/** A thread without a name: several entries with a date each, in a box that speaks of comments or asks for one. */
function* threads(page: Survey): Iterable<Suspect> {
	for (const [box, entries] of datedRows(page)) {
		const speaks = page.holds(box, 'textarea') || page.count(box, 'comments') > 1;
		if (entries > 1 && speaks && page.storyIn(box) === 0 && !page.holdsLandmark(box)) {
			yield suspect(page, box, 0.8, 'a comment section');
		}
	}
}

const headings = new Set(['h2', 'h3', 'h4', 'h5', 'summary', 'strong']);
/** '2 March 2024', '10:04', '3 hours ago', 'vor 2 Tagen', 'il y a 3 h' */
const when = /\d{4}|\d:\d\d|\d\s*(h|hrs?|hours?|days?|min|weeks?|months?)?\s*ago|(vor|hace|il y a|fa)\s+\d/i;
const opening = 120; // characters: the name and the date of an entry

/** Two or more like parts, each with a date in its first words, and none with a headline, as lists of articles have. */
function isThread(page: Survey, list: Fact): boolean {
	const parts = page.children(list);
	const like = parts.filter(({tag}) => tag === parts[0]?.tag);
	const isEntry = (part: Fact) =>
		part.chars > 15 && !page.holds(part, 'heading') && when.test(page.text(part, opening));
	return like.length > 1 && like.length * 2 > parts.length && like.every(isEntry);
}

/** Entries without a name or a date element, under a heading that speaks of comments. */
function* headed(page: Survey): Iterable<Suspect> {
	for (const head of page.said('comments')) {
		const list = headings.has(head.tag) && !page.inFrame(head) ? page.facts[head.end] : undefined;
		if (list && list.parent === head.parent && page.share(head, 'comments') >= 0.3 && isThread(page, list)) {
			yield suspect(page, list, 0.75, 'a comment section');
		}
	}
}

/** A bare heading, line or button: 'Comments are closed', 'View comments'. */
function* lines(page: Survey): Iterable<Suspect> {
	for (const fact of page.said('comments')) {
		if (
			page.share(fact, 'comments') >= 0.6 &&
			!page.midArticle(fact) &&
			!page.inFrame(fact) &&
			!page.holdsLandmark(fact)
		) {
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
		const address = fact.chars <= 60 ? page.attribute(fact, 'href') : '';
		const hash = address.lastIndexOf('#');
		if (hash >= 0 && anchor.test(address.slice(hash))) {
			yield {element: fact.element, remedy: {do: 'hide'}, confidence: 0.6, because: 'a link to the comments'};
		}
	}
}

const comments: Detector = {
	title: 'Comments',
	description: 'Comment forms, threads and invitations to comment.',
	*find(page) {
		yield* sections(page);
		yield* threads(page);
		yield* headed(page);
		yield* forms(page);
		yield* frames(page);
		yield* lines(page);
		yield* links(page);
	},
};

export default comments;
