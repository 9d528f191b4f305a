// The words of Portuguese, in three files for their length.
export {clutter} from './pt/clutter';
export {prose} from './pt/prose';
export {speech} from './pt/speech';
