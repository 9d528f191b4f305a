// The words of Greek, in three files for their length.
export {clutter} from './el/clutter';
export {prose} from './el/prose';
export {speech} from './el/speech';
