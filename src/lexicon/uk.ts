// The words of Ukrainian, in three files for their length.
export {clutter} from './uk/clutter';
export {prose} from './uk/prose';
export {speech} from './uk/speech';
