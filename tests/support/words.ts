import english from '../../public/_locales/en/messages.json';
import type {Words} from '../../src/ui/words';

const messages: Record<string, {message: string}> = english;

/** The interface in English, without a browser's extension API. */
export const words: Words = {
	text: (key, ...given) =>
		(messages[key]?.message ?? key).replace(/\$(\d)/g, (_, at: string) => String(given[Number(at) - 1] ?? '')),
	plural: (key, count, ...given) =>
		words.text(`${key}_${count === 1 ? 'one' : 'other'}`, count.toLocaleString('en'), ...given),
	has: (key) => key in messages,
	language: 'en',
};
