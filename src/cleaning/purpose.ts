import type {Purpose} from '../model/purpose';
import {siteOf} from '../sites';
import {Cues} from './cues';
import {attribute, native} from './dom';
import type {Fact, Walked} from './facts';

const paths: Readonly<Partial<Record<Purpose, RegExp>>> = {
	/** '/issues/56', '/viewtopic.php', '/questions/123/how-to' */
	thread:
		/\/(issues|pull|merge_requests|discussions)\/\d|\/(viewtopic|showthread|forumdisplay)\b|\/(forums?|threads?|topics?|questions|t|r)\/[^/]*[\d/].*|\/item\?id=\d/,
	account:
		/\/(log-?in|sign-?in|sign-?up|register|registration|anmelden|registrieren|connexion|inscription|account|password|passwort|forgot|reset|wp-login\.php|auth|oauth|sso)(\/|\.\w+)?\/?$/,
	shop: /\/(checkout|cart|basket|kasse|warenkorb|panier|carrito|payment|zahlung)(\/|\.\w+|$)/,
};

const forums =
	/discourse|phpbb|vbulletin|xenforo|invision|mybb|flarum|nodebb|simple machines|lemmy|question2answer|discuz/i;
const threads =
	'[itemtype*="DiscussionForumPosting"], [itemtype*="QAPage"], html[class*="discourse"], body[id="phpbb"], meta[property="og:type"][content*="forum"]';
const stories =
	'meta[property="og:type"][content="article"], meta[property="article:published_time"], [itemtype*="NewsArticle"], [itemtype*="BlogPosting"]';

/** Comments are most of what there is to read. */
function isTalk({facts}: Walked, article: Fact | null): boolean {
	let talk = 0;
	for (let at = 0; at < facts.length; at++) {
		const fact = facts[at] as Fact;
		if (fact.cues & Cues.comments && fact.prose > 0 && fact.tag !== 'body') {
			talk += fact.prose;
			at = fact.end - 1;
		}
	}

	return talk > 600 && talk > 2 * (article?.prose ?? 0);
}

/** Fields enough for work, or an editor, and nothing to read. */
function isTool({fields}: Walked, has: (selector: string) => boolean): boolean {
	const asks = fields.filter(({kind}) => kind !== 'hidden' && kind !== 'button' && kind !== 'search').length;
	return asks >= 12 || has('[role="application"], [contenteditable="true"]');
}

const paying = /^cc-/;

/** Looks at the address, at what the page says of itself, and last at what it holds. `headed`: its heading says 'Log in'. */
export function purposeOf(document: Document, walked: Walked, article: Fact | null, headed: boolean): Purpose {
	const {hostname, pathname, search} = new URL(document.URL, 'about:blank');
	const known = siteOf(hostname);
	if (known) {
		return known.purpose;
	}

	const path = `${pathname}${search}`.toLowerCase();
	const has = (selector: string): boolean => native().one.call(document, selector) !== null;
	const generator = native().one.call(document, 'meta[name="generator"]');
	const isStory = has(stories);
	if (paths.thread?.test(path) && (!isStory || /\/(issues|pull|discussions)\/\d/.test(path))) {
		return 'thread';
	}

	if (!isStory && (has(threads) || (generator && forums.test(attribute(generator, 'content'))))) {
		return 'thread';
	}

	if (!isStory && isTalk(walked, article)) {
		return 'thread';
	}

	const password = walked.fields.some(({kind}) => kind === 'password');
	if (!article && (paths.account?.test(path) || (headed && password))) {
		return 'account';
	}

	if (paths.shop?.test(path) || walked.fields.some(({fact}) => paying.test(attribute(fact.element, 'autocomplete')))) {
		return 'shop';
	}

	return article || isStory ? 'story' : isTool(walked, has) ? 'tool' : 'unknown';
}
