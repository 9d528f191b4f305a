// The words of German, in three files for their length.
export {clutter} from './de/clutter';
export {prose} from './de/prose';
export {speech} from './de/speech';
