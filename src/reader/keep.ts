import type {Article} from '../model/article';
import {deleteKept, keep, keptAt, onLibrary, putBack} from '../platform/library';
import {PageProblem} from '../platform/problem';
import {openLibrary} from '../platform/tabs';
import {addressOf} from '../reading/links';
import {button, h} from '../ui/h';
import {icon} from '../ui/icons';
import {toast} from '../ui/toast';
import type {Words} from '../ui/words';

/** The button that puts the article into the library, or takes it out again; pressed while it is in there. */
export function keepButton(article: Article, words: Words): HTMLButtonElement {
	const {text} = words;
	const address = addressOf(article.url);
	const label = h('span', {}, text('keep'));
	const made = button({class: 'keep', 'aria-pressed': 'false'}, icon('bookmark'), label);
	let id: string | null = null;
	let busy = false;

	async function refresh(): Promise<void> {
		id = (await keptAt(address))?.id ?? null;
		label.textContent = text(id === null ? 'keep' : 'kept');
		made.setAttribute('aria-pressed', String(id !== null));
	}

	async function change(): Promise<void> {
		if (id === null) {
			await keep(address, article);
			toast(text('keepDone'), {label: text('library'), run: () => void openLibrary()});
			return;
		}

		const whole = await deleteKept(id);
		toast(text('keepRemoved'), whole && {label: text('undo'), run: () => void attempt(() => putBack(whole))});
	}

	async function attempt(work: () => Promise<void>): Promise<void> {
		// A key that is held down asks many times.
		if (busy) {
			return;
		}

		busy = true;
		try {
			await work();
		} catch (error) {
			toast(text(error instanceof PageProblem && error.kind === 'full' ? 'keepNoRoom' : 'problemFailed'));
		}

		await refresh();
		busy = false;
	}

	made.addEventListener('click', () => void attempt(change));
	onLibrary(() => void refresh());
	refresh().catch(() => made.remove());
	return made;
}
