// The words of Catalan, in three files for their length.
export {clutter} from './ca/clutter';
export {prose} from './ca/prose';
export {speech} from './ca/speech';
