// The words of Turkish, in three files for their length.
export {clutter} from './tr/clutter';
export {prose} from './tr/prose';
export {speech} from './tr/speech';
