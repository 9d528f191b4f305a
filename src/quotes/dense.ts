import {Char, charKind} from './chars';
import {clauseAfter, clauseBefore, type Named, stemIn, stemsOf} from './clause';
import type {Lexis} from './lexis';
import type {Piece} from './paragraphs';

/** Languages written without spaces between words. */
export const isDense = (lexis: Lexis): boolean => /^(?:zh|ja|th|lo|km|my|yue)$/.test(lexis.code);

// Where a Chinese subject ends: 市长王丽|周一在记者会上说
const chineseStops =
	/[在对對于於向就時时则則也又还還曾便接受通过通過，,、：:（(]|周[一二三四五六日末]|週[一二三四五六日末]|星期|今[天日年]|昨[天日]|日前|近日|上周|本周|\d/u;
// Where a Japanese subject ends, and what its name ends with.
const topic = /(?:は|が|も|では|には)(?=[、,\s]|[^はがも])|(?:は|が|も)$/gu;
const honorific = /(?:氏|さん|さま|様|君|くん|ちゃん|先生)$/u;
// What is told of somebody before the name, with an object or a place in it: 灯を守ってきた|空木澄子
const clause = /^.*[をがにで].*[たるういくすつぬぶむぐ](?=[\p{Script=Han}\p{Script=Katakana}].)/u;
// と話すのは、七十歳の佐々木洋子さんだ
const inFront = /^[^、。]{1,6}のは、?([^、。]{2,40}?)(?:だ|です|である|$)/u;
const longest = 40; // characters of a name with what is told of it
const thaiTitle = /^(?:นางสาว|นาย|นาง|ดร\.|ดร|น\.ส\.|พล\.[^\s]*|พ\.[^\s]*|คุณ|ศ\.|รศ\.|ผศ\.|ร\.ต\.[^\s]*)\s*/u;

/** Drops spaces and points from both ends. */
function trimmed(text: string, start: number, end: number): [number, number] {
	const loose = (at: number) => {
		const kind = charKind(text.charCodeAt(at));
		return kind !== Char.dense && kind !== Char.upper && kind !== Char.lower && kind !== Char.digit;
	};
	let from = start;
	let to = end;
	while (from < to && loose(from)) from++;
	while (to > from && loose(to - 1)) to--;
	return [from, to];
}

/** Cuts office and honours from a name: 美国总统特朗普 is 特朗普, 市長の田中一郎氏 is 田中一郎. */
function bareName(text: string, start: number, end: number, lexis: Lexis): [number, number] {
	let [from, to] = trimmed(text, start, end);
	const polite = honorific.exec(text.slice(from, to));
	if (polite) to -= polite[0].length;
	if (lexis.code === 'ja') {
		const of = text.slice(from, to).lastIndexOf('の');
		if (of >= 0 && to - from - of > 2) from += of + 1;
		const told = to - from <= longest ? clause.exec(text.slice(from, to)) : null;
		if (told) from += told[0].length;
	}
	// 山田太郎社長
	const office = lexis.code === 'ja' ? lexis.words.titles.find((title) => text.slice(from, to).endsWith(title)) : null;
	if (office && to - from - office.length >= 2) return trimmed(text, from, to - office.length);
	// not lastIndexOf in the text, which would look as far as its start
	const words = text.slice(from, to);
	for (const title of stemsOf(lexis).titles) {
		const at = words.lastIndexOf(title);
		const rest = words.length - at - title.length;
		if (at >= 0 && rest >= 2 && rest <= 12) {
			from += at + title.length;
			break;
		}
	}
	return trimmed(text, from, to);
}

const named = (text: string, start: number, end: number, lexis: Lexis, confidence: number): Named | null => {
	const [from, to] = bareName(text, start, end, lexis);
	return to - from >= 1 && to - from <= 24 ? {start: from, end: to, confidence} : null;
};

function chinese(text: string, piece: Piece, lexis: Lexis): Named | null {
	const {verbs} = stemsOf(lexis);
	const subject = (from: number, verb: number, confidence: number): Named | null => {
		let start = from;
		for (let i = verb - 1; i >= from; i--) {
			if ('，,。；;'.includes(text[i] ?? '') && i < verb - 2) {
				start = i + 1;
				break;
			}
		}
		const part = text.slice(start, verb);
		const stop = part.slice(1).search(chineseStops);
		return named(text, start, stop > 0 ? start + stop + 1 : verb, lexis, confidence);
	};
	const [a, b] = clauseAfter(text, piece.close);
	const comma = text.slice(a, b).search(/[，,](?!$)/u);
	const limit = comma > 0 ? a + comma : b;
	const behind = stemIn(text, a, limit, verbs, false);
	if (behind && behind[0] - a <= 30 && behind[0] > a) {
		const found = subject(a, behind[0], 0.85);
		if (found) return found;
	}
	const [c, d] = clauseBefore(text, piece.open);
	const ahead = stemIn(text, c, d, verbs, true);
	if (ahead && d - ahead[1] <= 6) {
		const found = subject(c, ahead[0], 0.85);
		if (found) return found;
	}
	const colon = /[：:]\s*$/u.test(text.slice(c, d));
	return colon ? named(text, c, d, lexis, 0.7) : null;
}

function japanese(text: string, piece: Piece, lexis: Lexis): Named | null {
	const [a, b] = clauseAfter(text, piece.close);
	const tail = text.slice(a, b);
	const quotative = /^(?:などと|だと|と|って)(?:、)?/u.exec(tail);
	if (quotative) {
		const rest = tail.slice(quotative[0].length);
		const cleft = inFront.exec(rest);
		if (cleft?.[1]) {
			const start = a + quotative[0].length + cleft[0].indexOf(cleft[1]);
			return named(text, start, start + cleft[1].length, lexis, 0.85);
		}
		const mark = /(?:は|が|も)(?=[^はがも])/u.exec(rest);
		if (mark && mark.index > 0 && mark.index <= 24) {
			const start = a + quotative[0].length;
			const found = named(text, start, start + mark.index, lexis, 0.85);
			if (found) return found;
		}
	}
	const [c, d] = clauseBefore(text, piece.open);
	const head = text.slice(c, d);
	const according = /(.{1,24}?)(?:によると|によれば)[、,]?/u.exec(head);
	if (according?.[1]) return named(text, c + according.index, c + according.index + according[1].length, lexis, 0.75);
	let end = -1;
	for (const match of head.matchAll(topic)) {
		if (match.index > 0) {
			end = match.index;
			break;
		}
	}
	if (end <= 0 || !(quotative || /[：:、,]\s*$/u.test(head))) return null;
	const comma = Math.max(head.lastIndexOf('、', end - 1), head.lastIndexOf('，', end - 1));
	return named(text, c + comma + 1, c + end, lexis, 0.8);
}

function thai(text: string, piece: Piece, lexis: Lexis): Named | null {
	const {verbs} = stemsOf(lexis);
	const chunk = (start: number, end: number, last: boolean): Named | null => {
		let [from, to] = trimmed(text, start, end);
		const words = text.slice(from, to).split(/\s+/u);
		if (words.length > 3 && last) from = to - words.slice(-3).join(' ').length;
		else if (words.length > 3) to = from + words.slice(0, 3).join(' ').length;
		const title = thaiTitle.exec(text.slice(from, to));
		if (title) from += title[0].length;
		else [from, to] = bareName(text, from, to, lexis);
		return to - from >= 2 && to - from <= 40 ? {start: from, end: to, confidence: 0.8} : null;
	};
	const [a, b] = clauseAfter(text, piece.close);
	const behind = stemIn(text, a, b, verbs, false);
	if (behind) {
		const found = behind[0] - a > 2 ? chunk(a, behind[0], false) : chunk(behind[1], b, false);
		if (found) return found;
	}
	const [c, d] = clauseBefore(text, piece.open);
	const ahead = stemIn(text, c, d, verbs, true);
	return ahead ? chunk(c, ahead[0], true) : null;
}

/** Who said a piece, where words are not spaced. */
export function denseSpeaker(text: string, piece: Piece, lexis: Lexis): Named | null {
	if (lexis.code === 'ja') return japanese(text, piece, lexis);
	if (lexis.code === 'zh' || lexis.code === 'yue') return chinese(text, piece, lexis);
	return thai(text, piece, lexis);
}
