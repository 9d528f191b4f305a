import {native} from './dom';
import {survey} from './survey';

const storyType = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|Report\w*|Review|Liveblogposting)"/i;
const largest = 200_000; // characters of structured data: more is no article's

/** Whether a page says that it is an article. */
function claims(document: Document): boolean {
	const type = native().one.call(document, 'meta[property="og:type"]')?.getAttribute('content');
	if (type) {
		return type === 'article';
	}

	const scripts = [...native().all.call(document, 'script[type="application/ld+json"]')];
	return scripts.some(({textContent}) => storyType.test((textContent ?? '').slice(0, largest)));
}

/** Whether a page is an article, by its own word or by what stands in it; a site's front page never is. */
export function isStory(document: Document): boolean {
	const {pathname} = document.location;
	if (pathname === '/' || /^\/(?:index|default)\.\w+$/.test(pathname)) {
		return false;
	}

	return claims(document) || (native().one.call(document, 'h1') !== null && survey(document).article !== null);
}
