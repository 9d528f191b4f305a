// The words of Bulgarian, in three files for their length.
export {clutter} from './bg/clutter';
export {prose} from './bg/prose';
export {speech} from './bg/speech';
