import type {Detector, Suspect} from '../cleaning/detector';
import type {Fact, Survey} from '../cleaning/survey';

const services =
	/list-manage\.com|mailchimp|mailpoet|mc4wp|convertkit|klaviyo|substack\.com|sendinblue|brevo|feedburner|follow\.it|campaign-archive|createsend|mailerlite|getresponse|aweber|hubspot.*forms|newsletter/i;
const widest = 900; // characters

const suspect = (page: Survey, clue: Fact, confidence: number, because: string): Suspect => ({
	element: page.climb(clue, 'newsletter').element,
	remedy: {do: 'hide'},
	confidence,
	because,
});

/** Forms that ask for an address for another end; in names, targets and a few words that are alike in many languages. */
const other =
	/petition|p[eé]ti[tcçz]i|petyc|петиц|conta[ck]t|kontakt|contatt|wpcf7|enquir|inquir|search|such|rsvp|unterschr|firma(?![a-z])|donat|spend(?:e|en)(?![a-z])|(?<![a-z])(?:tip|report)s?(?![a-z])/i;
const near = 300; // characters: a form and its heading

/** Does it ask for more than an address, or say that it is for something else? */
function hasOtherEnd(page: Survey, form: Fact): boolean {
	const asked = page.fields.filter(({fact, kind}) => {
		const inside = fact.index > form.index && fact.index < form.end;
		return inside && (kind === 'text' || kind === 'login' || kind === 'file');
	});
	const around = page.within(form, (up) => up.chars > 0 && up !== form && up.chars > form.chars);
	const heading = around && around.chars <= near ? page.text(around, near) : '';
	const told = [form.names, page.attribute(form, 'action'), page.label(form), heading].join(' ');
	return asked.length > 0 || other.test(told);
}

/** A form that wants one thing: an e-mail address. */
function* forms(page: Survey): Iterable<Suspect> {
	for (const {fact, kind} of page.fields) {
		if (kind !== 'email') {
			continue;
		}

		const form = page.within(fact, (up) => up.tag === 'form') ?? fact.parent ?? fact;
		if (page.holds(form, 'textarea') || page.holds(form, 'search')) {
			continue;
		}

		const told = page.tells(form, 'newsletter') || services.test(page.attribute(form, 'action'));
		const says = page.says(page.label(form));
		const lone = form.chars <= widest && !page.holds(form, 'password') && says.share('forgot') === 0;
		if (told || says.share('newsletter') > 0) {
			yield suspect(page, form, 0.9, 'a form that asks for your e-mail address');
		} else if (lone && !hasOtherEnd(page, form)) {
			const confidence = page.midArticle(form) ? 0.4 : 0.6;
			yield suspect(page, form, confidence, 'a form that asks for your e-mail address');
		}
	}
}

const joining = /sign-?up|newsletter|subscri|abonn|suscri|inscri|anmeld|mailing/i;

/** Named for a newsletter, short, and with something to press or to fill in. */
function weigh(page: Survey, fact: Fact): number {
	if (
		fact.chars > widest ||
		fact.link ||
		fact.links > 6 ||
		page.holdsLandmark(fact) ||
		(page.inFrame(fact) && fact.chars < 40)
	) {
		return 0;
	}

	const said = page.share(fact, 'newsletter');
	const form = page.holds(fact, 'field') || page.holds(fact, 'button');
	if (said > 0.1 || (form && said > 0)) {
		return 0.85;
	}

	const links = page.inside(fact, 'a');
	const joins = links.length > 0 && links.every((link) => joining.test(page.attribute(link, 'href')));
	return (page.hints(fact, 'modal') && form) || (joins && fact.chars > 10) ? 0.7 : 0;
}

function* named(page: Survey): Iterable<Suspect> {
	for (const fact of page.named('newsletter')) {
		const confidence = weigh(page, fact);
		if (confidence > 0) {
			yield suspect(page, fact, confidence, 'an offer of a newsletter');
		}
	}
}

const newsletter: Detector = {
	title: 'Newsletter forms',
	description: 'Boxes that ask for your e-mail address.',
	*find(page) {
		yield* forms(page);
		yield* named(page);
	},
};

export default newsletter;
