import {detectorTitle} from '../ui/because';
import {choice, tick} from '../ui/fields';
import {h} from '../ui/h';
import type {Section} from './section';

/** Names of the files in src/detectors, put here by the build: a detector shows up without a list to edit. */
declare const DETECTORS: readonly string[];

const cautions = ['careful', 'normal', 'thorough'] as const;

/** What is removed, and how sure one must be. */
export const cleaning: Section = {
	name: 'cleaning',
	fill(section, {words, settings, change}) {
		const {text} = words;
		const caution = choice(
			'caution',
			text('caution'),
			cautions.map((value) => ({value, label: text(`caution_${value}`), hint: text(`caution_${value}_how`)})),
			settings().caution,
			(value) => change({caution: value}),
		);
		caution.classList.add('stacked');
		const ticks = DETECTORS.map((name) => {
			const about = `detectorAbout_${name.replaceAll('-', '_')}`;
			const hint = words.has(about) ? text(about) : null;
			const made = tick(detectorTitle(name, words), hint, !settings().off.includes(name), (on) => {
				const others = settings().off.filter((off) => off !== name);
				void change({off: on ? others : [...others, name]});
			});
			made.classList.add('detector');
			return made;
		});
		section.replaceChildren(
			h('h2', {}, text('options_cleaning')),
			caution,
			h('h3', {}, text('detectors')),
			...ticks,
			h('h3', {}, text('button')),
			tick(text('badge'), null, settings().badge, (on) => void change({badge: on})),
		);
	},
};
