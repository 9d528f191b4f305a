import type {Finding} from '../model/finding';
import type {Survey} from './survey';

/** A finding before it is known whose it is. */
export type Suspect = Omit<Finding, 'detector'>;

/**
 * One kind of clutter. The default export of one file in `src/detectors`, whose base name is the detector's name.
 * Its fixture in `tests/fixtures/detectors` marks with `data-expect="name"` what must be found; all else must stay.
 */
export interface Detector {
	/** A noun phrase for the popup and the options page: 'Comment forms'. */
	readonly title: string;
	readonly description: string;
	/** Looks only; never changes the page. May be bold: `plan` holds all the safety. */
	find(page: Survey): Iterable<Suspect>;
}
