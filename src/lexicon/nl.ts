// The words of Dutch, in three files for their length.
export {clutter} from './nl/clutter';
export {prose} from './nl/prose';
export {speech} from './nl/speech';
