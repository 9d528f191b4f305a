// The words of Serbian, in three files for their length.
export {clutter} from './sr/clutter';
export {prose} from './sr/prose';
export {speech} from './sr/speech';
