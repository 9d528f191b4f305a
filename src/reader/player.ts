import type {Sentence} from './sentences';

export type Playing = 'silent' | 'speaking' | 'paused';

/** The part of `speechSynthesis` that is used, so that a test can bring a voice of its own. */
export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel'>;

export interface PlayerOptions {
	readonly speech: Speech;
	/** Words for a sentence, made as the settings are now. */
	utter(sentence: Sentence): SpeechSynthesisUtterance;
	/** Shows where it is: the sentence's number, null when it is silent. */
	show(at: number | null, playing: Playing): void;
}

export interface Player {
	/** Begins, pauses, goes on. */
	toggle(from?: number): void;
	/** Goes to the sentence that `to` names from where it is. */
	move(to: (at: number) => number): void;
	stop(): void;
	readonly playing: Playing;
}

/**
 * Reads sentences aloud, one utterance each: long utterances stop early in some browsers and cannot be marked. A pause
 * begins its sentence again, since `pause` of the API leaves remote voices hanging.
 */
export function player(sentences: () => readonly Sentence[], {speech, utter, show}: PlayerOptions): Player {
	let at = 0;
	let playing: Playing = 'silent';
	let turn = 0;

	function speak(): void {
		const sentence = sentences()[at];
		if (!sentence) {
			stop();
			return;
		}

		turn += 1;
		const mine = turn;
		const utterance = utter(sentence);
		const next = () => {
			// What was cancelled ends too, late; only the present utterance leads on.
			if (mine === turn && playing === 'speaking') {
				at += 1;
				speak();
			}
		};
		utterance.addEventListener('end', next);
		utterance.addEventListener('error', () => {
			if (mine === turn) {
				stop();
			}
		});
		speech.speak(utterance);
		show(at, playing);
	}

	function hush(next: Playing): void {
		turn += 1;
		playing = next;
		speech.cancel();
	}

	function stop(): void {
		hush('silent');
		show(null, playing);
	}

	return {
		toggle(from) {
			if (playing === 'speaking') {
				hush('paused');
				show(at, playing);
				return;
			}

			at = playing === 'paused' ? at : (from ?? 0);
			playing = 'speaking';
			speak();
		},
		move(to) {
			if (playing === 'silent') {
				return;
			}

			at = Math.max(0, Math.min(sentences().length - 1, to(at)));
			hush('speaking');
			speak();
		},
		stop,
		get playing() {
			return playing;
		},
	};
}
