// The words of English, in three files for their length.
export {clutter} from './en/clutter';
export {prose} from './en/prose';
export {speech} from './en/speech';
