// The words of Indonesian, in three files for their length.
export {clutter} from './id/clutter';
export {prose} from './id/prose';
export {speech} from './id/speech';
