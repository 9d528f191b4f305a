import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const widest = 2500; // characters: a dialog with tabs and terms; more is a page about accounts
const fewest = 5; // words: fewer are the header's log-in link
const social = /accounts\.google\.com\/gsi|credential_picker|g_id_onload|onetap|one-tap/i;

const suspect = (page: Survey, clue: Fact, confidence: number, because: string): Suspect => ({
	element: page.climb(clue, 'auth').element,
	remedy: {do: 'hide'},
	confidence,
	because,
});

const formOf = (page: Survey, fact: Fact): Fact => page.within(fact, (up) => up.tag === 'form') ?? fact.parent ?? fact;

function* passwords(page: Survey): Iterable<Suspect> {
	for (const {fact, kind} of page.fields) {
		if (kind === 'password') {
			const form = formOf(page, fact);
			const says = page.says(page.label(form));
			const newsletter = says.share('newsletter') > 0 && says.share('auth') + says.share('forgot') === 0;
			const sample = page.midArticle(form) && !page.tells(form, 'auth') && !page.tells(form, 'wall');
			yield suspect(page, form, newsletter ? 0.2 : sample ? 0.3 : 0.9, 'a log-in form');
		}
	}
}

/** Forgot-password forms have no password field: one address or name, and words about a lost password. */
function* forgotten(page: Survey): Iterable<Suspect> {
	for (const {fact, kind} of page.fields) {
		if (kind !== 'email' && kind !== 'login' && kind !== 'text') {
			continue;
		}

		const form = formOf(page, fact);
		const around = form.parent && form.parent.chars < 600 ? form.parent : form;
		if (page.holds(form, 'password') || form.chars > 600 || page.holds(form, 'textarea')) {
			continue;
		}

		const says = page.says(page.label(around));
		if (says.share('forgot') > 0 || (kind === 'login' && (says.share('auth') > 0 || page.tells(form, 'auth')))) {
			yield suspect(page, form, 0.85, 'a form for a lost password');
		}
	}
}

const gate =
	/(^|[/?&#._-])(log-?in|sign-?in|sign-?up|register|anmelden|registrieren|connexion|inscription|wp-login|account)([/?&#.=_-]|$)/i;

/** Does the box lead to a log-in page, which its words may say in a language we lack? */
function leadsIn(page: Survey, box: Fact): boolean {
	return page.inside(box, 'a').some((link) => gate.test(page.attribute(link, 'href')));
}

/** An element named for logging in, or for a wall, that holds a form or the words of one. */
function* named(page: Survey): Iterable<Suspect> {
	for (const fact of [...page.named('auth'), ...page.named('wall')]) {
		if (fact.chars > widest || fact.link || page.holdsLandmark(fact)) {
			continue;
		}

		const modal = page.hints(fact, 'modal');
		const controls = page.holds(fact, 'field') || page.holds(fact, 'button') || modal;
		const said = page.share(fact, 'auth', 'forgot', 'wall');
		const large = page.holds(fact, 'field') || modal || fact.chars > 60;
		if (controls && large && (said > 0.05 || (fact.chars < 500 && leadsIn(page, fact)))) {
			yield suspect(page, fact, 0.8, page.hints(fact, 'wall') ? 'a wall that asks to log in or pay' : 'a log-in box');
		}
	}
}

function* prompts(page: Survey): Iterable<Suspect> {
	const named = page.named('auth').filter((fact) => social.test(fact.names));
	const frames = page.tagged('iframe').filter((fact) => social.test(page.attribute(fact, 'src')));
	for (const {element} of [...named, ...frames]) {
		yield {element, remedy: {do: 'hide'}, confidence: 0.9, because: 'a prompt to sign in with another account'};
	}
}

/** Lines that ask to log in without a form: 'Sign up for free to join. Already have an account? Sign in' */
function* lines(page: Survey): Iterable<Suspect> {
	for (const fact of page.said('auth')) {
		const words = page.wordsBetween(fact.from, fact.to);
		const asks = words >= fewest && page.share(fact, 'auth', 'forgot', 'wall', 'comments') >= 0.5;
		if (asks && !page.midArticle(fact) && !page.inFrame(fact) && !page.holdsLandmark(fact)) {
			yield suspect(page, fact, 0.6, 'a request to log in');
		}
	}
}

const auth: Detector = {
	title: 'Log-in boxes',
	description: 'Forms and dialogs to log in, register or reset a password, and walls that ask for it.',
	*find(page) {
		yield* passwords(page);
		yield* forgotten(page);
		yield* named(page);
		yield* prompts(page);
		yield* lines(page);
	},
};

export default auth;
