/**
 * What an element's names hint at. Names are never evidence alone (`not-newsletter`, `td-modal-image`): they say where to
 * look and how far a widget reaches; words, fields and structure decide.
 */
export const Cues = {
	comments: 1,
	auth: 2,
	newsletter: 4,
	consent: 8,
	votes: 16,
	sharing: 32,
	promos: 64,
	wall: 128,
	ads: 256,
	modal: 512,
	article: 1024,
	related: 2048,
	search: 4096,
} as const;

export type CueKind = keyof typeof Cues;

/** Parts of names: 'comment' is in 'commentForm', 'wp-comment-list', 'fbcomments'. A hyphen stands for any separator. */
const stems: Readonly<Record<CueKind | 'none', string>> = {
	/** Longer words that only look like one of the others; first, so that they win. */
	none: 'commentator commentary adblue',
	comments:
		'comment komment coment komentar reacties respuesta disqus livefyre spot-im spotim openweb viafoura hyvor giscus utterances coral-talk coral-thread coral-stream talk-stream wpdiscuz discussion vuukle cackle remark42 isso-thread intensedebate intense-debate cusdis graphcomment replies reply-form reply-box reply-list reply-title share-thoughts user-thoughts',
	auth: 'login log-in logon log-on signin sign-in signup sign-up register registr passwor passwo forgot lost-pass reset-pass authentic connexion inscription anmeld einlogg one-tap onetap g-id-onload credential user-form user-control account-menu account-panel account-modal account-form wp-auth xoo-el pp-login',
	newsletter:
		'newsletter news-letter mailing-list mailinglist mc4wp mc-embed mailchimp mailpoet mailerlite convertkit klaviyo sendinblue brevo substack subscri suscri abonn email-sign email-opt email-capture email-form email-alert emailoptin nl-sign nlsign opt-in optin easymail hustle follow-by-email feedburner list-manage',
	consent:
		'cookie consent gdpr dsgvo rgpd ccpa onetrust cybot usercentrics didomi quantcast qc-cmp borlabs complianz cmplz iubenda trustarc truste sp-message cli-modal cli-settings cli-bar privacy-bar privacy-banner privacy-notice privacy-popup privacy-modal privacy-settings privacy-manager catapult tarteaucitron klaro osano termly axeptio evidon cc-window cc-banner cc-revoke eu-law moove',
	votes:
		'vote-up vote-down voting upvote downvote rating like-button like-post like-box like-widget liked likes-other kudo wp-polls reaction kksr bewert bookmark favorit favourit playlist save-article save-post save-story save-for save-button star-rating thumbs feedback helpful readinglist reading-list wishlist add-to-collection collections collection-search gdsr zombify review-form rate-this',
	sharing:
		'share sharing sharrre social addtoany a2a- addthis shariff sharedaddy essb teilen partag compart condivi follow-us follow-bar follow-button follow-link fb-like fb-page twitter-follow heateor sassy ssba mashsb getsocial email-modal send-to-friend sociable',
	promos:
		'promo app-banner app-modal app-download app-install app-section app-store smart-banner smartbanner adblock ad-block push-prompt push-notif push-permission push-modal push-opt web-push webpush onesignal pushcrew donat support-us membership call-to-action upsell contest survey welcome-mat exit-intent download-app create-popup install-app',
	wall: 'paywall pay-wall regwall reg-wall barrier barreira metered laterpay premium tp-modal tp-container tp-backdrop subscriber-only plenigo poool locked-content content-lock',
	ads: 'adsbygoogle advert google-ads div-gpt taboola outbrain sponsor werbung anzeige publicidad publicit reklam top-display proper-ad teads mgid revcontent doubleclick leaderboard adslot adsense adbox adunit adzone adcontainer adwrapper',
	modal:
		'modal popup pop-up overlay lightbox light-box dialog mfp- fancybox interstitial offcanvas off-canvas drawer scrim backdrop flyout slide-in slide-out slide-up slidein slideup toast snackbar floating sticky-bar sticky-footer sticky-bottom',
	article:
		'article-body article-content article-text article-inner entry-content post-content post-body story-body story-content story-text articlebody body-text body-copy td-post-content main-content',
	related:
		'related recommend read-next read-also more-news more-stories more-articles more-from you-may trending most-read most-popular most-viewed popular-posts latest-news latest-posts teaser similar',
	search: 'search suche busca buscar recherche zoek ricerca',
};

/** Whole words of names, too short or too common to be looked for inside others. */
const words: Readonly<Partial<Record<CueKind, string>>> = {
	comments: 'respond coral thoughts',
	auth: 'auth sso gsi',
	newsletter: 'nl',
	consent: 'cmp',
	votes: 'vote votes rate like likes poll polls clap claps',
	sharing: 'follow',
	promos: 'cta install',
	wall: 'wall piano gate gated',
	ads: 'ad ads adv advertisement gpt dfp commercial',
	modal: 'layer',
	article: 'entry',
};

const bitOf = (kind: string): number => (Cues as Readonly<Record<string, number>>)[kind] ?? 0;

interface Stem {
	readonly text: string;
	readonly bit: number;
}

const head = 3; // letters: a stem has at least so many

function shelve(shelves: Map<string, Stem[]>, key: string, stem: Stem): void {
	const shelf = shelves.get(key);
	shelf ? shelf.push(stem) : shelves.set(key, [stem]);
}

/** Stems of one word by their first letters, those of more by their first word, and whole words. */
function prepare() {
	const single = new Map<string, Stem[]>();
	const several = new Map<string, Stem[]>();
	const byWord = new Map<string, number>();
	for (const [kind, list] of Object.entries(stems)) {
		for (const text of list.split(' ')) {
			const hyphen = text.indexOf('-');
			const stem = {text, bit: bitOf(kind)};
			hyphen < 0 ? shelve(single, text.slice(0, head), stem) : shelve(several, text.slice(0, hyphen), stem);
		}
	}

	for (const [kind, list] of Object.entries(words)) {
		for (const word of list.split(' ')) {
			byWord.set(word, bitOf(kind));
		}
	}

	return {single, several, byWord};
}

/** Made at load, when the reader does not wait for it. */
const tables = prepare();
/** What single words of names hint at; pages of a site share most of them. */
const remembered = new Map<string, number>();
const most = 20_000; // words: a tab that lives long must not grow for ever with random names

function readWord(word: string): number {
	const {single, byWord} = tables;
	let cues = byWord.get(word) ?? 0;
	for (let at = 0; at + head <= word.length; at++) {
		const stem = single.get(word.slice(at, at + head))?.find(({text}) => word.startsWith(text, at));
		if (stem) {
			cues |= stem.bit;
			at += stem.text.length - 1;
		}
	}

	remembered.set(word, cues);
	return cues;
}

/** One name in lower case, its words joined by hyphens. */
function read(name: string): number {
	let cues = 0;
	let at = 0;
	for (const word of name.split('-')) {
		cues |= remembered.get(word) ?? readWord(word);
		const longer = tables.several.get(word);
		for (let next = 0; longer && next < longer.length; next++) {
			const {text, bit} = longer[next] as Stem;
			cues |= name.startsWith(text, at) ? bit : 0;
		}

		at += word.length + 1;
	}

	return cues;
}

/** WordPress writes what a post is about among its classes: 'tag-comments', 'category-newsletter'. */
const about = /(^|[ \0])(?:tag|category|cat|term|topic|taxonomy|author|autor|keyword)-[^ \0]+/g;
const camel = /([a-z\d])([A-Z])/g;
const separators = /[^a-z\d\0]+/g;

/**
 * What each of these names (id, class, role, as written) hints at, as bits of `Cues`. All at once: one pass of a pattern
 * over a long string is much cheaper than hundreds over short ones.
 */
export function cuesOf(names: readonly string[]): ReadonlyMap<string, number> {
	if (remembered.size > most) {
		remembered.clear();
	}

	const unique = [...new Set(names)];
	const plain = unique
		.join('\0')
		.replace(about, '$1')
		.replace(camel, '$1-$2')
		.toLowerCase()
		.replace(separators, '-')
		.split('\0');
	const cues = new Map<string, number>();
	for (let at = 0; at < unique.length; at++) {
		cues.set(unique[at] as string, read(plain[at] ?? ''));
	}

	return cues;
}
