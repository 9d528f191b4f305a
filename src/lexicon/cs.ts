// The words of Czech, in three files for their length.
export {clutter} from './cs/clutter';
export {prose} from './cs/prose';
export {speech} from './cs/speech';
