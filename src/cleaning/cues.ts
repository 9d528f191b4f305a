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

/** On names in lower case with camelCase split: 'commentForm disqus_thread' -> 'comment-form disqus_thread'. */
const patterns: Readonly<Record<CueKind, RegExp>> = {
	comments:
		/comment(?!ator|ary)|komment|kommentar|comentari|coment[aá]rio|komentar|reacties|(?<![a-z])(respond|respuesta)(?![a-z])|disqus|livefyre|spot-?im(?![a-z])|openweb|viafoura|(?<![a-z])vf-(?!x)|hyvor|giscus|utterances|coral|wpdiscuz|(?<![a-z])wc[-_](comment|main|thread)|discussion|vuukle|cackle|remark42|isso-thread|intense-?debate|cusdis|commento|graphcomment|replies|reply-?(form|box|list|title)|thoughts/,
	auth: /log-?[io]n(?![a-z]*(flow|us))|log_[io]n|sign-?(in|up)(?![a-z]*e)|regist(er|r)|passw|passwor?t|forgot|lost-?pass|reset-?pass|(?<![a-z])auth(?!o)|(?<![a-z])sso(?![a-z])|connexion|inscription|anmeld|einlogg|credential|(?<![a-z])(one-?tap|gsi)(?![a-z])|g_id_|credential_picker|user-(form|control|account)|account-(menu|panel|modal|form)/,
	newsletter:
		/newsletter|news-?letter|mailing-?list|mc4wp|mc-?embed|mc_embed|mailchimp|mailpoet|mailerlite|convertkit|klaviyo|sendinblue|brevo|substack|subscrib|subscription|suscri|abonn|e?mail-?(sign|opt|capture|form|alert)|(?<![a-z])nl-?(sign|form|box)|nlsign|opt-?in(?![a-z])|sign-?up|hustle|optin|alerts?-sign|follow-by-email|feedburner|revue/,
	consent:
		/cookie|consent|gdpr|dsgvo|rgpd|ccpa|(?<![a-z])cmp(?![a-z])|onetrust|cookiebot|cybot|usercentrics|didomi|quantcast|qc-cmp|borlabs|complianz|(?<![a-z])cmplz|iubenda|trustarc|truste|sp_message|cli-?(modal|settings|bar)|privacy-?(bar|banner|notice|popup|modal|settings|manager)|catapult|(?<![a-z])tarteaucitron|klaro|osano|termly|axeptio|evidon|cc-?(window|banner|revoke)|eu-?law|moove/,
	votes:
		/(?<![a-z])votes?(?![a-z]|d)|voting|upvote|rating|(?<![a-z])rate(?![a-z])|(?<![a-z])likes?(?![a-z])|like-?(button|post|box|widget)|kudo|(?<![a-z])claps?(?![a-z])|(?<![a-z])polls?(?![a-z])|wp-polls|reaction|kksr|bewert|bookmark|favou?rit|playlist|collections?(?![a-z])|(?<![a-z])save-?(article|post|story|for|button)|star-?rating|thumbs|feedback|helpful|readinglist|reading-list|wishlist/,
	sharing:
		/(?<![a-z])shar(e|ing)|share|social|addtoany|a2a_|addthis|sharethis|shariff|sharedaddy|(?<![a-z])sd-(sharing|social)|essb|sharrre|jetpack-sharing|teilen|partager|compart|condivid|follow-?(us|bar|button|links)?(?![a-z])|fb-(like|share|page)|twitter-(share|follow)|heateor|sassy|ssba|mashsb|monarch|getsocial|novashare|email_modal|send-to-friend/,
	promos:
		/(?<![a-z])promo|app-?(banner|promo|modal|download|install|section|store|smart)|smart-?banner|ad-?block|adblock|push-?(prompt|notification|permission|modal|opt)|web-?push|onesignal|pushcrew|donat|support-?us|membership|call-?to-?action|(?<![a-z])cta(?![a-z])|upsell|teaser-?abo|contest|survey(?!or)|welcome-?mat|exit-?intent|download-app|create-popup|install/,
	wall: /pay-?wall|reg-?wall|(?<![a-z])wall(?![a-z])|barrier|barreira|metered?(?![a-z])|laterpay|piano(?![a-z])|tp-(modal|container|backdrop)|premium|gated?(?![a-z])|subscriber-?only|plenigo|poool|locked/,
	ads: /(?<![a-z])ad(s|v|vert|vertisement|verts|vertising|slot|unit|box|container|wrapper|sense|zone)?(?![a-z])|adsbygoogle|advert|google_ads|div-gpt|(?<![a-z])gpt(?![a-z])|(?<![a-z])dfp(?![a-z])|taboola|outbrain|sponsor|werbung|anzeige|publicidad|publicit|reklam|top-display|proper-ad|teads|mgid|revcontent|doubleclick|commercial|leaderboard/,
	modal:
		/modal|pop-?up|overlay|light-?box|(?<![a-z])dialog|mfp-|fancybox|interstitial|off-?canvas|drawer|scrim|backdrop|flyout|slide-?(in|out|up)|toast|snackbar|floating|sticky-?(bar|footer|bottom)|(?<![a-z])layer(?![a-z])/,
	article:
		/article-?(body|content|text|inner)|entry-?content|post-?(content|body)|story-?(body|content|text)|articlebody|body-?(text|copy)|(?<![a-z])entry(?![a-z])|td-post-content|main-?content/,
	related:
		/related|recommend|read-?(more|next|also)|more-?(news|stories|articles|from)|you-?may|trending|most-?(read|popular|viewed)|popular-?posts|latest-?(news|posts)|teaser|similar/,
	search: /search|suche|busca|buscar|recherche|zoek|ricerca/,
};

const entries = Object.entries(patterns) as [CueKind, RegExp][];
const camel = /([a-z\d])([A-Z])/g;
const longest = 300; // characters: some sites write a page of utility classes
const remembered = new Map<string, number>();
const most = 20_000; // names: a page that lives long with random classes must not grow for ever

/** The hints of an element's names (id, class, role …) as bits of `Cues`. */
export function cuesOf(names: string): number {
	let cues = remembered.get(names);
	if (cues === undefined) {
		const plain = names.slice(0, longest).replace(camel, '$1-$2').toLowerCase();
		cues = 0;
		for (const [kind, pattern] of entries) {
			if (pattern.test(plain)) {
				cues |= Cues[kind];
			}
		}

		if (remembered.size > most) {
			remembered.clear();
		}

		remembered.set(names, cues);
	}

	return cues;
}
