import type {DetectorName, Finding} from '../model/finding';
import type {Detector} from './detector';
import type {Survey} from './survey';

const files = import.meta.glob<Detector>('../detectors/*.ts', {import: 'default', eager: true});

/** Every detector by its name, which is the base name of its file. */
export const detectors: ReadonlyMap<DetectorName, Detector> = new Map(
	Object.entries(files).map(([path, detector]) => [path.slice('../detectors/'.length, -'.ts'.length), detector]),
);

/** What each detector finds, the ones that are switched off too: `plan` must know what is theirs. One that fails is named in the console, and the others go on. */
export function detect(page: Survey): Finding[] {
	const findings: Finding[] = [];
	for (const [name, detector] of detectors) {
		try {
			for (const suspect of detector.find(page)) {
				findings.push({detector: name, ...suspect});
			}
		} catch (error) {
			console.error(`Clean Copy: the detector "${name}" failed.`, error);
		}
	}

	return findings;
}
