// The words of Hungarian, in three files for their length.
export {clutter} from './hu/clutter';
export {prose} from './hu/prose';
export {speech} from './hu/speech';
