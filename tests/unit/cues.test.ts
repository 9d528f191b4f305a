import {expect, it} from 'vitest';
import {type CueKind, Cues, cuesOf} from '../../src/cleaning/cues';

const hints = (name: string): string[] => {
	const bits = cuesOf([name]).get(name) ?? 0;
	return (Object.keys(Cues) as CueKind[]).filter((kind) => bits & Cues[kind]).sort();
};

it.each<[string, CueKind[]]>([
	['commentForm', ['comments']],
	['wp-block-comments', ['comments']],
	['disqus_thread', ['comments']],
	['footerNewsletterSignup', ['auth', 'newsletter']],
	['fb_login-modal', ['auth', 'modal']],
	['cookie-law-info-bar', ['consent']],
	['td-post-sharing-top', ['sharing']],
	['app-banner', ['promos']],
	['ad', ['ads']],
	['div-gpt-ad-123', ['ads']],
	['entry-content', ['article']],
	['post-ratings', ['votes']],
])('%s hints at %s', (name, kinds) => {
	expect(hints(name)).toEqual(expect.arrayContaining(kinds));
});

it.each(['author', 'commentator', 'download', 'header', 'privilege', 'shadow', 'adblue', 'unlikely'])(
	'%s hints at nothing',
	(name) => {
		expect(hints(name)).toEqual([]);
	},
);

it('reads many names at once as it reads each alone', () => {
	const names = ['commentForm', '', 'a b', 'sign-up', 'Überschrift Kommentar', 'x'.repeat(5000)];
	const all = cuesOf(names);
	for (const name of names) {
		expect(all.get(name)).toBe(cuesOf([name]).get(name));
	}
});
