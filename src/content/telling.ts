import type {Session} from '../cleaning/session';

/** The same session for whoever changes the page unasked; `tell` hears of each change. */
export const telling = (session: Session, tell: () => void): Session => ({
	...session,
	clean(options) {
		const found = session.clean(options);
		if (found.length > 0) {
			tell();
		}

		return found;
	},
	release(element, why) {
		session.release(element, why);
		tell();
	},
	forget() {
		session.forget();
		tell();
	},
});
