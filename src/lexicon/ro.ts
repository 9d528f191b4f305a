// The words of Romanian, in three files for their length.
export {clutter} from './ro/clutter';
export {prose} from './ro/prose';
export {speech} from './ro/speech';
