import type {Settings} from '../model/settings';

const pause = 150; // ms: a slider gives fifty changes a second, and browsers take two writes a second at most

export interface Saver {
	/** Keeps changes, those of a moment together. */
	save(changes: Partial<Settings>): void;
	/** Settings that came from elsewhere, with what was changed here and has not been kept yet. */
	merged(settings: Settings): Settings;
	/** Keeps at once what waits. */
	flush(): void;
}

/** Keeps changes of the settings a little later, so that many are one. `failed`: they could not be kept. */
export function saver(keep: (changes: Partial<Settings>) => Promise<unknown>, failed: (error: unknown) => void): Saver {
	let waiting: Partial<Settings> = {};
	let sent: Partial<Settings> = {};
	let timer: ReturnType<typeof setTimeout> | undefined;

	function flush(): void {
		clearTimeout(timer);
		if (Object.keys(waiting).length === 0) {
			return;
		}

		const changes = waiting;
		sent = changes;
		waiting = {};
		void keep(changes)
			.catch(failed)
			.finally(() => {
				// What was sent meanwhile is not this call's to forget.
				sent = sent === changes ? {} : sent;
			});
	}

	return {
		save(changes) {
			waiting = {...waiting, ...changes};
			clearTimeout(timer);
			timer = setTimeout(flush, pause);
		},
		merged: (settings) => ({...settings, ...sent, ...waiting}),
		flush,
	};
}
