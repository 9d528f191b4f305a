// The words of French, in three files for their length.
export {clutter} from './fr/clutter';
export {prose} from './fr/prose';
export {speech} from './fr/speech';
