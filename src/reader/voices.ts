const base = (lang: string): string => lang.toLowerCase().replace('_', '-').split('-')[0] ?? '';

/** The voices for a language, those that speak on this machine first: the others send the text to a server. */
export function voicesFor(lang: string | null, all: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
	const fitting = all.filter((voice) => lang === null || base(voice.lang) === base(lang));
	return fitting.toSorted(
		(one, other) =>
			Number(other.localService) - Number(one.localService) ||
			Number(other.default) - Number(one.default) ||
			one.name.localeCompare(other.name),
	);
}

/** The voice to read with: the chosen one, else the first on this machine. A remote one only when chosen. */
export function voiceOf(chosen: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
	return voices.find(({voiceURI}) => voiceURI === chosen) ?? voices.find(({localService}) => localService) ?? null;
}
