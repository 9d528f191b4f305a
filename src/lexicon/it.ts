// The words of Italian, in three files for their length.
export {clutter} from './it/clutter';
export {prose} from './it/prose';
export {speech} from './it/speech';
