import {hasText, plural, text, uiDirection, uiLanguage} from '../platform/i18n';
import {answer} from '../platform/messages';
import {claimPicking, taken} from './handover';
import {picking} from './picking';

const words = {text, plural, has: hasText, language: uiLanguage()};
let running = false;

if (claimPicking()) {
	answer({
		pick(how) {
			const hands = taken().hands?.();
			if (!hands || running) {
				return running;
			}

			running = true;
			void picking(document, how, hands, words, uiDirection()).finally(() => {
				running = false;
			});
			return true;
		},
	});
}
