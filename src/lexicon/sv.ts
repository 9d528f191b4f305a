// The words of Swedish, in three files for their length.
export {clutter} from './sv/clutter';
export {prose} from './sv/prose';
export {speech} from './sv/speech';
